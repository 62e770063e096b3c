import { useCallback, useMemo } from 'preact/hooks';
import type { AssessmentCriterion } from '../../domain/curriculum.ts';
import { stateWords } from '../../messages/readiness.ts';
import { loadBank } from '../../stores/bank.ts';
import type { IndexedItem } from '../../stores/course-index.ts';
import { standingsOf } from '../modes/standing-of.ts';
import { useReadiness } from '../modes/use-readiness.ts';
import { loadMarking } from './check.ts';

interface Props {
  readonly criterion: AssessmentCriterion;
}

/** How ready the learner is for a criterion after the practice of its lesson, and why. */
export function SummaryStanding({ criterion }: Props) {
  const criteria = useMemo(() => [criterion], [criterion]);
  // The bank is here already, since the questions were checked with it.
  const loadItems = useCallback(() => itemsOf(criterion.id), [criterion]);
  const { learner } = useReadiness(criteria, loadItems);
  const standing = standingsOf(learner).get(criterion.id);
  if (!standing) return null;
  return (
    <p class="small">
      <strong>{stateWords[standing.readiness.state]}.</strong> {standing.why}
    </p>
  );
}

async function itemsOf(criterion: string): Promise<readonly IndexedItem[]> {
  const [items, { guessRate }] = await Promise.all([loadBank(criterion), loadMarking()]);
  return items.map((item) => ({
    ...item,
    format: item.type,
    guess: guessRate(item),
    essential:
      item.type === 'written-answer'
        ? item.points.filter(({ essential }) => essential).map(({ id }) => id)
        : undefined,
  }));
}
