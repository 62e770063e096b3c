import type { ToolSummary } from '../tool.ts';

export const workAllocationAbout: ToolSummary = {
  id: 'work-allocation',
  title: 'Work allocation',
  summary: 'Work set beside objectives, skills and hours: who does what, why, and who covers.',
  criteria: ['lead-team/1.4'],
};
