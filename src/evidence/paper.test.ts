import { describe, expect, test } from 'vitest';
import { aFeedback } from '../../tests/support/evidence.ts';
import type { LearningEvent, SubmissionEvent } from '../domain/attempt.ts';
import { readEvidence, writeEvidence } from './evidence-file.ts';
import { evidenceFileName, evidenceOf, nextAttempt, submissionOf } from './hand-in.ts';
import {
  answerStage,
  openParts,
  type PaperUnit,
  paperField,
  paperNow,
  plainPrompt,
  reflectionField,
} from './paper.ts';
import { feedbackStanding, judgementEvents } from './take-feedback.ts';

const unit: PaperUnit = {
  id: 'ccs14',
  label: 'CCS14',
  title: 'Principles of customer service delivery',
  reference: 'CCS14',
  contentVersion: '0123456789abcdef',
  criteria: ['1.1', '1.2', '1.3'].map((number) => ({
    id: `ccs14/${number}`,
    number,
    text: `Criterion ${number}`,
    task: {
      id: `ccs14/task-${number.replace('.', '-')}`,
      prompt: 'Say **four** things.',
      words: { from: 3, to: 5 },
    },
  })),
};
const note = (number: string, text: string, at: number): LearningEvent => ({
  id: `n${number}${at}`,
  at,
  kind: 'note',
  field: paperField(`ccs14/task-${number.replace('.', '-')}`),
  text,
});
const reflection: LearningEvent = {
  id: 'r',
  at: 50,
  kind: 'note',
  field: reflectionField('ccs14'),
  text: 'I have learnt to listen.',
};
const first = [note('1.1', 'One', 1), note('1.1', 'One two three', 2), note('1.2', ' ', 3)];

const handIn = (events: readonly LearningEvent[], at: number) => {
  const id = `evidence-${at}`;
  const evidence = evidenceOf({
    paper: unit,
    now: paperNow(unit, events),
    learner: { name: 'A. Learner' },
    work: [],
    statement: 'All my own work.',
    signature: 'A. Learner',
    id,
    at,
  });
  const submission: SubmissionEvent = { ...submissionOf(evidence), id: `s${at}`, at };
  return { evidence, events: [...events, submission] };
};
const feedbackOn = (evidence: string, at: number, judgement: 'met' | 'not-yet-met') =>
  aFeedback({
    id: `feedback-${at}`,
    evidence,
    judgements: ['1.1', '1.2'].map((number) => ({
      criterion: `ccs14/${number}`,
      judgement: number === '1.1' ? 'met' : judgement,
      feedback: 'Say more.',
      at,
    })),
  });

describe('a paper', () => {
  test('shows the latest text of every question', () => {
    const { parts } = paperNow(unit, first);
    expect(parts.map(({ answer }) => answer)).toEqual([
      { text: 'One two three', words: 3, at: 2 },
      { text: ' ', words: 0, at: 3 },
      { text: '', words: 0, at: 0 },
    ]);
  });

  test.each([
    [0, 'empty'],
    [1, 'begun'],
    [2, 'begun'],
    [3, 'written'],
    [5, 'written'],
    [6, 'long'],
  ])('of %d words an answer of three to five is %s', (words, stage) => {
    const task = { id: 'ccs14/x', prompt: '', words: { from: 3, to: 5 } };
    expect(answerStage({ text: '', at: 0, words }, task)).toBe(stage);
  });

  test('says its questions without marks of emphasis', () => {
    expect(plainPrompt('Say **four** things, *not* three. 2 * 3')).toBe(
      'Say four things, not three. 2 * 3',
    );
  });
});

