/** What a tool says in a lesson before it is opened. Small: every lesson with a tool loads it. */
export const toolCardMessages = {
  begin: 'Begin here',
  goOn: 'Go on with it',
  close: 'Close the form',
  opening: 'Opening …',
  ownPage: 'Open it on a page of its own',
  failed: 'This could not be loaded. See that you are online, then try again.',
  again: 'Try again',
} as const;
