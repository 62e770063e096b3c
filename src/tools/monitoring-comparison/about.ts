import type { ToolSummary } from '../tool.ts';

export const monitoringComparisonAbout: ToolSummary = {
  id: 'monitoring-comparison',
  title: 'Monitoring techniques compared',
  summary:
    'Three to six ways of monitoring service, put to the same five tests, and a choice for your own service.',
  criteria: ['fs139/1.2'],
};
