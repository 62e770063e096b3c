/** How a learner stands on a criterion, in words; each goes with a tile of its own shape. */
export const standingWords = {
  'not-started': 'not started',
  learning: 'started',
  ready: 'ready',
  'refresh-due': 'due for a refresh',
  achieved: 'achieved',
} as const;

/** The key to the tiles, in the order of the journey. */
export const standingMeanings = [
  ['not-started', 'Not started'],
  ['learning', 'Learning'],
  ['ready', 'Ready'],
  ['refresh-due', 'Refresh due'],
  ['achieved', 'Achieved'],
] as const;
