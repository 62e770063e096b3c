import { hasIdentity, judge, type Pending, type UnitDraft } from './draft.ts';
import { beginsWithVerb } from './verbs.ts';

/** How far numbers may jump: a gap of this size is a gap in the guide, a larger one other text. */
const JUMP = 4;

export interface Numbered {
  readonly major: number;
  readonly minor: number;
  readonly text: string;
  /** A section that is not of criteria has begun before it. */
  readonly ended: boolean;
}

/**
 * Where a numbered text belongs: it goes on in the unit (`next`, or `doubtful` when out of order),
 * begins a `new` one, repeats one that is there, or is `left` aside.
 */
export type Placing = 'next' | 'doubtful' | 'new' | 'repeated' | 'left';

/** Decides by the numbers alone and the headings before them; texts count only for repetitions. */
export function place(unit: UnitDraft | undefined, pending: Pending, found: Numbered): Placing {
  if (unit === undefined) return 'new';
  if (goesOn(unit, found)) return afterHeadings(unit, pending, found);
  if (repeats(unit, found))
    return isNewUnit(unit, pending) && found.minor === 1 ? 'new' : 'repeated';
  if (startsAgain(unit, found)) return 'new';
  if (found.minor === 1 && !judge(unit).accepted) return 'new';
  return fillsGap(unit, pending, found) ? 'doubtful' : 'left';
}

// Numbers that go on are the same unit, unless a section ended it or another unit's labels precede.
function afterHeadings(unit: UnitDraft, pending: Pending, found: Numbered): Placing {
  if (found.minor === 1 && isNewUnit(unit, pending) && !isSameUnit(unit, pending)) return 'new';
  if (!found.ended) return 'next';
  const led = pending.outcomes.some((outcome) => outcome.major === found.major);
  return led && beginsWithVerb(found.text) ? 'next' : 'left';
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

function isNewUnit(unit: UnitDraft, pending: Pending): boolean {
  return hasIdentity(pending) && unit.criteria.length > 0;
}

/** The labels of the unit itself, printed again on a further page. */
function isSameUnit(unit: UnitDraft, pending: Pending): boolean {
  const known = new Set(unit.pending.hits.map((hit) => `${hit.field}|${hit.value}`));
  const headed =
    pending.heading === undefined || pending.heading.text === unit.pending.heading?.text;
  return headed && pending.hits.every((hit) => known.has(`${hit.field}|${hit.value}`));
}

// A number that was skipped and comes late, in the same table or list.
function fillsGap(unit: UnitDraft, pending: Pending, { major, minor, ended }: Numbered): boolean {
  const last = unit.criteria.at(-1);
  const known = unit.byNumber.has(`${major}.${minor}`);
  return !ended && !known && !hasIdentity(pending) && last?.major === major;
}
