import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AssessmentCriterion, CriterionId, ItemId } from '../../domain/curriculum.ts';
import { authoredOrder, seededShuffle } from '../../domain/shuffle.ts';
import { bankedMessages } from '../../messages/banked.ts';
import type { Presented } from '../../questions/item.ts';
import { Activity, Practice } from './Practice.tsx';
import { useBanked, type Wanted } from './use-banked.ts';
import { WrittenPractice } from './WrittenPractice.tsx';

// The questions of a lesson in a package. Its page names them, and they come from the bank once
// the learner gets to them: in the page as well, each would lie in the package three times. The
// props are those of the islands that they stand for, with ids in the place of items.

interface BankedPracticeProps {
  readonly items: readonly ItemId[];
  readonly criteria: readonly AssessmentCriterion[];
  readonly heading: string;
}

/** The practice of a lesson: see `Practice`. */
export function BankedPractice({ items, criteria, heading }: BankedPracticeProps) {
  return (
    <FromBank
      wanted={{ ids: items, criteria: criteria.map(({ id }) => id), shuffleOf: seededShuffle }}
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
    <FromBank wanted={{ ids: [item], criteria: [criterion], shuffleOf: seededShuffle }}>
      {([presented]) => presented && <Activity item={presented} criterion={criterion} />}
    </FromBank>
  );
}

interface BankedWrittenPracticeProps {
  readonly items: readonly ItemId[];
  readonly criteria: readonly CriterionId[];
}

/** The written tasks of a lesson: see `WrittenPractice`. */
export function BankedWrittenPractice({ items, criteria }: BankedWrittenPracticeProps) {
  return (
    <FromBank wanted={{ ids: items, criteria, shuffleOf: () => authoredOrder }}>
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
  return (
    <section class="practice">
      {heading !== undefined && <h2 id="practice">{heading}</h2>}
      <p class="practice-progress" role="status">
        {banked.status === 'failed' ? bankedMessages.failed : bankedMessages.loading}
      </p>
      {banked.status === 'failed' && (
        <button type="button" class="button" onClick={banked.retry}>
          {bankedMessages.retry}
        </button>
      )}
    </section>
  );
}
