import type { ToolSummary } from '../tool.ts';

export const threeChannelsAbout: ToolSummary = {
  id: 'three-channels',
  title: 'One message, three channels',
  summary:
    'One message written for three channels and three customers, with the reasons for what changes from one to the next.',
  criteria: ['ccs14/2.2'],
};
