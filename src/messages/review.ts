/** Sentences of the daily review. */

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

export const reviewMessages = {
  title: 'Daily review',
  description: 'About five minutes a day: what you are about to forget, and what you got wrong.',
  lead: 'About five minutes: what you are about to forget comes first, and what you were sure of and got wrong.',
  noScript:
    'What is due today is worked out in your browser, and that needs JavaScript, which is switched off.',
  failed:
    'Today’s review could not be put together: see that you are online, then reload the page.',
  loading: 'One moment …',
  nothingYet:
    'Nothing to review yet. Answer the questions of a lesson or a test first; what you answered comes back here before you forget it.',
  startWith: 'Put a test together',
  progress: (number: number, total: number) => `${number} of ${total} today`,
  next: 'Next question',
  done: 'Done for today',
  doneWords: (answered: number) =>
    answered > 0
      ? `You answered ${counted(answered, 'question')} today. That is enough: more on one day helps little.`
      : 'Nothing is due today.',
  nextDay: (day: string) => `Next review: ${day}.`,
  later: (criteria: number) =>
    `${counted(criteria, 'criterion', 'criteria')} more can wait until tomorrow.`,
  seeMap: 'See how you stand',
  target: 'My assessment is on',
  targetHint:
    'With a date, reviews come closer together in the fortnight before it, and every criterion you have practised comes back once in the last week.',
  targetSet: (day: string, days: number) =>
    days === 0 ? `Your assessment is today.` : `${day}: ${counted(days, 'day')} from now.`,
  targetPast: 'That date has passed. Reviews are spaced as usual again.',
  clear: 'Take the date back',
  finish: 'Finish today’s review',
} as const;
