/** Sentences of the map. */
import type { ReadinessState } from '../domain/readiness.ts';
import { shortDay, stateWords } from './readiness.ts';

export const mapMessages = {
  title: 'Your map',
  description: 'Every criterion at a glance: how ready you are for each, why, and what to do next.',
  lead: 'Every criterion at a glance. Ready is our estimate from your practice here; achieved is your assessor’s word alone.',
  noScript:
    'How you stand is worked out in your browser, and that needs JavaScript, which is switched off. The criteria, their lessons and their practice can be read all the same.',
  failed: 'How you stand could not be worked out: see that you are online, then reload the page.',
  readyOf: (ready: number, of: number) => `${ready} of ${of} ready`,
  filter: 'Show',
  all: 'All',
  filterLabel: (state: ReadinessState, count: number) => `${stateWords[state]} (${count})`,
  allLabel: (count: number) => `All (${count})`,
  noneLeft: 'No criterion of this unit is in that state.',
  achievedNone: 'Achieved stays empty until your assessor has judged your work.',
  outcome: (number: string) => `Outcome ${number}`,
  caption: (name: string) => `Criteria of ${name}: how you stand, and what to do next`,
  criterion: 'Criterion',
  standing: 'How you stand',
  lesson: 'Lesson',
  practise: 'Practise',
  noLesson: 'Lesson in preparation',
  artefact: 'I have made this piece of work',
  overTime: 'Progress over time',
  overTimeNone: 'The line begins on the day of your first answer.',
  overTimeWords: (ready: number, of: number, since: number) =>
    `Since ${shortDay(since)}: from none to ${ready} of ${of} ready.`,
  chart: (of: number) => `Criteria ready, out of ${of}, day by day. The figures are in the table.`,
  asTable: 'The figures as a table',
  day: 'Day',
  readyHead: 'Criteria ready',
  changes: (since: number) => `Since your last visit on ${shortDay(since)}`,
  noChanges: 'Nothing has changed its state.',
  answersSince: (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'} since then.`,
  change: (from: ReadinessState, to: ReadinessState) =>
    `${stateWords[from].toLowerCase()} before, now ${stateWords[to].toLowerCase()}`,
} as const;
