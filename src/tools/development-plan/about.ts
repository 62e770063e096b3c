import type { ToolSummary } from '../tool.ts';

export const developmentPlanAbout: ToolSummary = {
  id: 'development-plan',
  title: 'Personal development plan',
  summary:
    'Your own goals with actions, support, measures and dates, carried as far as a review with evidence.',
  criteria: ['fs139/3.9'],
};
