/** Sentences of a test that is being sat. */

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

export const sittingMessages = {
  title: 'Your test',
  description: 'A test that you put together, or its results.',
  heading: (number: number, total: number) => `Question ${number} of ${total}`,
  allAnswered: 'Every question is answered',
  timeLeft: (text: string) => `Time left: ${text}`,
  lastMinute: 'One minute left.',
  timeOver: 'The time is over. What you answered counts.',
  pause: 'Pause',
  paused: 'The test is paused, and so is its clock. Your answers are kept.',
  resume: 'Go on',
  putOff: 'Leave this for later',
  save: 'Save and go on',
  next: 'Next question',
  finish: 'Finish now',
  toResults: 'See the results',
  finishSure: (open: number) =>
    `${counted(open, 'question is', 'questions are')} not answered yet. Finish all the same?`,
  finishYes: 'Finish',
  finishNo: 'Go on with the test',
  loading: 'One moment …',
  failed: 'This question could not be loaded: see that you are online, then try again.',
  again: 'Try again',
  unknown: 'There is no such test in this browser.',
  back: 'Back to practice',
} as const;
