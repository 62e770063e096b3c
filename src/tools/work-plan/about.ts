import type { ToolSummary } from '../tool.ts';

export const workPlanAbout: ToolSummary = {
  id: 'work-plan',
  title: 'Work plan',
  summary:
    'Tasks in their order on a timeline, with what decides the end date, who does what, and what is held in reserve.',
  criteria: ['lead-team/4.4'],
};
