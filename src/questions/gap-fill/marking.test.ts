import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnGapFill, markGapFill } from './marking.ts';

// The key is x for gap a (of x, y, z) and v for gap b (of u, v).
const marked = (awarded: number) => ({ status: 'marked', mark: { awarded, available: 2 } });

describe('per-gap', () => {
  test.each([
    [{ a: 'x', b: 'v' }, 2, 'both gaps'],
    [{ a: 'x', b: 'u' }, 1, 'the first gap'],
    [{ a: 'z', b: 'v' }, 1, 'the second gap'],
    [{ a: 'y', b: 'u' }, 0, 'neither gap'],
  ])('%j earns %d: %s', (gaps, awarded) => {
    expect(markGapFill(exampleItem(), { gaps })).toEqual(marked(awarded));
  });
});

describe('all-or-nothing', () => {
  test.each([
    [{ a: 'x', b: 'v' }, 2, 'both gaps'],
    [{ a: 'x', b: 'u' }, 0, 'one gap'],
  ])('%j earns %d: %s', (gaps, awarded) => {
    expect(markGapFill(exampleItem({ scheme: 'all-or-nothing' }), { gaps })).toEqual(
      marked(awarded),
    );
  });
});

test.each<[Record<string, string>, string, string]>([
  [{}, 'nothing-entered', 'no gap filled yet'],
  [{ a: '', b: '' }, 'nothing-entered', 'both lists at their first, empty line'],
  [{ a: 'x' }, 'incomplete', 'a gap left open'],
  [{ a: 'x', b: 'x' }, 'unknown-part', 'an option of another gap'],
  [{ a: 'x', b: 'v', c: 'x' }, 'unknown-part', 'a gap that is not there'],
])('%j is %s: %s', (gaps, reason) => {
  expect(markGapFill(exampleItem(), { gaps })).toEqual({ status: 'unmarkable', reason });
});

describe('feedback', () => {
  const option = (id: string, text: string, correct: boolean) => ({
    id,
    text,
    correct,
    reason: `Reason ${id}.`,
  });
  const options = [option('x', 'less', false), option('y', 'more', true)];
  const said = (gaps: Record<string, string>) =>
    feedbackOnGapFill(exampleItem({ gaps: [{ id: 'a', options }] }), { gaps });

  test('a right choice gets its own reason', () => {
    expect(said({ a: 'y' })).toEqual([{ part: 'a', verdict: 'right', reason: 'Reason y.' }]);
  });

  test('a wrong choice gets its own reason, then the right option and its reason', () => {
    expect(said({ a: 'x' })).toEqual([
      { part: 'a', verdict: 'wrong', reason: 'Reason x. “more”: Reason y.' },
    ]);
  });

  test('an open gap gets the right option and its reason', () => {
    expect(said({})).toEqual([{ part: 'a', verdict: 'missed', reason: '“more”: Reason y.' }]);
  });

  test('a gap without a key gets what reason there is', () => {
    const gaps = [{ id: 'a', options: [option('x', 'less', false), option('y', 'more', false)] }];
    const [only] = feedbackOnGapFill(exampleItem({ gaps }), { gaps: { a: 'x' } });
    expect(only?.reason).toBe('Reason x.');
  });
});
