import type { ToolSummary } from '../tool.ts';

export const uspUsoAbout: ToolSummary = {
  id: 'usp-uso-worksheet',
  title: 'Selling point and service offer',
  summary:
    'A unique selling point that passes its tests, and a unique service offer that can be kept and checked.',
  criteria: ['fs139/2.1', 'fs139/2.2'],
};
