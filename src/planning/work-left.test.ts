import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '../domain/attempt.ts';
import { exampleResponse, noonOf } from '../domain/example.ts';
import { WRITTEN_FORMAT } from '../domain/responses.ts';
import { exampleLesson, exampleStudyCriterion, exampleUnit } from './example.ts';
import { stepsOf } from './study-step.ts';
import { doneIn, minutesOf, stepsLeft } from './work-left.ts';

const criteria = [
  exampleStudyCriterion({ id: 'ccs14/1.1', items: 4, tasks: ['ccs14/task-a', 'ccs14/task-b'] }),
  exampleStudyCriterion({ id: 'ccs14/1.2', items: 4, tasks: [], isPerformance: true }),
];
const steps = stepsOf(exampleUnit({ lessons: [exampleLesson({ criteria })] }), 10);

let counter = 0;
const meta = (at = noonOf(0)) => {
  counter += 1;
  return { id: `e${counter}`, at };
};
const response = (item: string, criterion = 'ccs14/1.1') =>
  exampleResponse({ ...meta(), item, criteria: [criterion] });
const judged = (
  criterion: string,
  judgement: 'met' | 'not-yet-met',
  at = noonOf(0),
): LearningEvent => ({
  ...meta(at),
  kind: 'judgement',
  criterion,
  judgement,
  feedback: '',
  assessor: '',
  evidence: '',
  feedbackFile: '',
});

const left = (events: readonly LearningEvent[]) => stepsLeft(steps, doneIn(events));
const kindsLeft = (events: readonly LearningEvent[]) => left(events).map(({ kind }) => kind);
const minutesLeft = (events: readonly LearningEvent[], kind: string) =>
  left(events).find((step) => step.kind === kind)?.minutes ?? 0;
const whole = (kind: string) => steps.find((step) => step.kind === kind)?.minutes ?? 0;

test('at first everything is left', () => {
  expect(left([])).toEqual(steps);
  expect(minutesOf(steps)).toBe(600);
});

test('a finished lesson needs no more reading, and still its practice', () => {
  const events: LearningEvent[] = [{ ...meta(), kind: 'lesson', lesson: 'ccs14/sectors' }];
  expect(kindsLeft(events)).toEqual(['practise', 'write', 'make']);
});

describe('practice', () => {
  test('shrinks with every item answered, each counted once', () => {
    const events = [response('a'), response('b'), response('a')];
    expect(minutesLeft(events, 'practise')).toBe(Math.ceil((whole('practise') * 0.75) / 5) * 5);
  });

  test('drops out when every item was answered', () => {
    const events = ['a', 'b', 'c', 'd'].flatMap((item) => [
      response(item),
      response(`${item}2`, 'ccs14/1.2'),
    ]);
    expect(kindsLeft(events)).not.toContain('practise');
  });

  test('of one criterion does not stand in for another', () => {
    const events = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((item) => response(item));
    expect(minutesLeft(events, 'practise')).toBeGreaterThanOrEqual(whole('practise') / 2);
  });
});

describe('writing', () => {
  const written = (item: string) => exampleResponse({ ...meta(), item, format: WRITTEN_FORMAT });

  test('halves with one of two tasks written', () => {
    expect(minutesLeft([written('ccs14/task-a')], 'write')).toBeCloseTo(whole('write') / 2, -1);
  });

  test('is no practice', () => {
    expect(minutesLeft([written('ccs14/task-a')], 'practise')).toBe(whole('practise'));
  });

  test('drops out when it was handed in', () => {
    const answers = ['ccs14/task-a', 'ccs14/task-b'].map((task) => ({
      task,
      criterion: 'ccs14/1.1',
      text: 'x',
    }));
    const events: LearningEvent[] = [
      { ...meta(), kind: 'submission', evidence: 'x', unit: 'ccs14', attempt: 1, answers },
    ];
    expect(kindsLeft(events)).toEqual(['read', 'practise', 'make']);
  });
});

describe('a piece of work', () => {
  const artefact = (exists: boolean, at: number): LearningEvent => ({
    ...meta(at),
    kind: 'artefact',
    criterion: 'ccs14/1.2',
    exists,
  });

  test('drops out once it exists, and comes back when it does not', () => {
    expect(kindsLeft([artefact(true, noonOf(0))])).not.toContain('make');
    expect(kindsLeft([artefact(true, noonOf(0)), artefact(false, noonOf(1))])).toContain('make');
  });

  test('follows the clock, not the order of the log', () => {
    expect(kindsLeft([artefact(false, noonOf(1)), artefact(true, noonOf(0))])).toContain('make');
  });
});

describe('a criterion that an assessor judged met', () => {
  test('leaves nothing to do for it', () => {
    expect(kindsLeft([judged('ccs14/1.2', 'met')])).toEqual(['read', 'practise', 'write']);
    expect(kindsLeft([judged('ccs14/1.2', 'met'), judged('ccs14/1.1', 'met')])).toEqual([]);
  });

  test('is taken up again when a later judgement says so', () => {
    const events = [judged('ccs14/1.2', 'met'), judged('ccs14/1.2', 'not-yet-met', noonOf(1))];
    expect(kindsLeft(events)).toContain('make');
  });
});
