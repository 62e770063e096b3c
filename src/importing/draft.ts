import type { Claim } from './headings.ts';
import type { LabelHit } from './label-hits.ts';
import type { Spot, WordsToken } from './token.ts';
import { beginsLikeOutcome, beginsWithVerb } from './verbs.ts';

/** A text that is being put together from one or more stretches of the guide. */
export interface TextDraft {
  text: string;
  readonly line: number;
  /** Where its last stretch stood. */
  spot: Spot;
  /** Reasons to look at it again. */
  readonly doubts: string[];
  /** Why its text cannot be trusted; then it is left out. */
  unreadable?: string | undefined;
}

export interface CriterionDraft extends TextDraft {
  readonly major: number;
  readonly minor: number;
  /** The guide gives no number; ours. */
  readonly numberedByUs: boolean;
}

export interface OutcomeDraft extends TextDraft {
  readonly major: number;
  readonly numberedByUs: boolean;
}

/** Something that looks like a criterion or an outcome and was not taken. */
export interface Leftover {
  /** Beyond what is read at all, rather than read and not taken. */
  readonly unreadable?: boolean | undefined;
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** What stood before the first criterion of a unit: its labels, its heading, its list of outcomes. */
export interface Pending {
  readonly hits: LabelHit[];
  readonly words: WordsToken[];
  readonly claims: Claim[];
  readonly outcomes: OutcomeDraft[];
  heading:
    | {
        readonly code: string;
        readonly title: string;
        readonly line: number;
        readonly text: string;
      }
    | undefined;
  opened: boolean;
  /** Line of the first of these, or 0. */
  line: number;
}

export interface UnitDraft {
  readonly pending: Pending;
  readonly outcomes: Map<number, OutcomeDraft>;
  readonly criteria: CriterionDraft[];
  /** The criteria by their number, `1.2`. */
  readonly byNumber: Map<string, CriterionDraft>;
  readonly claims: Claim[];
  readonly leftovers: Leftover[];
  readonly doubts: Leftover[];
  /** A heading of outcomes or criteria was seen, or a number was labelled as one. */
  context: boolean;
  /** Criteria that stood in rows of tables. */
  inTables: number;
  endLine: number;
}

export function emptyPending(): Pending {
  return {
    hits: [],
    words: [],
    claims: [],
    outcomes: [],
    heading: undefined,
    opened: false,
    line: 0,
  };
}

export function newUnit(pending: Pending): UnitDraft {
  return {
    pending,
    outcomes: new Map(),
    criteria: [],
    byNumber: new Map(),
    claims: [...pending.claims],
    leftovers: [],
    doubts: [],
    context: pending.opened,
    inTables: 0,
    endLine: pending.line,
  };
}

/** Whether a unit's number, reference or level stands among its labels, or a heading names it. */
export function hasIdentity(pending: Pending): boolean {
  return (
    pending.heading !== undefined ||
    pending.hits.some(
      ({ field }) =>
        field === 'code' || field === 'unitTitle' || field === 'level' || field === 'credit',
    )
  );
}

export type Verdict =
  | { readonly accepted: true; readonly sure: boolean }
  | { readonly accepted: false; readonly reason: string };

/**
 * Whether what was collected is a unit's criteria, and not the numbered sections of a handbook or
 * a table of versions. Looks at the words around, the layout, the labels, and the verbs.
 */
export function judge(draft: UnitDraft): Verdict {
  const { criteria } = draft;
  if (criteria.length === 0) return no('no criterion was found');
  const verbs = share(criteria, (criterion) => beginsWithVerb(criterion.text));
  if (isFramed(draft, verbs)) return { accepted: true, sure: true };
  const outcomes = share([...draft.outcomes.values()], ({ text }) => beginsLikeOutcome(text));
  if (verbs >= 0.9 && criteria.length >= 4 && outcomes >= 0.8)
    return { accepted: true, sure: false };
  return no(
    verbs < 0.5
      ? 'hardly any of the numbered lines begins with a verb as criteria do'
      : 'no heading of outcomes or criteria, no unit and no table stand around the numbered lines',
  );
}

/** Whether headings, a table or the unit's labels frame the criteria, given their share of verbs. */
function isFramed(draft: UnitDraft, verbs: number): boolean {
  const { length } = draft.criteria;
  const identified = hasIdentity(draft.pending);
  if (draft.criteria.some((criterion) => criterion.numberedByUs)) return isList(draft, verbs);
  if (draft.context) return verbs >= (identified ? 0.3 : 0.5);
  const tabled = draft.inTables * 10 >= length * 6 && draft.outcomes.size > 0;
  return (tabled && verbs >= 0.5) || (identified && verbs >= 0.8 && length >= 3);
}

/** Whether criteria without numbers are a unit's: outcomes as outcomes are worded stand above them. */
function isList(draft: UnitDraft, verbs: number): boolean {
  const outcomes = [...draft.outcomes.values()];
  const worded = share(outcomes, ({ text }) => beginsLikeOutcome(text));
  return draft.context && verbs >= 0.9 && worded >= 0.8;
}

function no(reason: string): Verdict {
  return { accepted: false, reason };
}

function share<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}
