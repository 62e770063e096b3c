import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { actionPlanChecks, isUnsure } from './checks.ts';
import { actionPlanExample } from './example-piece.ts';
import { inOneSentence } from './sentence.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  actionPlanChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);
const hintsOnAction = (action: Readonly<Record<string, string | number>>) =>
  hintsOn({ actions: [action] });

describe('an action that nobody can see', () => {
  test.each([
    'Be more helpful',
    'Try to stay calm',
    'I will try harder',
    'Improve my phone manner',
    'Work on listening',
    'To become more confident',
    'Communicate better',
    'Have a more positive attitude',
    'Keep up the good work',
    'I will be more patient',
  ])('%s', (action) => {
    expect(hintsOnAction({ action })).toEqual(['actions/e1/action']);
  });

  test.each([
    'I ask the five damp questions first',
    'Say the date at the end of each call',
    'Read the date from the screen',
    'Tell the caller that a letter is coming',
    'Write down the name before answering',
    'Sit with adviser F for two calls',
    'Show the new starter the five questions',
    'Ring back on the day I promised',
    'I will wait until the guest has finished',
    'Bring one stuck case to each Wednesday meeting',
  ])('but not: %s', (action) => {
    expect(hintsOnAction({ action })).toEqual([]);
  });
});

describe('a measure that settles nothing', () => {
  test.each(['Customers are happier', 'Better calls', 'I will see', 'Good feedback', 'More calm'])(
    '%s',
    (measure) => {
      expect(hintsOnAction({ measure })).toEqual(['actions/e1/measure']);
    },
  );

  test.each([
    'Said on 9 of 10 calls',
    'Nine of ten calls end with a date',
    'Every guest hears the breakfast times',
    'No call ends without a date',
    'Each note has three lines',
  ])('but not: %s', (measure) => {
    expect(hintsOnAction({ measure })).toEqual([]);
  });
});

test('all ideas come from the leader', () => {
  const [mine, theirs] = [{ idea: 'leader' }, { idea: 'member' }];
  expect(hintsOn({ actions: [mine, mine] })).toEqual(['actions']);
  expect(hintsOn({ actions: [mine, theirs] })).toEqual([]);
});

test('an action that is not believed in asks for a change, until there is one', () => {
  expect(hintsOnAction({ sure: 6 })).toEqual(['actions/e1/sure']);
  expect(hintsOnAction({ sure: 7 })).toEqual([]);
  expect(hintsOnAction({ sure: 6, surer: 'A note on the screen' })).toEqual([]);
  expect(isUnsure({}, 'actions/e1')).toBe(false);
});

describe('dates', () => {
  test('before the talk are pointed out', () => {
    const on = '2026-09-10';
    expect(hintsOn({ on, actions: [{ by: '2026-09-09' }] })).toEqual(['actions/e1/by']);
    expect(hintsOn({ on, reviews: [{ on: '2026-09-09' }] })).toEqual(['reviews/e1/on']);
    expect(hintsOn({ on, actions: [{ by: on }], reviews: [{ on }] })).toEqual([]);
  });

  test('an action that ends after the last review is not forgotten', () => {
    const reviews = [{ on: '2026-10-09' }, { on: '2026-09-24' }];
    expect(hintsOn({ reviews, actions: [{ by: '2026-10-10' }] })).toEqual(['actions/e1/by']);
    expect(hintsOn({ reviews, actions: [{ by: '2026-10-09' }] })).toEqual([]);
  });
});

test('threats and labels have no place in it', () => {
  expect(hintsOn({ sensitive: 'I said it was the last chance' })).toEqual(['sensitive']);
  expect(hintsOnAction({ now: 'Lazy with notes' })).toEqual(['actions/e1/now']);
});

test('where the leader’s role ends may be told, formal steps and all', () => {
  expect(hintsOn({ limits: 'Disciplinary steps are for HR' })).toEqual([]);
});

test('four actions are more than one person carries out', () => {
  expect(hintsOn({ actions: [{}, {}, {}, {}] })).toEqual(['actions']);
  expect(hintsOn({ actions: [{}, {}, {}] })).toEqual([]);
});

test('nothing is said of an empty plan or of the worked example', () => {
  expect(hintsOn({})).toEqual([]);
  expect(actionPlanChecks.flatMap((check) => check(actionPlanExample.values))).toEqual([]);
});

test('an action is put into one sentence once its parts are there', () => {
  const action = { action: 'Say the date.', measure: '9 of 10', help: 'A note', by: '2026-10-09' };
  expect(inOneSentence(valuesOf({ actions: [action] }), 'actions/e1')).toBe(
    'By 9 October 2026: Say the date. We will know by this: 9 of 10. Help: A note.',
  );
  expect(inOneSentence(valuesOf({ actions: [{ ...action, help: '' }] }), 'actions/e1')).toBe(
    undefined,
  );
});
