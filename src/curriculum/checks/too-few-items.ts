import type { Check } from './check.ts';
import { claimedCriteria, lacking } from './completeness.ts';

/**
 * Readiness needs right responses on two days in two formats (see README, decisions), and a retry
 * should not show what was just explained: seven items make that possible. Practice of a
 * performance criterion only prepares for the real thing.
 */
const FEWEST = { knowledge: 7, performance: 4 } as const;

/** In a unit that claims to be complete, every criterion has enough items to practise with. */
export const tooFewItems: Check = ({ units }) =>
  units
    .flatMap(claimedCriteria)
    .filter(({ kind, coverage }) => coverage.items.length < FEWEST[kind])
    .map((criterion) => {
      const { kind, coverage } = criterion;
      const lack = `has ${coverage.items.length} items of the ${FEWEST[kind]} it needs`;
      return lacking(criterion, 'too-few-items', lack, 'Write more items');
    });
