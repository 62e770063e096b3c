import type { ToolSummary } from '../tool.ts';

export const agreedActionPlanAbout: ToolSummary = {
  id: 'agreed-action-plan',
  title: 'Agreed action plan',
  summary:
    'What one team member will do to keep improving, as the two of you worked it out, with help, dates and reviews.',
  criteria: ['lead-team/3.3'],
};
