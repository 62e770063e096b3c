import { expect, test } from 'vitest';
import { exampleItem } from '../questions/scenario/example.ts';
import { caseQuestions } from './case.ts';

type Decision = ReturnType<typeof exampleItem>['decisions'][number];
type Choice = Decision['choices'][number];

const choice = (id: string, quality: Choice['quality'], to?: string): Choice => ({
  id,
  quality,
  text: `choice ${id}`,
  consequence: `then ${id}`,
  reason: `because ${id}`,
  to,
});
const decision = (id: string, ...choices: Choice[]): Decision => ({
  id,
  situation: `at ${id}`,
  choices,
});

test('a later decision tells the best of the shortest ways to it', () => {
  const decisions = [
    decision('a', choice('x', 'poor', 'b'), choice('y', 'best', 'b'), choice('z', 'fair', 'c')),
    decision('b', choice('u', 'best', 'c'), choice('v', 'poor')),
    decision('c', choice('s', 'best'), choice('t', 'poor')),
  ];
  const texts = caseQuestions(exampleItem({ decisions })).map(({ text }) => text.join(' '));
  expect(texts[0]).not.toContain('choice');
  expect(texts[1]).toContain('choice y then y');
  expect(texts[2]).toContain('choice z then z');
  expect(texts[2]).not.toContain('choice u');
});

test('the best that a decision offers earns the whole mark, even where it is only fair', () => {
  const decisions = [decision('a', choice('x', 'poor'), choice('y', 'fair'))];
  const [question] = caseQuestions(exampleItem({ decisions }));
  expect(question?.options.map(({ share }) => share)).toEqual([0, 1]);
});

test('a decision with poor choices alone is told, since nothing in it could be right', () => {
  const decisions = [decision('a', choice('x', 'poor'), choice('y', 'poor'))];
  expect(() => caseQuestions(exampleItem({ decisions }))).toThrow(
    /every choice of the decision `a` is poor/,
  );
});

test('a case of one decision is not numbered', () => {
  const decisions = [decision('a', choice('x', 'poor'), choice('y', 'best'))];
  expect(caseQuestions(exampleItem({ decisions }))[0]?.text.join(' ')).not.toContain('Decision 1');
});
