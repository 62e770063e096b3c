import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from './attempt.ts';
import { utcDay } from './day.ts';
import { exampleCriterion, exampleResponse, NO_MARKS, noonOf } from './example.ts';
import {
  type ReadinessContext,
  type ReadinessState,
  readinessOf,
  readinessOfAll,
  summarise,
  weakestFirst,
} from './readiness.ts';
import { READINESS_RULES } from './readiness-rules.ts';

const context: ReadinessContext = { dayOf: utcDay };
const criterion = exampleCriterion();

/** Right answers, one item each: `['single-choice', 0]` on day 0 … */
const answers = (...list: readonly (readonly [format: string, day: number])[]) =>
  list.map(([format, day], index) =>
    exampleResponse({ format, at: noonOf(day) + index, item: `ccs14/item-${index}` }),
  );

const enough = answers(['single-choice', 0], ['short-answer', 0], ['single-choice', 1]);

const stateOf = (events: readonly ResponseEvent[], more: Partial<ReadinessContext> = {}) =>
  readinessOf(criterion, events, { ...context, ...more }).state;

const unmet = (events: readonly ResponseEvent[], of = criterion) =>
  readinessOf(of, events, context)
    .rules.filter((check) => !check.met)
    .map((check) => check.rule);

describe('the conditions of being ready', () => {
  test.each([
    [[], ['known', 'formats', 'days'], 'nothing answered'],
    [answers(['single-choice', 0]), ['known', 'formats', 'days'], 'one answer'],
    [answers(['numeric', 0], ['short-answer', 0]), ['days'], 'all on one day'],
    [answers(['numeric', 0], ['numeric', 1]), ['formats'], 'all in one format'],
    [answers(['true-false', 0], ['single-choice', 1]), ['known'], 'too easy to guess'],
    [enough, [], 'two formats, two days, known'],
  ])('%#: unmet are %j: %s', (events, expected) => {
    expect(unmet(events)).toEqual(expected);
  });

  test('each says how far it is met', () => {
    const { rules } = readinessOf(criterion, answers(['numeric', 0], ['numeric', 0]), context);
    expect(rules.slice(1)).toEqual([
      { rule: 'formats', met: false, have: 1, need: 2 },
      { rule: 'days', met: false, have: 1, need: 2 },
    ]);
    expect(rules[0]).toMatchObject({ rule: 'known', met: true, need: 0.95 });
  });

  test('a format or a day on which nothing was right does not count', () => {
    const wrong = exampleResponse({ format: 'matching', at: noonOf(1), mark: NO_MARKS });
    expect(unmet([...answers(['numeric', 0], ['numeric', 0]), wrong])).toEqual(
      expect.arrayContaining(['formats', 'days']),
    );
  });

  test.each(['Describe how …', 'Explain why …', ' explain …'])(
    '“%s” needs a written answer',
    (text) => {
      const describing = exampleCriterion({ text });
      expect(unmet(enough, describing)).toEqual(['written']);
      const written = exampleResponse({ format: 'written-answer', at: noonOf(2), item: 'ccs14/w' });
      expect(unmet([...enough, written], describing)).toEqual([]);
    },
  );

  test('a written answer in which a point was missed is not enough', () => {
    const written = exampleResponse({
      format: 'written-answer',
      at: noonOf(0),
      mark: { awarded: 0.5, available: 1 },
    });
    expect(unmet([...enough, written], exampleCriterion({ text: 'Explain why …' }))).toContain(
      'written',
    );
  });

  test('a centre may ask for more', () => {
    const needs = { ...READINESS_RULES.needs.knowledge, days: 3 };
    const rules = { ...READINESS_RULES, needs: { ...READINESS_RULES.needs, knowledge: needs } };
    expect(stateOf(enough)).toBe('ready');
    expect(stateOf(enough, { rules })).toBe('learning');
  });
});

describe('states', () => {
  test.each<[readonly ResponseEvent[], Partial<ReadinessContext>, ReadinessState, string]>([
    [[], {}, 'not-started', 'nothing answered'],
    [answers(['numeric', 0]), {}, 'learning', 'one answer'],
    [enough, {}, 'ready', 'every condition met'],
    [enough, { recall: () => 0.8 }, 'ready', 'recall at the threshold'],
    [enough, { recall: () => 0.799 }, 'refresh-due', 'recall below it'],
    [answers(['numeric', 0]), { recall: () => 0.1 }, 'learning', 'forgotten before it was known'],
    [[], { achieved: new Map([['ccs14/1.1', 0]]) }, 'achieved', 'an assessor said so'],
    [enough, { achieved: new Map([['ccs14/1.2', 0]]) }, 'ready', 'another one was achieved'],
  ])('%#: %s', (events, more, expected) => {
    expect(stateOf(events, more)).toBe(expected);
  });

  test('no run of right answers makes a criterion achieved', () => {
    const many = answers(...Array.from({ length: 200 }, (_, day) => ['numeric', day] as const));
    expect(stateOf([...many, ...enough])).toBe('ready');
  });
});

describe('performance criteria', () => {
  const doing = exampleCriterion({ kind: 'performance', text: 'Complete a development plan' });
  const many = answers(...Array.from({ length: 60 }, (_, n) => ['numeric', n] as const), [
    'matching',
    3,
  ]);
  const artefacts = new Map([[doing.id, noonOf(1)]]);

  test('never become ready from answers alone', () => {
    expect(readinessOf(doing, many, context)).toMatchObject({ state: 'learning' });
    expect(unmet(many, doing)).toEqual(['artefact']);
  });

  test('are ready once the piece of work exists too', () => {
    expect(readinessOf(doing, many, { ...context, artefacts }).state).toBe('ready');
  });

  test('an artefact alone is a start, not readiness', () => {
    expect(readinessOf(doing, [], { ...context, artefacts }).state).toBe('learning');
  });

  test('do not fade: work stays done', () => {
    const faded = { ...context, artefacts, recall: () => 0.1 };
    expect(readinessOf(doing, many, faded).state).toBe('ready');
  });
});

