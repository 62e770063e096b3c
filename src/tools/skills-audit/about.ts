import type { ToolSummary } from '../tool.ts';

export const skillsAuditAbout: ToolSummary = {
  id: 'skills-audit',
  title: 'Skills audit',
  summary:
    'Where you stand in each skill that your role needs, with evidence and feedback, and what you will work on first.',
  criteria: ['fs139/3.8'],
};
