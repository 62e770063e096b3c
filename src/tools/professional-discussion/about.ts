import type { ToolSummary } from '../tool.ts';

export const professionalDiscussionAbout: ToolSummary = {
  id: 'professional-discussion',
  title: 'Professional discussion',
  summary:
    'A record of a planned talk between you and your assessor: what was asked, what you explained, what you showed.',
  criteria: [],
};
