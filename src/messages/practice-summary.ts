/** How a lesson's practice went. Apart from the rest: it is needed only at the end. */
export const summaryMessages = {
  heading: 'How it went',
  criterion: (right: number, total: number) => `${right} of ${total} right`,
  allRight: 'All right. Come back in a few days: what you can recall later, you have learnt.',
  goBack: 'Go back to:',
  question: (number: number) => `Question ${number}`,
} as const;
