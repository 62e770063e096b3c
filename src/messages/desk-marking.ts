import type { Judgement } from '../domain/attempt.ts';
import { localIdOf } from '../domain/curriculum.ts';
import { counted } from './kept.ts';

/** What the marking view says. */
export const markingMessages = {
  back: 'All evidence',
  attempt: (attempt: number) => `attempt ${attempt}`,
  judged: (judged: number, all: number) => `${judged} of ${all} judged`,
  criteria: 'Criteria',
  criterionState: (number: string, state: string) => `${number}: ${state}`,
  reading: 'Reading the evidence …',
  notHere: 'This evidence is not in the record.',
  sealed: 'This evidence is sealed. Open the centre’s key to read it.',
  unreadable:
    'The file of this evidence is not on this device, or was changed here. Open the learner’s file again on another device, or bring in a record that has it.',
  question: 'Question',
  answer: 'Answer',
  noAnswer: 'Nothing was handed in for this criterion.',
  emptyAnswer: 'The answer is empty.',
  words: (words: number, asked: string) => `${words} words${asked}`,
  asked: (from: number, to: number) => ` (asked for ${from} to ${to})`,
  earlier: (attempt: number, date: string) => `Attempt ${attempt}, ${date}`,
  changes: 'What changed since the last attempt',
  showChanges: 'Show what changed',
  unchanged: 'This answer is the same as in the last attempt.',
  earlierAnswers: 'Earlier attempts',
  work: 'Pieces of work for this criterion',
  workFor: (criterion: string) => `Pieces of work: ${localIdOf(criterion)}`,
  reflection: 'Summative reflection',
  authenticity: 'Statement of authenticity',
  signed: (name: string, date: string) => `${name}, ${date}`,
  history: 'Judgements so far',
  historyOf: (criterion: string) => `Judgements so far: ${localIdOf(criterion)}`,
  historyLine: (judgement: string, who: string, date: string) => `${judgement}: ${who}, ${date}`,
  historyFor: (attempt: number) => `for attempt ${attempt}`,
  countersignedBy: (who: string) => `countersigned by ${who}`,
  guidance: 'Guidance',
  guidanceFor: (criterion: string) => `Guidance: ${localIdOf(criterion)}`,
  points: 'Look for',
  alternatives: 'Also acceptable',
  weak: 'Weak answers',
  probes: 'Ask the learner',
  accept: 'Other answers that meet the criterion are acceptable.',
  noGuidance: 'The pack has no guidance for this question.',
  form: 'Your judgement',
  judgement: 'Judgement',
  met: 'Met',
  notYet: 'Not yet met',
  feedback: 'Feedback to the learner',
  more: 'Further evidence, discussion, methods',
  further: 'Further evidence or professional discussion needed',
  methods: 'How it was assessed',
  record: 'Record and go on',
  recordOnly: 'Record',
  previous: 'Previous',
  next: 'Next',
  chooseJudgement: 'Choose met or not yet met first.',
  needsFeedback: 'Say what the learner has to do: “not yet met” needs feedback.',
  recorded: (number: string, judgement: string) => `${number}: ${judgement}, recorded.`,
  allJudged: 'Every criterion is judged.',
  toResult: 'Go to the result',
  undo: 'Take it back',
  undone: (number: string) => `${number}: taken back. The record keeps both.`,
  undoReason: 'Taken back right after it was recorded.',
  comments: 'Comments',
  commentsLead: 'Insert a comment, then make it fit this answer.',
  insert: 'Insert',
  keep: 'Keep this feedback as a comment',
  kept: 'Kept.',
  forget: 'Forget',
  keys: 'Keys',
  keysOn: 'Single keys judge and move while no field is in use',
  conflict:
    'Two assessors differ on this criterion. Neither judgement is lost; one decision settles it.',
  settle: 'Settle it',
  settleReason: 'Reason for the decision',
  together: 'Decided together with',
  settled: 'Settled.',
} as const;

export const judgementNames: Readonly<Record<Judgement, string>> = {
  met: markingMessages.met,
  'not-yet-met': markingMessages.notYet,
};

/** Single keys of the marking view. */
export const markingKeys = [
  { key: 'm', does: 'met' },
  { key: 'n', does: 'not yet met' },
  { key: 'f', does: 'write feedback' },
  { key: 'r', does: 'record and go on' },
  { key: 'j', does: 'next criterion' },
  { key: 'k', does: 'previous criterion' },
] as const;

/** Comments that a new desk begins with. */
export const firstComments: readonly string[] = [
  'You made each point clearly and tied it to work. This meets the criterion.',
  'Say why as well as what: the criterion asks you to explain.',
  'For each point, say what it means for the person in the role.',
  'Compare both sides: for each difference, name one and then the other.',
  'Add an example from your own workplace, or one that you know as a customer.',
  'Name the law or code that you mean, and say what it asks of you.',
  'You describe what happens. Say also what you would do, and what comes of it.',
  'Let us talk about this at our next meeting; bring your notes.',
];

