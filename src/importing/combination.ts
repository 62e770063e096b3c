import type { Finding, Place, Read } from './finding.ts';
import type { ImportedGroup, ImportedRules, ImportedUnit } from './imported.ts';
import type { Row } from './row.ts';
import type { GroupHeading, ListedUnit } from './structure.ts';
import { urnPattern } from './values.ts';

/** A unit that was found, with the row of the table that lists it. */
export interface PlacedUnit {
  readonly unit: ImportedUnit;
  readonly listed?: ListedUnit | undefined;
}

interface Statement {
  readonly text: string;
  readonly place: Place;
}

const credits = '(\\d{1,3}) credits?';
/** How guides say that credit must come from a level or above. */
const atLevel = [
  new RegExp(
    `${credits} (?:must|should|need to|has to|have to) be (?:achieved|taken|gained|at)[^.]{0,80}\\blevel (\\d)`,
    'i',
  ),
  new RegExp(
    `(?:minimum of|at least) ${credits} (?:must be )?(?:at|from units at|achieved at) level (\\d)`,
    'i',
  ),
];
const total = [
  /minimum total(?: credits?)? ?: ?(\d{1,3})/i,
  /(?:gain|achieve|complete|obtain)[^.]{0,40} total of (\d{1,3}) credits?/i,
  /(?:must|need to) (?:achieve|gain|obtain|complete) (?:a minimum of |at least )?(\d{1,3}) credits?(?! (?:from|at))/i,
  /total (?:minimum )?credits? (?:required|value)? ?:? ?(\d{1,3})$/i,
];
const groupName =
  '((?:mandatory|optional|core|elective)[a-z ]{0,20}?(?: group)? ?[A-Z0-9]?|(?:optional |mandatory )?group [A-Z0-9])';
const groupMinimum = [
  {
    pattern: new RegExp(`^${groupName} (?:units? )?minimum(?: credits?)? ?: ?(\\d{1,3})`, 'i'),
    name: 1,
    credit: 2,
  },
  {
    pattern: new RegExp(
      `(?:minimum of |at least |all )?${credits} (?:must (?:be achieved|be taken|come) )?from (?:the )?${groupName}(?: units?)?\\b`,
      'gi',
    ),
    name: 2,
    credit: 1,
  },
] as const;

/** The rules of combination that a guide states before its units. */
export function readRules(
  rows: readonly Row[],
  groups: readonly GroupHeading[],
  units: readonly PlacedUnit[],
  file: string,
): { readonly rules: ImportedRules; readonly findings: readonly Finding[] } {
  const statements = statementsOf(rows, file);
  const level = firstMatch(statements, atLevel);
  const sum = firstMatch(statements, total);
  const minima = groupMinima(statements);
  const barred = readBarred(statements, units);
  return {
    rules: {
      minimumCredit: sum && { ...sum.read, value: Number(sum.found[1]) },
      minimumCreditAtLevel: level && {
        ...level.read,
        value: { credit: Number(level.found[1]), atLevel: Number(level.found[2]) },
      },
      groups: importedGroups(groups, units, minima, file),
      barred: barred.pairs,
    },
    findings: barred.findings,
  };
}

/** Sentences of prose and list entries that are short enough to be rules. */
function statementsOf(rows: readonly Row[], file: string): readonly Statement[] {
  return rows.flatMap((row): readonly Statement[] => {
    if (row.kind !== 'text' || row.text.length > 1_000) return [];
    if (!/credit|barred|combin/i.test(row.text)) return [];
    return row.text
      .split(/(?<=[.;])\s+/)
      .map((text) => ({ text, place: { file, line: row.line } }));
  });
}

function firstMatch(statements: readonly Statement[], patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    for (const { text, place } of statements) {
      const found = pattern.exec(text);
      if (found) return { found, read: { place, text } };
    }
  }
  return undefined;
}

interface Minimum {
  readonly name: string;
  readonly read: Read<number>;
}

function groupMinima(statements: readonly Statement[]): readonly Minimum[] {
  return statements.flatMap(({ text, place }) =>
    groupMinimum.flatMap(({ pattern, name, credit }) =>
      [...text.matchAll(new RegExp(pattern.source, 'gi'))].map((found) => ({
        name: (found[name] ?? '').trim(),
        read: { value: Number(found[credit]), place, text },
      })),
    ),
  );
}

function importedGroups(
  headings: readonly GroupHeading[],
  units: readonly PlacedUnit[],
  minima: readonly Minimum[],
  file: string,
): readonly ImportedGroup[] {
  const listed = new Map<string, { heading: GroupHeading; units: string[] }>();
  for (const { unit, listed: row } of units) {
    if (row?.group === undefined) continue;
    const group = listed.get(row.group.title) ?? { heading: row.group, units: [] };
    group.units.push(unit.id);
    listed.set(row.group.title, group);
  }
  return [...listed.values()].map(({ heading, units: ids }, index) => ({
    id: letterOf(heading.title) ?? String.fromCharCode(65 + index),
    title: heading.title,
    kind: heading.kind,
    minimumCredit: minimumOf(heading, minima, headings)?.read,
    units: ids,
    place: { file, line: heading.line },
  }));
}

function letterOf(title: string): string | undefined {
  return /\bgroup ([A-Z0-9]{1,2})\b/i.exec(title)?.[1]?.toUpperCase();
}

// `10 credits from the optional units` names a group only when there is one of its kind.
function minimumOf(
  heading: GroupHeading,
  minima: readonly Minimum[],
  headings: readonly GroupHeading[],
): Minimum | undefined {
  const letter = letterOf(heading.title);
  const exact = minima.find(({ name }) => letter !== undefined && letterOf(name) === letter);
  if (exact !== undefined) return exact;
  const titles = new Set(
    headings
      .filter((one) => one.kind === heading.kind)
      .map((one) => letterOf(one.title) ?? one.kind),
  );
  return titles.size === 1
    ? minima.find(
        ({ name }) => letterOf(name) === undefined && name.toLowerCase().startsWith(heading.kind),
      )
    : undefined;
}

/** Pairs of units that a sentence with `barred` names, by URN, reference or title. */
function readBarred(statements: readonly Statement[], units: readonly PlacedUnit[]) {
  const pairs: Read<readonly [string, string]>[] = [];
  const findings: Finding[] = [];
  for (const { text, place } of statements) {
    if (!/\bbarred\b/i.test(text)) continue;
    const named = units.filter(({ unit }) => names(text, unit)).map(({ unit }) => unit.id);
    const [first, second, third] = named;
    if (first !== undefined && second !== undefined && third === undefined) {
      pairs.push({ value: [first, second], place, text });
    } else if (named.length > 0 || urnPattern.test(text)) {
      const message =
        'Says that units are barred, but not clearly which two; add the pairs to `barred` by hand.';
      findings.push({
        kind: 'unreadable',
        about: 'qualification.rules.barred',
        message,
        place,
        text,
      });
    }
  }
  return { pairs, findings };
}

function names(text: string, unit: ImportedUnit): boolean {
  const lower = text.toLowerCase();
  const whole = (word: string) =>
    new RegExp(`(?<![\\w/])${word.replace(/[^\w ]/g, '\\$&')}(?![\\w/])`, 'i').test(text);
  if (unit.urn !== undefined && whole(unit.urn.value)) return true;
  if (unit.reference !== undefined && whole(unit.reference.value)) return true;
  return unit.title !== undefined && lower.includes(unit.title.value.toLowerCase());
}
