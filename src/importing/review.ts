import type { Finding, FindingKind, Place, Read } from './finding.ts';
import type { Imported, ImportedQualification, ImportedUnit } from './imported.ts';
import { limits } from './limits.ts';
import { suggestionFor } from './verbs.ts';

/** A field that was read, for the list of where everything came from. */
export interface Origin {
  readonly about: string;
  readonly value: string;
  readonly place: Place;
  readonly text: string;
}

/** Every field that was read, with the line and the text it came from, in the order of the model. */
export function originsOf(imported: Imported): readonly Origin[] {
  return [
    ...imported.qualifications.flatMap(qualificationOrigins),
    ...imported.units.flatMap(unitOrigins),
  ];
}

function qualificationOrigins(qualification: ImportedQualification): readonly Origin[] {
  const { rules, specification, ...fields } = qualification;
  return [
    ...reads('qualification', fields),
    ...reads('qualification.rules', {
      minimumCredit: rules.minimumCredit,
      minimumCreditAtLevel: rules.minimumCreditAtLevel,
    }),
    ...rules.groups.flatMap((group) =>
      reads(`qualification.rules.group ${group.id}`, { minimumCredit: group.minimumCredit }),
    ),
    ...reads('qualification.specification', specification),
  ];
}

function unitOrigins(unit: ImportedUnit): readonly Origin[] {
  const { title, reference, urn, level, credit, guidedLearning, summary, assessment } = unit;
  const texts = unit.outcomes.flatMap((outcome) => [
    ...reads(`${unit.id}/${outcome.number}`, { text: outcome.text }),
    ...outcome.criteria.flatMap((criterion) =>
      reads(`${unit.id}/${criterion.number}`, { text: criterion.text }),
    ),
  ]);
  return [
    ...reads(unit.id, {
      title,
      reference,
      urn,
      level,
      credit,
      guidedLearning,
      summary,
      assessment,
    }),
    ...texts,
  ];
}

function reads(
  about: string,
  fields: Readonly<Record<string, Read<unknown> | undefined>>,
): readonly Origin[] {
  return Object.entries(fields).flatMap(([name, read]): readonly Origin[] => {
    if (read === undefined) return [];
    const value = typeof read.value === 'string' ? read.value : JSON.stringify(read.value);
    return [
      {
        about: name === 'text' ? about : `${about}.${name}`,
        value,
        place: read.place,
        text: read.text,
      },
    ];
  });
}

const sections: readonly (readonly [FindingKind, string])[] = [
  ['unreadable', 'Could not be read and was left out'],
  ['contradiction', 'Contradictions'],
  ['missing', 'Not found'],
  ['ambiguous', 'To be looked at again'],
  ['unused', 'Looks like a criterion and was not used'],
];

/** The report that goes with the files: what to look at first, then where everything came from. */
export function reviewReport(imported: Imported, difference?: string): string {
  const counts = imported.units.map((unit) => {
    const criteria = unit.outcomes.flatMap((outcome) => outcome.criteria).length;
    return `- ${unit.title?.value ?? unit.id}: ${unit.outcomes.length} learning outcomes, ${criteria} assessment criteria`;
  });
  const findings = sections.flatMap(([kind, title]) =>
    section(
      title,
      imported.findings.filter((finding) => finding.kind === kind),
    ),
  );
  return [
    '# Review of the import',
    '',
    'Compare with the guide before anything is built on it. Line numbers are those of the guide; for DOCX and PDF, of the text taken out of it.',
    '',
    ...counts,
    '',
    ...(difference === undefined ? [] : ['## What changes', '', difference, '']),
    ...findings,
    ...proposals(imported),
    '## Where everything came from',
    '',
    ...originsOf(imported).map(
      ({ about, value, place, text }) =>
        `- ${at(place)} **${about}**: ${line(value)}${text === value ? '' : ` — “${line(text)}”`}`,
    ),
    '',
  ].join('\n');
}

function section(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, limits.findings);
  const rest = findings.length - shown.length;
  const more = rest > 0 ? [`- and ${rest} more of the same kind`] : [];
  return [`## ${title} (${findings.length})`, '', ...shown.map(findingLine), ...more, ''];
}

function findingLine({ message, place, text }: Finding): string {
  const quoted = text === undefined ? '' : ` “${line(text)}”`;
  return `- ${place === undefined ? '' : `${at(place)} `}${message}${quoted}`;
}

/** Our proposals by verb: the kind of each criterion and the formats that fit. */
function proposals(imported: Imported): readonly string[] {
  const rows = imported.units.flatMap((unit) =>
    unit.outcomes.flatMap((outcome) =>
      outcome.criteria.map((criterion) => {
        const { kind, formats } = suggestionFor(criterion.text.value);
        return `| ${unit.id}/${criterion.number} | ${kind} | ${formats.join(', ')} |`;
      }),
    ),
  );
  return [
    '## Proposed by the verb of each criterion',
    '',
    '| criterion | kind | formats |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ];
}

function at(place: Place): string {
  return `\`${place.file}:${place.line}\``;
}

function line(text: string): string {
  const flat = text.split(/\s/).filter(Boolean).join(' ');
  return flat.length > 240 ? `${flat.slice(0, 240)}…` : flat;
}
