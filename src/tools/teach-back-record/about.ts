import type { ToolSummary } from '../tool.ts';

export const teachBackRecordAbout: ToolSummary = {
  id: 'teach-back-record',
  title: 'Teach-back record',
  summary:
    'Proof that team members understand what they have to do for customers and why it matters, in their own words.',
  criteria: ['lead-team/2.1'],
};
