import type { ToolSummary } from '../tool.ts';

export const leadingLogAbout: ToolSummary = {
  id: 'leading-log',
  title: 'Leading log',
  summary:
    'Dated entries on how you treated, motivated and brought together your team, with who could confirm them.',
  criteria: ['lead-team/1.1', 'lead-team/1.5', 'lead-team/2.4'],
};
