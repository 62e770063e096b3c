import { expect, test } from 'vitest';
import { readAstroProps, writeAstroProps } from './astro-values.ts';
import { packagedProps } from './packaged-props.ts';

const bank = () => [
  { id: 'u/one', type: 'single-choice' },
  { id: 'u/two', type: 'true-false' },
  { id: 'u/inside', type: 'scenario' },
  { id: 'u/task', type: 'written-answer' },
];
const context = { bank, activities: new Set(['u/inside']) };
const items = (...ids: string[]) => ids.map((id) => ({ id, stem: 'Why?', hint: undefined }));
const criteria = [{ id: 'u/1.1', text: 'Explain why' }];

function given(name: string, props: Readonly<Record<string, unknown>>): unknown {
  return readAstroProps(packagedProps(name, writeAstroProps(props), context));
}

test('a practice of all questions names only those that stand elsewhere', () => {
  const props = { items: items('u/one', 'u/two'), criteria, heading: 'Practice' };
  expect(given('Practice', props)).toEqual({ criteria, heading: 'Practice', except: ['u/inside'] });
});

test('a practice of some questions, or in another order, names them', () => {
  for (const ids of [['u/two'], ['u/two', 'u/one']]) {
    const props = { items: items(...ids), criteria, heading: 'Practice' };
    expect(given('Practice', props)).toEqual({ ...props, items: ids });
  }
});

test('written tasks and a question in the text are fetched too', () => {
  expect(given('WrittenPractice', { items: items('u/task'), criteria: ['u/1.1'] })).toEqual({
    criteria: ['u/1.1'],
  });
  expect(given('Activity', { item: items('u/inside')[0], criterion: 'u/1.1' })).toEqual({
    item: 'u/inside',
    criterion: 'u/1.1',
  });
});

test('a standing is given how many items there are', () => {
  expect(given('CriterionStanding', { criterion: criteria[0], items: items('u/one') })).toEqual({
    criterion: criteria[0],
    items: 1,
  });
});

test('the props of any other island stay as they are', () => {
  const props = '{"field":[0,"u/lesson#a"]}';
  expect(packagedProps('YourTurn', props, context)).toBe(props);
});
