import { blocksOf } from '../document.ts';
import { withList, without } from '../printed-list.ts';
import type { Section, Tool } from '../tool.ts';
import { workPlanAbout } from './about.ts';
import { workPlanChecks } from './checks.ts';
import { workPlanExample } from './example-piece.ts';
import { capacity, days, described, order, reserve, result } from './sections.ts';

const sections: readonly Section[] = [result, days, order, capacity, reserve, described];

/** A plan of work whose dates follow from its tasks. */
export const workPlan: Tool = {
  about: workPlanAbout,
  purpose:
    'Plan backwards from a result: list the tasks, say what waits for what, and the timeline works out when each can happen and which ones decide the end. Then say who does them, what you keep in hand, and how the plan came about.',
  passNeeds: [
    'The steps of planning described in order, each shown with this plan.',
    'Order and priority chosen on purpose, with what waits for what.',
    'Time and people worked out, and work shared out by skill and fairly.',
    'What is held in reserve, and when the plan is checked.',
  ],
  sections,
  // When each task happens stands in the timeline's table.
  document: (values) =>
    blocksOf(
      withList(sections, 'tasks', (list) => ({ ...without(list, 'when'), shown: 'table' })),
      values,
    ),
  checks: workPlanChecks,
  example: workPlanExample,
};
