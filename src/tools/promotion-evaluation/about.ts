import type { ToolSummary } from '../tool.ts';

export const promotionEvaluationAbout: ToolSummary = {
  id: 'promotion-evaluation',
  title: 'Promotion evaluation',
  summary:
    'What a promotion really added, for customers, staff and the organisation, and whether to keep, change or stop it.',
  criteria: ['fs139/2.5'],
};
