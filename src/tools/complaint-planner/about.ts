import type { ToolSummary } from '../tool.ts';

export const complaintPlannerAbout: ToolSummary = {
  id: 'complaint-planner',
  title: 'Complaint solution planner',
  summary:
    'One complaint: what was lost and why, what limits you, the solutions weighed, the one chosen and what follows.',
  criteria: ['ccs14/3.2', 'ccs14/3.3'],
};
