import type { ToolSummary } from '../tool.ts';

export const smartGoalAbout: ToolSummary = {
  id: 'smart-goal-builder',
  title: 'SMART goal builder',
  summary:
    'A weak goal becomes one that can be reached and seen, agreed with the person who is to reach it.',
  criteria: ['fs139/3.5'],
};
