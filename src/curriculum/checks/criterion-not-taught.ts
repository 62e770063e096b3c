import type { Check } from './check.ts';
import { claimedCriteria, lacking } from './completeness.ts';

/** In a unit that claims to be complete, every criterion has a lesson. */
export const criterionNotTaught: Check = ({ units }) =>
  units
    .flatMap(claimedCriteria)
    .filter(({ coverage }) => coverage.lessons.length === 0)
    .map((criterion) =>
      lacking(criterion, 'criterion-not-taught', 'has no lesson', 'Write a lesson for it'),
    );
