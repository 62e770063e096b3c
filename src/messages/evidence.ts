/** What evidence and feedback say on paper: files that are read without the course. */
import type { Judgement } from '../domain/attempt.ts';
import { counted } from './kept.ts';

/** `22 November 2026, 14:05`, by the clock of the United Kingdom, wherever the file is written. */
export function momentInWords(at: number): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/London',
  }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(at);
  return `${day}, ${time}`;
}

export const judgementWords: Readonly<Record<Judgement, string>> = {
  met: 'Met',
  'not-yet-met': 'Not yet met',
};

export const evidencePage = {
  title: (unit: string) => `Evidence for ${unit}`,
  practice:
    'These are answers to practice questions of the course, not to the awarding body’s own Assessment Knowledge Module.',
  learner: 'Learner',
  number: 'Learner number',
  centre: 'Centre',
  unit: 'Unit',
  attempt: 'Attempt',
  handedIn: 'Handed in',
  file: 'Number of this file',
  follows: 'Follows',
  content: 'Release of the questions',
  answers: 'Answers',
  question: 'Question',
  answer: 'Answer',
  written: (words: number, at: number) =>
    `${counted(words, 'word')}, last changed ${momentInWords(at)} (UK time)`,
  empty: 'Nothing is handed in for this criterion.',
  onlySome:
    'This follows an earlier attempt. Criteria that are not listed were not handed in again.',
  earlier: (attempt: number, at: number) =>
    `Handed in with attempt ${attempt}, ${momentInWords(at)}`,
  work: 'Pieces of work',
  tool: 'Made with',
  workCriteria: 'For criteria',
  changed: 'Last changed',
  reflection: 'Summative reflection',
  noReflection: 'Not handed in yet. It is needed before the unit can be claimed.',
  authenticity: 'Statement of authenticity',
  signed: (name: string, at: number) => `${name}, ${momentInWords(at)} (UK time)`,
  integrity:
    'This page holds the same evidence as data. The course notices if a part of the file is changed or cut.',
} as const;

export const feedbackPage = {
  title: (unit: string) => `Feedback on ${unit}`,
  assessor: 'Assessor',
  issued: 'Given',
  evidence: 'Number of the evidence file',
  judgements: 'Criterion by criterion',
  judged: (number: string, judgement: Judgement) => `${number}: ${judgementWords[judgement]}`,
  summary: 'For the unit as a whole',
  useIt:
    'Open this file on the page of the unit’s written paper to see your results on the course’s map.',
} as const;
