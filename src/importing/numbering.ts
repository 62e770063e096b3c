import { hasIdentity, judge, type Pending, type UnitDraft } from './draft.ts';
import { isTitle } from './title.ts';
import { beginsWithVerb } from './verbs.ts';

/** How far numbers may jump: a gap of this size is a gap in the guide, a larger one other text. */
const JUMP = 4;

export interface Numbered {
  readonly major: number;
  readonly minor: number;
  readonly text: string;
  /** A section that is not of criteria has begun before it. */
  readonly ended: boolean;
  /** Goes on from numbers that were left aside, or stands beside a criterion in its row. */
  readonly stray: boolean;
  readonly inTable: boolean;
}

/**
 * Where a numbered text belongs: it goes on in the unit (`next`, or `doubtful` when out of order),
 * begins a `new` one, repeats one that is there, or is `left` aside.
 */
export type Placing = 'next' | 'doubtful' | 'new' | 'repeated' | 'left';

/** Decides by the numbers and the headings before them; texts count only for repetitions. */
export function place(unit: UnitDraft | undefined, pending: Pending, found: Numbered): Placing {
  if (unit === undefined) return 'new';
  if (found.stray) return 'left';
  if (goesOn(unit, found)) return afterHeadings(unit, pending, found);
  const another = isAnotherUnit(unit, pending);
  if (found.minor === 1 && startsUnit(unit, pending, { ...found, another })) return 'new';
  if (repeats(unit, found)) return 'repeated';
  return fillsGap(unit, pending, found) ? 'doubtful' : 'left';
}

/** Whether numbers that begin again begin another unit. */
function startsUnit(
  unit: UnitDraft,
  pending: Pending,
  found: Numbered & { readonly another: boolean },
): boolean {
  if (found.another) return true;
  if (repeats(unit, found)) return false;
  return !judge(unit).accepted || (startsAgain(unit, found) && isHeaded(pending, found));
}

// Numbers that go on are the same unit, unless a section ended it or another unit's labels precede.
function afterHeadings(unit: UnitDraft, pending: Pending, found: Numbered): Placing {
  if (found.minor === 1 && isAnotherUnit(unit, pending)) return 'new';
  if (!found.ended) return 'next';
  const led = pending.outcomes.some((outcome) => outcome.major === found.major);
  return led && beginsWithVerb(found.text) ? 'next' : 'left';
}

// Numbers that begin again without labels are a unit only below a title and a heading of criteria,
// or in a table below a title: guidance that goes through the criteria again has neither.
function isHeaded(pending: Pending, { inTable, ended }: Numbered): boolean {
  const title = pending.words.at(-1);
  const titled = title !== undefined && isTitle(title);
  return !ended && titled && (pending.opened || (inTable && pending.outcomes.length > 0));
}

function goesOn(unit: UnitDraft, { major, minor }: Numbered): boolean {
  const last = unit.criteria.at(-1);
  if (last === undefined) return true;
  if (major === last.major) return minor > last.minor && minor - last.minor <= JUMP;
  return major > last.major && major - last.major <= 2 && minor <= 2;
}

function repeats(unit: UnitDraft, { major, minor, text }: Numbered): boolean {
  const known = unit.byNumber.get(`${major}.${minor}`);
  return known !== undefined && sameWords(known.text, text);
}

function sameWords(a: string, b: string): boolean {
  const short = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .slice(0, 60);
  const [left, right] = [short(a), short(b)];
  return left.startsWith(right) || right.startsWith(left);
}

function startsAgain(unit: UnitDraft, { major, minor }: Numbered): boolean {
  const first = unit.criteria[0];
  return first !== undefined && minor === 1 && major <= first.major;
}

/** Whether labels or a heading name another unit than this; its own may be printed on every page. */
function isAnotherUnit(unit: UnitDraft, pending: Pending): boolean {
  if (!hasIdentity(pending) || unit.criteria.length === 0) return false;
  const known = unit.pending;
  if (known.heading !== undefined && pending.heading !== undefined) {
    return known.heading.code !== pending.heading.code;
  }
  const before = new Set(known.hits.map((hit) => `${hit.field}|${hit.value}`));
  return pending.hits.some(
    (hit) => naming.has(hit.field) && !before.has(`${hit.field}|${hit.value}`),
  );
}

const naming: ReadonlySet<string> = new Set(['code', 'unitTitle', 'level', 'credit']);

// A number that was skipped and comes late, in the same table or list.
function fillsGap(unit: UnitDraft, pending: Pending, { major, minor, ended }: Numbered): boolean {
  const last = unit.criteria.at(-1);
  const known = unit.byNumber.has(`${major}.${minor}`);
  return !ended && !known && !hasIdentity(pending) && last?.major === major;
}
