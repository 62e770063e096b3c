import type { Finding, Place, Read } from './finding.ts';
import type { ImportedQualification, ImportedUnit } from './imported.ts';
import type { ListedUnit } from './structure.ts';
import { sameTitle } from './unit-fields.ts';

const qualificationFieldNames = [
  ['number', 'qualification number'],
  ['title', 'title'],
  ['awardingBody', 'awarding body'],
  ['level', 'level'],
  ['credits', 'credit value'],
  ['guidedLearning', 'guided learning'],
  ['totalQualificationTime', 'total qualification time'],
  ['ageRanges', 'age range'],
  ['purpose', 'purpose'],
  ['assessment', 'method of assessment'],
  ['grading', 'grading'],
] as const;

/** Checks a qualification: what is missing, and sums that do not add up. */
export function checkQualification(
  qualification: ImportedQualification,
  units: readonly ImportedUnit[],
  file: string,
): readonly Finding[] {
  const place = qualification.title?.place ?? qualification.number?.place ?? { file, line: 1 };
  const absent = qualificationFieldNames
    .filter(([field]) => qualification[field] === undefined)
    .map(
      ([field, name]): Finding => ({
        kind: 'missing',
        about: `qualification.${field}`,
        message: `No ${name} was found for the qualification; the field is left out.`,
        place,
      }),
    );
  return [...absent, ...missingRules(qualification, place), ...sums(qualification, units)];
}

function missingRules({ rules }: ImportedQualification, place: Place): readonly Finding[] {
  const about = 'qualification.rules';
  const total: Finding[] =
    rules.minimumCredit === undefined
      ? [
          {
            kind: 'missing',
            about,
            message: 'The rules of combination state no minimum credit that could be read.',
            place,
          },
        ]
      : [];
  const groups = rules.groups
    .filter((group) => group.minimumCredit === undefined)
    .map(
      (group): Finding => ({
        kind: 'missing',
        about,
        message: `No minimum credit was found for ${group.title}.`,
        place: group.place,
      }),
    );
  return [...total, ...groups];
}

/** Credits and guided learning of mandatory units against those of the qualification. */
function sums(
  { rules, credits, guidedLearning }: ImportedQualification,
  units: readonly ImportedUnit[],
): readonly Finding[] {
  const groups = rules.groups.flatMap((group): readonly Finding[] => {
    const members = units.filter((unit) => group.units.includes(unit.id));
    const sum = sumOf(members, 'credit');
    if (group.minimumCredit === undefined || sum === undefined) return [];
    const wrong =
      group.kind === 'mandatory'
        ? sum !== group.minimumCredit.value
        : sum < group.minimumCredit.value;
    const message = `${group.title} asks for ${group.minimumCredit.value} credits; the units found in it have ${sum}.`;
    return wrong ? [contradiction('qualification.rules', message, group.minimumCredit)] : [];
  });
  // Without a table of units, which of them a learner takes is not known.
  if (rules.groups.length === 0 || rules.groups.some((group) => group.kind === 'optional'))
    return groups;
  return [
    ...groups,
    ...sumAgainst('credit', credits, units),
    ...sumAgainst('guidedLearning', guidedLearning, units),
  ];
}

function sumAgainst(
  field: 'credit' | 'guidedLearning',
  stated: Read<number> | undefined,
  units: readonly ImportedUnit[],
): readonly Finding[] {
  const sum = sumOf(units, field);
  if (stated === undefined || sum === undefined || sum === stated.value) return [];
  const name = field === 'credit' ? 'credits' : 'hours of guided learning';
  return [
    contradiction(
      'qualification',
      `The qualification has ${stated.value} ${name}; its units add up to ${sum}.`,
      stated,
    ),
  ];
}

function sumOf(
  units: readonly ImportedUnit[],
  field: 'credit' | 'guidedLearning',
): number | undefined {
  const values = units.map((unit) => unit[field]?.value);
  return values.length === 0 || values.includes(undefined)
    ? undefined
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function contradiction(about: string, message: string, { place, text }: Read<number>): Finding {
  return { kind: 'contradiction', about, message, place, text };
}

/** Units that the table of units names and whose criteria the guide does not hold. */
export function checkListing(
  listing: readonly ListedUnit[],
  units: readonly ImportedUnit[],
  file: string,
): readonly Finding[] {
  return listing
    .filter((listed) => !units.some((unit) => isSame(listed, unit)))
    .map(({ title, line, text }) => ({
      kind: 'missing',
      about: 'units',
      message: `“${title}” is in the table of units, but its criteria were not found in this guide.`,
      place: { file, line },
      text,
    }));
}

function isSame(listed: ListedUnit, unit: ImportedUnit): boolean {
  if (listed.urn !== undefined && listed.urn === unit.urn?.value) return true;
  return unit.title !== undefined && sameTitle(unit.title.value, listed.title);
}
