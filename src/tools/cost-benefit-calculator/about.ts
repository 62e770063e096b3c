import type { ToolSummary } from '../tool.ts';

export const costBenefitAbout: ToolSummary = {
  id: 'cost-benefit-calculator',
  title: 'Cost–benefit calculator',
  summary:
    'Two to four ways to promote something, with all their costs and benefits side by side, and a decision that follows from them.',
  criteria: ['fs139/2.4'],
};
