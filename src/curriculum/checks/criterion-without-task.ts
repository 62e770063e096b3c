import type { Check } from './check.ts';
import { claimedCriteria, lacking } from './completeness.ts';

/** In a unit that claims to be complete, every knowledge criterion has written practice. */
export const criterionWithoutTask: Check = ({ units }) =>
  units
    .flatMap(claimedCriteria)
    .filter(({ kind, coverage }) => kind === 'knowledge' && coverage.tasks.length === 0)
    .map((criterion) =>
      lacking(criterion, 'criterion-without-task', 'has no written task', 'Write one in tasks/'),
    );
