import type { ToolSummary } from '../tool.ts';

export const witnessStatementAbout: ToolSummary = {
  id: 'witness-statement',
  title: 'Witness statement',
  summary:
    'What somebody saw you do at work, how well, and why they can tell: to fill in on screen or by hand.',
  criteria: [],
};
