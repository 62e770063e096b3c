import type { ToolSummary } from '../tool.ts';

export const organisationChartAbout: ToolSummary = {
  id: 'organisation-chart',
  title: 'Roles and organisation chart',
  summary:
    'What each role in the team is for, drawn and described with the team’s place in the organisation.',
  criteria: ['lead-team/4.1'],
};
