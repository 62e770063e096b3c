import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utcDay } from '../domain/day.ts';
import { exampleCriterion, exampleResponse, noonOf } from '../domain/example.ts';
import { exampleCriteria } from './example.ts';
import { changesSince, readyOverTime } from './progress.ts';
import { type PracticeContext, readinessNow } from './readiness-now.ts';

const criteria = exampleCriteria(3).map((id) => exampleCriterion({ id }));
const context: PracticeContext = { dayOf: utcDay };
const plan = exampleCriterion({ id: 'ccs14/9.1', kind: 'performance', text: 'Complete a plan' });

const anyLog = fc.array(
  fc
    .record({
      id: fc.uuid(),
      day: fc.integer({ min: 0, max: 20 }),
      item: fc.constantFrom('ccs14/a', 'ccs14/b', 'ccs14/c', 'ccs14/d'),
      criterion: fc.constantFrom(...exampleCriteria(3)),
      format: fc.constantFrom('numeric', 'short-answer'),
      awarded: fc.constantFrom(0, 1, 1),
    })
    .map(({ day, awarded, criterion, ...fields }) =>
      exampleResponse({
        ...fields,
        at: noonOf(day),
        criteria: [criterion],
        mark: { awarded, available: 1 },
      }),
    ),
  { maxLength: 40 },
);

describe('progress over time', () => {
  test('is at every moment what the log up to then says', () => {
    const moments = [25, 3, 9, 14, 0, -1].map(noonOf);
    fc.assert(
      fc.property(anyLog, (events) => {
        const slowly = [...moments]
          .sort((a, b) => a - b)
          .map((at) => {
            const until = events.filter((event) => event.at <= at);
            const { readiness } = readinessNow(criteria, until, at, context);
            return { at, ready: readiness.filter(({ state }) => state === 'ready').length };
          });
        expect(readyOverTime(criteria, events, moments, context)).toEqual(slowly);
      }),
    );
  });

  test('an artefact and a judgement count from the day on which they were made', () => {
    const events = [0, 1].flatMap((day) =>
      ['a', 'b'].map((item) =>
        exampleResponse({ item, at: noonOf(day), format: 'numeric', criteria: [plan.id] }),
      ),
    );
    const dated = {
      ...context,
      artefacts: new Map([[plan.id, noonOf(5)]]),
      achieved: new Map([['ccs14/1.1', noonOf(7)]]),
    };
    const ready = readyOverTime([plan, ...criteria], events, [4, 5, 6, 7].map(noonOf), dated);
    expect(ready.map((point) => point.ready)).toEqual([0, 1, 1, 2]);
  });

  test('is flat without any data, and empty without moments', () => {
    expect(readyOverTime(criteria, [], [noonOf(0)], context)).toEqual([
      { at: noonOf(0), ready: 0 },
    ]);
    expect(readyOverTime(criteria, [], [], context)).toEqual([]);
  });
});

describe('what changed since the last visit', () => {
  test('is nothing when nothing happened', () => {
    expect(changesSince(criteria, [], { since: noonOf(0), now: noonOf(1) }, context)).toEqual({
      changes: [],
      responses: 0,
      readyThen: 0,
      readyNow: 0,
    });
  });

  test('an event at the very moment of the visit belongs to the past', () => {
    const event = exampleResponse();
    const since = (at: number) => {
      const visit = { since: at, now: noonOf(1) };
      const { responses, changes } = changesSince(criteria, [event], visit, context);
      return { responses, changes };
    };
    expect([since(event.at), since(event.at - 1)]).toEqual([
      { responses: 0, changes: [] },
      { responses: 1, changes: [{ criterion: 'ccs14/1.1', from: 'not-started', to: 'learning' }] },
    ]);
  });

  test('names what an assessor judged meanwhile', () => {
    const achieved = new Map([['ccs14/1.2', noonOf(1)]]);
    const visit = { since: noonOf(0), now: noonOf(2) };
    expect(changesSince(criteria, [], visit, { ...context, achieved })).toMatchObject({
      changes: [{ criterion: 'ccs14/1.2', from: 'not-started', to: 'achieved' }],
      readyThen: 0,
      readyNow: 1,
    });
  });

  test('a last visit in the future, by a clock that was put back, is no crash', () => {
    const visit = { since: noonOf(9), now: noonOf(1) };
    expect(changesSince(criteria, [exampleResponse()], visit, context)).toMatchObject({
      changes: [],
      responses: 0,
    });
  });
});
