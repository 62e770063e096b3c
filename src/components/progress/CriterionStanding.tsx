import { useCallback, useMemo } from 'preact/hooks';
import type { AssessmentCriterion } from '../../domain/curriculum.ts';
import { criterionTally, stageOf } from '../../domain/standing.ts';
import { practiceInWords, standingInWords } from '../../messages/progress.ts';
import { stateWords } from '../../messages/readiness.ts';
import type { IndexedItem } from '../../stores/course-index.ts';
import { standingsOf } from '../modes/standing-of.ts';
import { useReadiness } from '../modes/use-readiness.ts';

interface Props {
  readonly criterion: AssessmentCriterion;
  /** The items that practise it, written tasks included. */
  readonly items: readonly IndexedItem[];
}

/** How ready the learner is for one criterion and why, in words. */
export function CriterionStanding({ criterion, items }: Props) {
  const criteria = useMemo(() => [criterion], [criterion]);
  const loadItems = useCallback(async () => items, [items]);
  const { learner, log } = useReadiness(criteria, loadItems);
  const standing = standingsOf(learner).get(criterion.id);
  if (log.status !== 'open') {
    return (
      <span class="standing">
        <span key="counted">{practiceInWords(items.length)}</span>
      </span>
    );
  }
  const tally = criterionTally({ id: criterion.id, items: items.map(({ id }) => id) }, log.events);
  const stage = stageOf(tally);
  // A key of their own for new words: put in afresh, nothing that was on the page moves.
  return (
    <span class="standing" data-stage={stage} data-state={standing?.readiness.state}>
      <span key={standing ? 'known' : 'counted'}>
        {standing && (
          <>
            <strong>{stateWords[standing.readiness.state]}.</strong> {standing.why}{' '}
          </>
        )}
        {standingInWords(stage, tally)}
      </span>
    </span>
  );
}
