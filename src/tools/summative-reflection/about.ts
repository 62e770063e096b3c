import type { ToolSummary } from '../tool.ts';

export const summativeReflectionAbout: ToolSummary = {
  id: 'summative-reflection',
  title: 'Summative reflection on a unit',
  summary:
    'What you have learnt in a unit, how you used it in your work, and what shows it. Needed before a unit is claimed.',
  criteria: [],
};
