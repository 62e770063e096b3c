import { useEffect, useState } from 'preact/hooks';
import type { AssessmentCriterion } from '../../domain/curriculum.ts';
import { practiceInWords } from '../../messages/progress.ts';
import { type IndexedItem, loadIndex } from '../../stores/course-index.ts';
import { CriterionStanding as SiteStanding } from './CriterionStanding.tsx';

interface Props {
  readonly criterion: AssessmentCriterion;
  /** How many items practise it. */
  readonly items: number;
}

/** How ready the learner is for a criterion, on a page of a package: see the site’s own. */
export function CriterionStanding({ criterion, items }: Props) {
  const [index, setIndex] = useState<readonly IndexedItem[]>();
  useEffect(() => {
    loadIndex().then(
      (all) => setIndex(all.filter(({ criteria }) => criteria.includes(criterion.id))),
      // How many there are stays; what comes of them is told on the next visit.
      () => undefined,
    );
  }, []);
  if (index) return <SiteStanding criterion={criterion} items={index} />;
  return (
    <span class="standing">
      <span>{practiceInWords(items)}</span>
    </span>
  );
}
