import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AssessmentCriterion, CriterionId, ItemId } from '../../domain/curriculum.ts';
import { authoredOrder, seededShuffle } from '../../domain/shuffle.ts';
import { bankedMessages } from '../../messages/banked.ts';
import type { Presented } from '../../questions/item.ts';
import { Activity, Practice } from './Practice.tsx';
import { byId, isWritten, useBanked, type Wanted } from './use-banked.ts';
import { WrittenPractice } from './WrittenPractice.tsx';

// The questions of a lesson in a package. Its page does not hold them: they come from the bank once
// the learner gets to them, or each would lie in the package three times. The props are those of
// the islands that they stand for, with ids in the place of items, or without them where they are
// all that the bank has.

interface BankedPracticeProps {
  /** Absent if they are all of the criteria's questions but those that stand inside lessons. */
  readonly items?: readonly ItemId[] | undefined;
  /** Ids of the questions inside lessons. */
  readonly except?: readonly ItemId[] | undefined;
  readonly criteria: readonly AssessmentCriterion[];
  readonly heading: string;
}

/** The practice of a lesson: see `Practice`. */
export function BankedPractice({ items, except = [], criteria, heading }: BankedPracticeProps) {
  const pick: Wanted['pick'] = items
    ? byId(items)
    : (all) => all.filter((item) => !isWritten(item) && !except.includes(item.id));
  return (
    <FromBank
      wanted={{ pick, criteria: criteria.map(({ id }) => id), shuffleOf: seededShuffle }}
      heading={heading}
    >
      {(presented) => <Practice items={presented} criteria={criteria} heading={heading} />}
    </FromBank>
  );
}

interface BankedActivityProps {
  readonly item: ItemId;
  readonly criterion: CriterionId;
}

/** One item inside a lesson: see `Activity`. */
export function BankedActivity({ item, criterion }: BankedActivityProps) {
  return (
    <FromBank wanted={{ pick: byId([item]), criteria: [criterion], shuffleOf: seededShuffle }}>
      {([presented]) => presented && <Activity item={presented} criterion={criterion} />}
    </FromBank>
  );
}

interface BankedWrittenPracticeProps {
  /** Absent if they are all that the criteria have. */
  readonly items?: readonly ItemId[] | undefined;
  readonly criteria: readonly CriterionId[];
}

/** The written tasks of a lesson: see `WrittenPractice`. */
export function BankedWrittenPractice({ items, criteria }: BankedWrittenPracticeProps) {
  const pick: Wanted['pick'] = items ? byId(items) : (all) => all.filter(isWritten);
  return (
    <FromBank wanted={{ pick, criteria, shuffleOf: () => authoredOrder }}>
      {(presented) => <WrittenPractice items={presented} criteria={criteria} />}
    </FromBank>
  );
}

interface FromBankProps {
  readonly wanted: Wanted;
  /** What the practice is headed by; links lead there before it has come. */
  readonly heading?: string | undefined;
  readonly children: (items: readonly Presented[]) => ComponentChildren;
}

function FromBank({ wanted, heading, children }: FromBankProps) {
  const banked = useBanked(wanted);
  // The same list at every rendering: a question is drawn again only when its own record changes.
  const items = useMemo(() => (banked.status === 'ready' ? banked.items : []), [banked]);
  if (banked.status === 'ready') return <>{children(items)}</>;
  const Place = heading === undefined ? 'div' : 'section';
  return (
    <Place class="practice">
      {heading !== undefined && <h2 id="practice">{heading}</h2>}
      <p class="practice-progress" role="status">
        {banked.status === 'failed' ? bankedMessages.failed : bankedMessages.loading}
      </p>
      {banked.status === 'failed' && (
        <button type="button" class="button" onClick={banked.retry}>
          {bankedMessages.retry}
        </button>
      )}
    </Place>
  );
}
