import { describe, expect, test } from 'vitest';
import { blocksOf } from '../document.ts';
import { valuesOf } from '../values.ts';
import { complaintChecks } from './checks.ts';
import { complaintExample } from './example-piece.ts';
import { complaintPlanner } from './tool.ts';
import { chosenIn, costOfChosen, solutionOptions } from './weighing.ts';

type Form = Parameters<typeof valuesOf>[0];
const hintsOn = (form: Form) =>
  complaintChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

const solutions = [
  { what: 'Repair', kind: 'right', cost: 30.1 },
  { what: 'Refund', kind: 'money', cost: 20.2 },
];

test.each([
  [{ solutions, chosen: ['e1', 'e2'], authority: 50 }, ['approval'], 'beyond authority'],
  [{ solutions, chosen: ['e1', 'e2'], authority: 50, approval: 'Manager' }, [], 'asked for'],
  [{ solutions, chosen: ['e1'], authority: 30.1 }, [], 'exactly within'],
  [{ solutions: [{ kind: 'money' }, { kind: 'money' }] }, ['solutions'], 'money only'],
  [{ solutions: [{ kind: 'money' }, {}] }, [], 'one still open'],
  [{ because: 'It is the cheapest.' }, ['because'], 'cost alone'],
  [{ because: 'She needs it on Saturday. It is also the cheapest.' }, [], 'need, then cost'],
  [{ solutions, chosen: ['e1'], because: 'Needed' }, ['rights'], 'chosen without rights'],
  [{ words: 'I guarantee it' }, ['words'], 'a promise'],
  [{ words: 'Your kettle has a two-year guarantee' }, [], 'a guarantee that there is'],
  [{ words: 'I cannot promise you a date yet' }, [], 'honest about a promise'],
  [{ because: 'The law gives a refund, and it is the cheapest.' }, [], 'what is owed, then cost'],
  [{ words: 'We are sorry if you were upset' }, ['words'], 'no apology'],
  [{ words: 'I am sorry that we sent you away' }, [], 'an apology'],
  [{ steps: [{ who: 'The team' }] }, ['steps/e1/who'], 'nobody in particular'],
  [{ received: '2026-09-05', 'follow-up-on': '2026-09-04' }, ['follow-up-on'], 'before it came'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

describe('a financial firm’s final response', () => {
  const received = '2026-01-05';
  test.each([
    ['2026-03-02', 'yes', [], '56 days later'],
    ['2026-03-03', 'yes', ['answered-on'], '57 days later'],
    ['2026-03-03', 'no', [], 'another trade'],
  ])('on %s (%s): %j, %s', (on, financial, paths, _reason) => {
    expect(hintsOn({ received, financial, 'answered-on': on })).toEqual(paths);
  });
});

describe('what was chosen', () => {
  test('is summed up to the penny, beside the limit', () => {
    const values = valuesOf({ solutions, chosen: ['e1', 'e2'] });
    expect(costOfChosen(values)).toBe('£50.30');
    expect(costOfChosen({ ...values, authority: '60' })).toBe(
      '£50.30, within the £60 that I may give without asking',
    );
    expect(costOfChosen(valuesOf({ solutions }))).toBeUndefined();
  });

  test('no longer counts a solution that was taken out', () => {
    expect(chosenIn(valuesOf({ solutions, chosen: ['e1', 'e9'] }))).toEqual(['e1']);
    expect(chosenIn({ chosen: 'e1' })).toEqual([]);
  });

  test('is told apart in the document even where it has commas', () => {
    const renamed = solutions.map((one) =>
      one.what === 'Repair' ? { ...one, what: 'A repair, today' } : one,
    );
    const values = valuesOf({ solutions: renamed, chosen: ['e1', 'e2'] });
    const [section] = complaintPlanner.sections.filter(({ id }) => id === 'choice');
    expect(JSON.stringify(blocksOf(section ? [section] : [], values))).toContain(
      'A repair, today; Refund',
    );
  });

  test('is offered by a short name', () => {
    const [long] = solutionOptions(valuesOf({ solutions: [{ what: 'word '.repeat(40) }] }));
    expect(long?.label).toBe(`${'word '.repeat(31)}word …`);
  });
});

test('nothing is said of the worked example', () => {
  expect(complaintChecks.flatMap((check) => check(complaintExample.values))).toEqual([]);
});
