import type { ToolSummary } from '../tool.ts';

export const sbiFeedbackAbout: ToolSummary = {
  id: 'sbi-feedback',
  title: 'Feedback record',
  summary:
    'Feedback to one team member in four parts, with what they said about their own work and what followed.',
  criteria: ['lead-team/3.1', 'lead-team/3.2'],
};
