import type { ToolSummary } from '../tool.ts';

export const swotBoardAbout: ToolSummary = {
  id: 'swot-board',
  title: 'SWOT board',
  summary:
    'A SWOT analysis whose entries become actions with an owner and a date, followed round the improvement cycle.',
  criteria: ['fs139/1.4'],
};