/** What the result of a unit says. */
export const resultMessages = {
  title: (learner: string, unit: string) => `${learner}: ${unit}`,
  complete: 'Every criterion is met. The unit can go to the IQA and to the claim.',
  incomplete: ({ left, waiting, all }: { left: number; waiting: number; all: number }) => {
    const signing = `${counted(waiting, 'judgement')} ${waiting === 1 ? 'waits' : 'wait'} for a countersignature.`;
    const judging = `${left} of ${all} criteria are not met yet.`;
    if (waiting === 0) return judging;
    return left === 0 ? signing : `${judging} ${signing}`;
  },
  rule: 'The unit is achieved when every criterion is met; nothing is averaged.',
  table: 'Criterion by criterion',
  head: ['Criterion', 'State', 'Judged by', 'Feedback'],
  toMark: 'Mark',
  countersign: 'Countersign',
  countersignLead: (count: number, name: string) =>
    `${counted(count, 'judgement')} by ${name} ${count === 1 ? 'waits' : 'wait'} for a countersignature by somebody who is qualified.`,
  countersignNote: 'Note',
  countersigned: 'Countersigned.',
  feedback: 'Feedback file for the learner',
  feedbackLead:
    'The learner opens it in the course; “achieved” then shows on their map. It holds your latest judgement of each criterion.',
  waiting: (count: number) =>
    `${counted(count, 'judgement')} ${count === 1 ? 'waits' : 'wait'} for a countersignature or a settlement and ${count === 1 ? 'is' : 'are'} left out.`,
  summary: 'For the unit as a whole',
  make: 'Make the feedback file',
  nothingYet: 'There is no judgement to send yet.',
  made: 'The feedback file is in your downloads.',
  print: 'Print this page',
  received: 'Files as they were received',
  receivedFile: (attempt: number, day: string) => `Save attempt ${attempt}, handed in ${day}`,
  more: 'Record something else',
  moreKinds: {
    discussion: 'Professional discussion',
    witness: 'Witness statement',
    adjustment: 'Adjustment',
    prior: 'Recognition of prior learning',
    reflection: 'Summative reflection seen',
    note: 'Note',
  },
  recordedHere: 'Also recorded for this learner and unit',
  nothingRecorded: 'Nothing besides the judgements.',
} as const;

/** Where it is said whose evidence a file is. */
export const whoseMessages = {
  title: 'Not this learner’s evidence?',
  lead: 'Files are matched by learner number, or by name and centre. Where two people share a name, or a number was typed otherwise, say here whose this file is. Its judgements go with it; what was recorded beside them stays with the learner under whom it was recorded.',
  learner: 'It belongs to',
  nobody: 'A learner of whom there is nothing else here',
  reason: 'How you know',
  record: 'Record whose it is',
  fill: 'Say how you know.',
} as const;

/** Forms for what goes beside the judgements. */
export const moreMessages = {
  kind: 'What it is',
  criteria: 'For criteria',
  date: 'Date',
  notes: 'What was asked and answered',
  witness: 'Name of the witness',
  relation: 'How they know the learner’s work',
  statement: 'Statement',
  verified: 'How you made sure of it',
  verifiedHint: 'You justify to the IQA that you accepted it.',
  file: 'Signed statement as a file (optional)',
  fileTooLarge: 'The file is larger than 10 MB.',
  type: 'Kind of adjustment',
  types: {
    'reasonable-adjustment': 'Reasonable adjustment',
    'special-consideration': 'Special consideration',
  },
  what: 'What was changed',
  reason: 'Reason',
  agreedBy: 'Agreed by',
  wholeUnit: 'The whole unit was achieved before',
  seen: 'Evidence that was seen',
  reflectionText: 'The reflection in the evidence',
  noReflection: 'The evidence holds no reflection. If you saw it elsewhere, say where.',
  reflectionNote: 'Where it was seen, or what you noted',
  reflectionMissing: 'There is no reflection in the evidence: say where you saw it.',
  note: 'Note',
  putDown: 'Record it',
  fill: 'Fill in every field that is marked.',
} as const;

/** One line for each thing that was put down beside judgements. */
export const besideWords = {
  discussion: (date: string, numbers: string) => `Professional discussion on ${numbers}, ${date}`,
  witness: (name: string, relation: string, numbers: string) =>
    `Statement of ${name} (${relation}) on ${numbers}`,
  adjustment: (type: string, what: string) => `${type}: ${what}`,
  prior: (what: string, seen: string) => `Prior learning recognised for ${what}: ${seen}`,
  statementFile: (name: string) => `Save the signed statement: ${name}`,
  wholeUnit: 'the whole unit',
  reflection: 'Summative reflection seen',
  feedback: 'Feedback file made',
  assigned: 'Assigned to this learner by hand',
  by: (who: string, date: string) => `${who}, ${date}`,
} as const;