describe('handing in', () => {
  test('holds what is written, leaves out what is empty, and names every criterion', async () => {
    const { evidence } = handIn([...first, reflection], 100);
    expect(evidence).toMatchObject({
      attempt: 1,
      previous: undefined,
      submittedAt: 100,
      reflection: { text: 'I have learnt to listen.', at: 50 },
      answers: [{ criterion: 'ccs14/1.1', text: 'One two three', words: 3, at: 2, earlier: [] }],
    });
    expect(evidence.answers).toHaveLength(1);
    expect(evidence.answers[0]?.prompt).toBe('Say four things.');
    expect(evidence.unit.criteria).toHaveLength(3);
    expect(await readEvidence(await writeEvidence(evidence))).toMatchObject({ status: 'read' });
  });

  test('again holds only what is not met yet, with the history of every attempt', () => {
    const one = handIn([...first, note('1.2', 'Short', 4)], 100);
    const fed = [...one.events, ...judgementEvents(feedbackOn('evidence-100', 200, 'not-yet-met'))];
    const two = handIn([...fed, note('1.2', 'Rather longer now', 300)], 400);
    expect(two.evidence).toMatchObject({
      attempt: 2,
      previous: 'evidence-100',
      answers: [
        {
          criterion: 'ccs14/1.2',
          text: 'Rather longer now',
          earlier: [{ attempt: 1, text: 'Short', at: 100 }],
        },
      ],
    });
    expect(two.evidence.answers).toHaveLength(1);
    const three = handIn([...two.events, note('1.2', 'Third', 500)], 600);
    expect(three.evidence.answers[0]?.earlier.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(nextAttempt(paperNow(unit, three.events))).toBe(4);
  });

  test('begins again with what an assessor sent back', () => {
    const { events } = handIn([...first, note('1.2', 'Short', 4)], 100);
    const fed = [...events, ...judgementEvents(feedbackOn('evidence-100', 200, 'not-yet-met'))];
    const numbers = openParts(paperNow(unit, fed)).map(({ criterion }) => criterion.number);
    expect(numbers).toEqual(['1.2', '1.3']);
  });

  test('attaches work for the criteria of this unit alone', () => {
    const document = { title: 'x', facts: [], blocks: [] };
    const piece = {
      id: 'w',
      tool: 't',
      criteria: ['fs139/1.1', 'ccs14/1.1'],
      changedAt: 1,
      document,
    };
    const { work } = evidenceOf({
      paper: unit,
      now: paperNow(unit, []),
      learner: { name: 'A. Learner' },
      work: [piece],
      statement: 's',
      signature: 'n',
      id: 'evidence-1',
      at: 1,
    });
    expect(work).toEqual([{ ...piece, criteria: ['ccs14/1.1'] }]);
  });

  test.each([
    ['A. Learner', 'attain-ccs14-A-Learner-attempt-1.html'],
    ['Zoë Ñandú', 'attain-ccs14-Zoe-Nandu-attempt-1.html'],
    ['../../etc', 'attain-ccs14-etc-attempt-1.html'],
    ['李', 'attain-ccs14-attempt-1.html'],
  ])('names the file of %s %s', (name, file) => {
    const { evidence } = handIn(first, 100);
    expect(evidenceFileName({ ...evidence, learner: { name } }, false)).toBe(file);
  });
});

describe('feedback', () => {
  const { events } = handIn(first, 100);
  const feedback = feedbackOn('evidence-100', 200, 'not-yet-met');
  const taken = [...events, ...judgementEvents(feedback)];

  test.each([
    ['new', 'on what was handed in here', feedback, events],
    ['taken', 'that was opened before', feedback, taken],
    ['unknown', 'on what was handed in elsewhere', feedback, []],
    ['other-unit', 'on another unit', { ...feedback, unit: 'fs139' }, events],
  ] as const)('is %s: %s', (standing, _what, file, log) => {
    expect(feedbackStanding(file, 'ccs14', log)).toBe(standing);
  });

  test('keeps what was said of the whole unit with the first judgement', () => {
    const said = judgementEvents({ ...feedback, summary: 'A good start.' });
    expect(said.map(({ summary }) => summary)).toEqual(['A good start.', undefined]);
    expect(judgementEvents({ ...feedback, summary: ' ' })[0]?.summary).toBeUndefined();
  });

  test('gives the same events each time, so that opening it twice changes nothing', () => {
    expect(judgementEvents(feedback)).toEqual(judgementEvents(structuredClone(feedback)));
    expect(new Set(judgementEvents(feedback).map(({ id }) => id)).size).toBe(2);
  });

  test('of two assessors: the later judgement counts, and both are kept', () => {
    const other = judgementEvents(feedbackOn('evidence-100', 300, 'met'));
    const { parts } = paperNow(unit, [...taken, ...other]);
    expect(parts[1]?.judgements.map(({ judgement }) => judgement)).toEqual(['not-yet-met', 'met']);
    expect(parts[1]?.achieved).toBe(true);
  });
});
