import type { Check } from './check.ts';
import { claimedCriteria, lacking } from './completeness.ts';

/** In a unit that claims to be complete, every performance criterion has a tool that makes its evidence. */
export const performanceWithoutTool: Check = ({ units, tools }) => {
  const made = new Set(tools.flatMap(({ criteria }) => criteria));
  return units.flatMap((unit) =>
    claimedCriteria(unit)
      .filter(({ kind, number }) => kind === 'performance' && !made.has(`${unit.id}/${number}`))
      .map((criterion) =>
        lacking(
          criterion,
          'performance-without-tool',
          'asks the learner to do something, and no tool helps them to make the evidence',
          'Declare a tool for it in src/tools/',
        ),
      ),
  );
};
