/** What home says about how the learner stands. */
export const homeMessages = {
  ready: (ready: number, of: number) => `${ready} of ${of} criteria ready`,
  onMap: 'See them on your map',
  due: (criteria: number) =>
    `${criteria} ${criteria === 1 ? 'criterion is' : 'criteria are'} due for review today.`,
  review: 'Do today’s review',
  next: 'Next best step',
} as const;
