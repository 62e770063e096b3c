import type { AuthoredQualification, AuthoredUnit } from '../authored.ts';
import type { Material, QualificationMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import type { Check } from './check.ts';

/** Credits, hours and levels of the units add up to what the qualification states. */
export const rulesOfCombination: Check = (material) =>
  material.qualifications.flatMap((qualification) => {
    const { file, value, lineOf } = qualification.document;
    return contradictions(value, unitsOf(material, qualification)).map(({ path, ...wording }) => ({
      file,
      line: lineOf(path),
      rule: 'rules-of-combination',
      ...wording,
    }));
  });

interface Contradiction extends Pick<Problem, 'message' | 'remedy'> {
  readonly path: Path;
}

/** Units of the qualification by id; undefined for one whose unit.yaml cannot be read. */
type Units = ReadonlyMap<string, AuthoredUnit | undefined>;

function unitsOf(material: Material, { folder }: QualificationMaterial): Units {
  const mine = material.units.filter((unit) => unit.folder.startsWith(`${folder}/`));
  return new Map(mine.map(({ id, unit }) => [id, unit?.value]));
}

function contradictions(value: AuthoredQualification, units: Units): readonly Contradiction[] {
  const missing = missingUnits(value, units);
  const known = [...units.values()];
  // Sums mean nothing while a unit is missing or unreadable.
  if (missing.length > 0 || known.includes(undefined)) return missing;
  return [
    ...ungrouped(value, units),
    ...totals(
      value,
      known.flatMap((unit) => unit ?? []),
    ),
    ...groupCredit(value, units),
    ...levelCredit(
      value,
      known.flatMap((unit) => unit ?? []),
    ),
  ];
}

const CORRECT_UNITS = 'Correct the figure, or the units, by the specification.';

function missingUnits({ rules }: AuthoredQualification, units: Units): readonly Contradiction[] {
  const grouped = rules.groups.flatMap((group, index) =>
    group.units.map((id, place) => ({ id, path: ['rules', 'groups', index, 'units', place] })),
  );
  const barred = rules.barred.flatMap((pair, index) =>
    pair.map((id, place) => ({ id, path: ['rules', 'barred', index, place] })),
  );
  return [...grouped, ...barred]
    .filter(({ id }) => !units.has(id))
    .map(({ id, path }) => ({
      path,
      message: `The rules name the unit ${id}, which the qualification's folder does not have.`,
      remedy: `Write units/${id}/unit.yaml, or correct the id.`,
    }));
}

function ungrouped({ rules }: AuthoredQualification, units: Units): readonly Contradiction[] {
  const grouped = new Set(rules.groups.flatMap((group) => group.units));
  return [...units.keys()]
    .filter((id) => !grouped.has(id))
    .map((id) => ({
      path: ['rules', 'groups'],
      message: `The unit ${id} is in no group, so the rules do not say whether it is mandatory.`,
      remedy: `Add ${id} to a group, or move its folder to content/units/.`,
    }));
}

function totals(
  value: AuthoredQualification,
  units: readonly AuthoredUnit[],
): readonly Contradiction[] {
  const { credits, guidedLearning, totalQualificationTime, rules } = value;
  const contradiction = (wrong: boolean, path: Path, message: string) =>
    wrong ? [{ path, message, remedy: CORRECT_UNITS }] : [];
  const allMandatory = rules.groups.every(({ kind }) => kind === 'mandatory');
  const credit = sum(units.map((unit) => unit.credit));
  const hours = sum(units.map((unit) => unit.guidedLearning));
  return [
    ...contradiction(
      allMandatory && credit !== credits,
      ['credits'],
      `The qualification has ${credits} credits, but its units, all mandatory, have ${credit}.`,
    ),
    ...contradiction(
      allMandatory && hours !== guidedLearning,
      ['guidedLearning'],
      `The qualification has ${guidedLearning} hours of guided learning, but its units, all mandatory, have ${hours}.`,
    ),
    ...contradiction(
      guidedLearning > totalQualificationTime,
      ['totalQualificationTime'],
      `Guided learning (${guidedLearning} hours) is part of total qualification time, but that is only ${totalQualificationTime} hours.`,
    ),
    ...contradiction(
      rules.minimumCredit > credits,
      ['rules', 'minimumCredit'],
      `The rules ask for ${rules.minimumCredit} credits, but the qualification has ${credits}.`,
    ),
  ];
}

function groupCredit({ rules }: AuthoredQualification, units: Units): readonly Contradiction[] {
  return rules.groups.flatMap(({ title, units: ids, minimumCredit }, index) => {
    const credit = sum(ids.map((id) => units.get(id)?.credit));
    if (credit >= minimumCredit) return [];
    return [
      {
        path: ['rules', 'groups', index, 'minimumCredit'],
        message: `${title} asks for ${minimumCredit} credits, but its units have only ${credit}.`,
        remedy: CORRECT_UNITS,
      },
    ];
  });
}

function levelCredit(
  { rules }: AuthoredQualification,
  units: readonly AuthoredUnit[],
): readonly Contradiction[] {
  if (!rules.minimumCreditAtLevel) return [];
  const { credit, atLevel } = rules.minimumCreditAtLevel;
  const high = sum(units.filter(({ level = 0 }) => level >= atLevel).map((unit) => unit.credit));
  if (high >= credit) return [];
  return [
    {
      path: ['rules', 'minimumCreditAtLevel'],
      message: `The rules ask for ${credit} credits at level ${atLevel} or above, but the units offer ${high}.`,
      remedy: CORRECT_UNITS,
    },
  ];
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
