import type { OpenedEvidence } from '../../assessment/reading.ts';
import type { EntryContent } from '../../assessment/record.ts';
import type { CriterionId } from '../../domain/curriculum.ts';
import { moreMessages as messages, type resultMessages } from '../../messages/desk-marking.ts';
import type { KeptFile } from '../../stores/desk/database.ts';

export type MoreKind = keyof typeof resultMessages.moreKinds;

/** What the forms hold; each kind uses some of it. */
export interface MoreValues {
  readonly criteria: readonly CriterionId[];
  readonly date: string;
  readonly text: string;
  readonly reason: string;
  readonly name: string;
  readonly relation: string;
  readonly type: keyof typeof messages.types;
  readonly wholeUnit: boolean;
  readonly attached?: KeptFile | undefined;
}

export const firstMore: MoreValues = {
  criteria: [],
  date: '',
  text: '',
  reason: '',
  name: '',
  relation: '',
  type: 'reasonable-adjustment',
  wholeUnit: false,
};

/** The entry that a form makes, or what is missing in words. */
export function contentFrom(
  kind: MoreKind,
  values: MoreValues,
  opened: OpenedEvidence,
): EntryContent | string {
  return isWhole(kind, values, opened) ? makers[kind](values, opened) : missing(kind, opened);
}

function missing(kind: MoreKind, { hasReflection }: OpenedEvidence): string {
  return kind === 'reflection' && !hasReflection ? messages.reflectionMissing : messages.fill;
}

function isWhole(kind: MoreKind, values: MoreValues, { hasReflection }: OpenedEvidence): boolean {
  const { criteria, wholeUnit } = values;
  const isSaid = needed[kind].every((name) => values[name].trim() !== '');
  if (kind === 'reflection') return isSaid || hasReflection;
  const needsCriteria = kind === 'discussion' || kind === 'witness' || kind === 'prior';
  return isSaid && (!needsCriteria || criteria.length > 0 || (kind === 'prior' && wholeUnit));
}

const needed: Readonly<
  Record<MoreKind, readonly ('text' | 'reason' | 'name' | 'relation' | 'date')[]>
> = {
  discussion: ['text', 'date'],
  witness: ['text', 'reason', 'name', 'relation', 'date'],
  adjustment: ['text', 'reason', 'name', 'date'],
  prior: ['text', 'reason'],
  reflection: ['text'],
  note: ['text'],
};

type Maker = (values: MoreValues, opened: OpenedEvidence) => EntryContent;

const makers: Readonly<Record<MoreKind, Maker>> = {
  discussion: ({ criteria, date, text }, { evidence }) => ({
    kind: 'discussion',
    payload: { evidence, criteria, date, notes: text },
  }),
  witness: ({ criteria, date, text, reason, name, relation, attached }, { evidence }) => ({
    kind: 'witness-attached',
    payload: {
      evidence,
      criteria,
      witness: name,
      relation,
      statement: text,
      date,
      verified: reason,
      file: attached && {
        digest: attached.digest,
        name: attached.name,
        size: attached.bytes.length,
      },
    },
  }),
  adjustment: ({ type, text, reason, name, date }, { key, unit }) => ({
    kind: 'adjustment',
    payload: { learner: key, unit, type, what: text, reason, agreedBy: name, date },
  }),
  prior: ({ wholeUnit, criteria, text, reason }, { key, unit }) => ({
    kind: 'prior-learning',
    payload: {
      learner: key,
      scope: wholeUnit ? { kind: 'unit', unit } : { kind: 'criteria', unit, criteria },
      reason,
      seen: text,
    },
  }),
  reflection: ({ text }, { key, unit, evidence, hasReflection }) => ({
    kind: 'reflection-seen',
    payload: { learner: key, unit, evidence: hasReflection ? evidence : undefined, note: text },
  }),
  note: ({ text }, { key }) => ({ kind: 'note', payload: { learner: key, text } }),
};
