import type { ToolSummary } from '../tool.ts';

export const observationSheetAbout: ToolSummary = {
  id: 'observation-sheet',
  title: 'Observation sheet',
  summary:
    'What an observer saw and heard while you worked, criterion by criterion: on screen or by hand.',
  criteria: [],
};
