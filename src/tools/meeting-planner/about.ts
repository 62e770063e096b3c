import type { ToolSummary } from '../tool.ts';

export const meetingPlannerAbout: ToolSummary = {
  id: 'meeting-planner',
  title: 'Meeting planner',
  summary:
    'A meeting in which people say what they think: purpose, agenda to the minute, and how every voice is heard.',
  criteria: ['lead-team/4.6'],
};
