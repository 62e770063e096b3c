/** What the written paper says to the learner: calm, plain, and never more than is known. */
import type { AnswerStage, Written } from '../evidence/paper.ts';
import { momentInWords } from './evidence.ts';
import { counted } from './kept.ts';

export const paperMessages = {
  title: 'Written paper',
  description: 'Practice questions, one for each criterion, that you can hand in to your assessor.',
  lead: 'One question for each criterion of a unit. Write in your own time, then hand it in to your assessor as a file.',
  choose: 'Choose a unit',
  fromUnit: 'Written paper of this unit, to hand in to your assessor',
  fromPractice:
    'Ready to write it down? The written paper asks one question for each criterion, and you hand it in to your assessor.',
  questions: (count: number) => counted(count, 'question'),
  honest:
    'These are our own practice questions. They are not the awarding body’s Assessment Knowledge Module (AKM): your centre gives you that itself.',
  noScript:
    'The written paper needs JavaScript, so that what you write can be kept. The questions stand in the lessons too.',
  unitTitle: (label: string) => `Written paper: ${label}`,
  unitDescription: (name: string) =>
    `One practice question for each criterion of ${name}, to write, keep and hand in.`,
  calm: 'There is no clock and no score. What you write is kept on this device as you go, and nobody sees it until you hand it in. You can stop and come back whenever you like.',
  lookAgainAt: (number: string) => `Look at ${number} again`,
  goOn: (number: string) => `Write ${number}`,
  lookAgain: 'To look at again',
  lookAgainWhy:
    'Your assessor would like to see more for these. That is a normal part of it: read the feedback, change your answer, and hand in again.',
  list: 'Questions',
  alreadyMet: 'Met already',
  allMet: 'Your assessor has judged every criterion of this unit met.',
  noQuestion: 'There is no written question for this criterion.',
  all: 'All questions',
  place: (place: number, of: number) => `Question ${place} of ${of}`,
  criterion: (number: string) => `Criterion ${number}, in the awarding body’s words`,
  lesson: 'The lesson:',
  answer: 'Your answer',
  previous: 'Previous',
  next: 'Next',
  toReflection: 'Next: your reflection',
  toHandIn: 'Next: hand in',
  metHere: 'Your assessor has judged this criterion met. There is nothing more to do for it.',
  handedInText: 'What you handed in',
} as const;

const stages: Readonly<Record<AnswerStage, (words: number) => string>> = {
  empty: () => 'Not begun',
  begun: (words) => `Begun: ${counted(words, 'word')}`,
  written: (words) => counted(words, 'word'),
  long: (words) => counted(words, 'word'),
};

export function stageInWords(stage: AnswerStage, { words }: Pick<Written, 'words'>): string {
  return stages[stage](words);
}

/** Below the text: how long it is, and how long it may be. */
export function wordsInWords(
  words: number,
  range: { readonly from: number; readonly to: number },
): string {
  const asked = `Aim for ${range.from} to ${range.to}.`;
  if (words > range.to) return `${counted(words, 'word')}. ${asked} A little more is fine.`;
  return `${counted(words, 'word')}. ${asked}`;
}

export const partStateWords = {
  handedIn: 'handed in',
  changed: 'changed since you handed it in',
  met: 'Met',
  notYet: 'Not yet met',
} as const;

export const reflectionMessages = {
  title: 'Your reflection',
  why: 'Before a unit can be claimed, you look back on it in your own words. It may come with the answers or later.',
  promptsLead: 'Some things to write about:',
  prompts: [
    'What have you learnt in this unit that you did not know before?',
    'How have you been able to apply it in your work? Describe one time when you did.',
    'What do you do differently now, and how do you know that it helps?',
    'What will you go on working at?',
  ],
  label: 'Your reflection on this unit',
  empty: 'Not begun. It is needed before the unit can be claimed.',
  words: (words: number) => counted(words, 'word'),
} as const;

export const judgementMessages = {
  title: 'Your assessor’s feedback',
  said: (assessor: string, at: number) => `${assessor}, ${momentInWords(at)}`,
  earlier: 'Earlier judgements',
  history: 'What you have handed in so far',
  attempt: (attempt: number, at: number, answers: number) =>
    `Attempt ${attempt}: ${counted(answers, 'answer')}, made ${momentInWords(at)}`,
  fileNumber: (id: string) => `File number ${id}`,
  waiting:
    'There is no feedback on it here yet. When your assessor sends you a feedback file, open it below.',
} as const;
