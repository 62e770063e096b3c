import type { Confidence } from '../domain/attempt.ts';
import type { Verdict } from '../domain/marking.ts';
import type { ItemType } from '../questions/item.ts';

/** What each type of question is called. */
export const typeNames: Readonly<Record<ItemType, string>> = {
  'single-choice': 'Single choice',
  'multiple-response': 'Multiple response',
  'true-false': 'True or false',
  matching: 'Matching',
  ordering: 'Ordering',
  categorise: 'Sorting into groups',
  'gap-fill': 'Filling gaps',
  'short-answer': 'Short answer',
  numeric: 'Number',
  'identify-in-text': 'Finding phrases in a text',
  scenario: 'Scenario with decisions',
  'written-answer': 'Written answer',
};

/** The word that stands beside the icon of a verdict. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  right: 'Right',
  wrong: 'Not right',
  missed: 'Missed',
  'left-out': 'Rightly left out',
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  guess: 'A guess',
  think: 'I think so',
  sure: 'Sure',
};

export const questionMessages = {
  heading: (number: number, total: number) =>
    total > 1 ? `Question ${number} of ${total}` : 'Your turn to decide',
  hint: 'Show a hint',
  confidence: 'How sure are you?',
  check: 'Check my answer',
  again: 'Try again',
  allRight: 'Right',
  partlyRight: 'Partly right',
  notRight: 'Not right yet',
  marks: (awarded: number, available: number) =>
    `${awarded} of ${available} ${available === 1 ? 'mark' : 'marks'}`,
  sureButWrong:
    'You were sure, and it was not right. Read the reason with care: this is worth coming back to.',
  rightGuess: 'You called it a guess. Read the reason, so that next time you know.',
  readAgain: 'Read again where this is taught',
  key: 'Show the answer',
  solution: 'Worked solution',
  notAnswered: 'You have not answered yet. Answer the question, then check again.',
  unchanged: 'This is the answer you have tried already. Change it, then check again.',
  selfCheck:
    'Your text is kept. Now compare it with the points below, tick those you find in it, and check again.',
  bankFailed:
    'The answers could not be loaded, so this cannot be checked now. Your answer is still here: see that you are online, then try again.',
  gone: 'This question is no longer part of the course, so it cannot be checked.',
  broken:
    'This question could not be shown. Load the page again to try once more; the other questions work.',
  failed: 'Something went wrong while checking. Your answer is still here: please try again.',
  earlier: (outcome: string, day: string) => `Answered before: ${outcome} on ${day}.`,
  changed:
    'This question has changed since you answered. Your earlier answer stays in your record.',
  earlierOutcome: { right: 'right', partly: 'partly right', wrong: 'not right' },
} as const;

export const practiceMessages = {
  written: (number: number) => `Written question ${number}`,
  noScript:
    'Checking your answers needs JavaScript, which is switched off. Everything can still be read.',
  progress: (answered: number, total: number) => `${answered} of ${total} answered`,
} as const;

export const viewMessages = {
  tried: 'Tried: not right',
  triedOption: (text: string) => `${text} (tried: not right)`,
  trueWord: 'True',
  falseWord: 'False',
  chooseSeveral: 'Tick all that apply.',
  choose: 'Choose …',
  gap: (number: number, total: number) => `Gap ${number} of ${total}`,
  gapShort: (number: number) => `Gap ${number}`,
  yourAnswer: 'Your answer',
  yourNumber: 'Your answer, in digits',
  unit: (text: string) => `Your answer, in ${text}`,
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  moved: (text: string, place: number, total: number) =>
    `${text}: now in place ${place} of ${total}.`,
  selectPhrases: 'Select the phrases. Select one again to undo it.',
  youChose: 'You chose:',
  whatHappened: 'What happened:',
  takeBack: 'Take back the last decision',
  caseEnds: 'The case ends here. Check to see how your decisions stand.',
  words: (count: number, from: number, to: number) =>
    `${count} ${count === 1 ? 'word' : 'words'}; about ${from} to ${to} are asked for`,
  yourText: 'Your answer, in your own words',
  points: 'Which of these points are in your answer?',
} as const;

export const galleryMessages = {
  title: 'Question types',
  description: 'Every type of question with an example in each of its states.',
  lead: 'Every type of question that a course can use, each in the states that a learner can meet. The examples work: change an answer, check it, try again. Nothing you do here is recorded.',
  types: 'Types',
  states: {
    fresh: 'Before answering',
    helped: 'Before answering, with a hint and a question about confidence',
    responded: 'Answered, not checked yet',
    right: 'Marked: right',
    wrong: 'Marked: not or only partly right',
    retry: 'Trying again',
  },
} as const;
