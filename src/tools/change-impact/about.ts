import type { ToolSummary } from '../tool.ts';

export const changeImpactAbout: ToolSummary = {
  id: 'change-impact',
  title: 'Change and its impact',
  summary:
    'What a change did for customers, employees and the organisation: before and after, by which technique, and what follows.',
  criteria: ['fs139/1.5'],
};
