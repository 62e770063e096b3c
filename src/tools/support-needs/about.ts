import type { ToolSummary } from '../tool.ts';

export const supportNeedsAbout: ToolSummary = {
  id: 'support-needs',
  title: 'Support check-ins',
  summary:
    'What team members say they need at each point of a change, what was agreed, and whether it came.',
  criteria: ['lead-team/2.2'],
};
