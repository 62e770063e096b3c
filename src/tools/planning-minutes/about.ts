import type { ToolSummary } from '../tool.ts';

export const planningMinutesAbout: ToolSummary = {
  id: 'planning-minutes',
  title: 'Planning-meeting minutes',
  summary:
    'A plan made with the team: what was open, who suggested what, what became of it, and who does what by when.',
  criteria: ['lead-team/1.3'],
};
