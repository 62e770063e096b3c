import type { ToolSummary } from '../tool.ts';

export const coachingLogAbout: ToolSummary = {
  id: 'coaching-log',
  title: 'Support and coaching log',
  summary:
    'Help and direction that you gave: what the person needed, how much help you chose and why, and what they could do later alone.',
  criteria: ['lead-team/2.3'],
};
