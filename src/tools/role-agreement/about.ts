import type { ToolSummary } from '../tool.ts';

export const roleAgreementAbout: ToolSummary = {
  id: 'role-agreement',
  title: 'Role agreement',
  summary:
    'What one team member and you agreed about their part in good service: results, limits, support and a review.',
  criteria: ['lead-team/1.2'],
};