describe('hostile and odd logs', () => {
  test.each(['__proto__', 'constructor', 'toString', '', '../x', '𝒳'])(
    'a criterion, item and format called %j are just names',
    (name) => {
      const odd = exampleCriterion({ id: name });
      const event = exampleResponse({ criteria: [name], item: name, format: name });
      expect(readinessOf(odd, [event], context)).toMatchObject({ state: 'learning', answered: 1 });
      expect(readinessOf(criterion, [event], context).state).toBe('not-started');
      expect({}).not.toHaveProperty('known');
    },
  );

  test('a criterion named twice by one event counts once', () => {
    const once = exampleResponse({ criteria: ['ccs14/1.1'] });
    const twice = exampleResponse({ criteria: ['ccs14/1.1', 'ccs14/1.1'] });
    expect(readinessOf(criterion, [twice], context)).toEqual(
      readinessOf(criterion, [once], context),
    );
  });

  test('answers to items that are gone count at the rate of their format', () => {
    const gone = readinessOf(criterion, enough, { ...context, guessOf: () => undefined });
    expect(gone).toEqual(readinessOf(criterion, enough, context));
    expect(gone.state).toBe('ready');
  });

  test('an item that is still there says how easily it is guessed', () => {
    const five = readinessOf(criterion, enough.slice(0, 1), { ...context, guessOf: () => 0.2 });
    const three = readinessOf(criterion, enough.slice(0, 1), { ...context, guessOf: () => 1 / 3 });
    expect(five.known).toBeGreaterThan(three.known);
  });
});

test('many criteria at once come out as one by one', () => {
  const criteria = ['1.1', '1.2', '1.3'].map((number) =>
    exampleCriterion({ id: `ccs14/${number}` }),
  );
  const events = [
    ...enough,
    exampleResponse({ criteria: ['ccs14/1.2', 'ccs14/1.1'], item: 'ccs14/both', mark: NO_MARKS }),
  ];
  expect(readinessOfAll(criteria, events, context)).toEqual(
    criteria.map((one) => readinessOf(one, events, context)),
  );
});

const anyResponse = fc
  .record({
    id: fc.uuid(),
    day: fc.integer({ min: 0, max: 5 }),
    item: fc.constantFrom('ccs14/a', 'ccs14/b', 'ccs14/c', '__proto__'),
    format: fc.constantFrom('single-choice', 'numeric', 'written-answer', 'unheard-of'),
    awarded: fc.constantFrom(0, 0.5, 1),
    tryNumber: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ day, awarded, ...fields }) =>
    exampleResponse({ ...fields, at: noonOf(day), mark: { awarded, available: 1 } }),
  );
const anyLog = fc.array(anyResponse, { maxLength: 30 });

describe('for any log', () => {
  test('its order means nothing, and neither do repeats', () => {
    fc.assert(
      fc.property(anyLog, fc.infiniteStream(fc.nat()), (events, keys) => {
        const keyed = [...events, ...events.slice(0, 3)].map((event) => ({
          event,
          key: keys.next().value ?? 0,
        }));
        const other = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        expect(readinessOf(criterion, other, context)).toEqual(
          readinessOf(criterion, events, context),
        );
      }),
    );
  });

  test('a wrong answer never leaves a higher estimate than a right one in its place', () => {
    fc.assert(
      fc.property(anyLog, anyResponse, (events, last) => {
        const at = noonOf(6);
        const known = (awarded: number) =>
          readinessOf(
            criterion,
            [...events, { ...last, at, mark: { awarded, available: 1 } }],
            context,
          ).known;
        expect(known(0)).toBeLessThanOrEqual(known(1));
        expect(known(0.5)).toBe(known(0));
      }),
    );
  });

  test('the estimate is a probability below the ceiling', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const { known } = readinessOf(criterion, events, context);
        expect(known).toBeGreaterThan(0);
        expect(known).toBeLessThanOrEqual(0.995);
      }),
    );
  });
});

test('a unit is counted, never averaged', () => {
  const criteria = ['1.1', '1.2', '1.3'].map((number) =>
    exampleCriterion({ id: `ccs14/${number}` }),
  );
  const achieved = new Map([['ccs14/1.2', 0]]);
  const readiness = readinessOfAll(criteria, enough, { ...context, achieved });
  expect(summarise(readiness)).toEqual({
    ready: 2,
    of: 3,
    states: { 'not-started': 1, learning: 0, ready: 1, 'refresh-due': 0, achieved: 1 },
  });
  expect(weakestFirst(readiness)).toEqual(['ccs14/1.3', 'ccs14/1.1', 'ccs14/1.2']);
});

test('among equals, the less known is the weaker', () => {
  const criteria = ['1.1', '1.2', '1.3'].map((number) =>
    exampleCriterion({ id: `ccs14/${number}` }),
  );
  const events = [
    exampleResponse({ item: 'ccs14/a', criteria: ['ccs14/1.2'], mark: NO_MARKS }),
    exampleResponse({ item: 'ccs14/b', criteria: ['ccs14/1.1'] }),
  ];
  const weakest = weakestFirst(readinessOfAll(criteria, events, context));
  expect(weakest).toEqual(['ccs14/1.2', 'ccs14/1.3', 'ccs14/1.1']);
});

test('a unit whose refresh is due is not counted as ready', () => {
  const faded = readinessOfAll([criterion], enough, { ...context, recall: () => 0.5 });
  expect(summarise(faded)).toMatchObject({ ready: 0, of: 1 });
});
