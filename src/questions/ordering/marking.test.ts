import { describe, expect, test } from 'vitest';
import { exampleItem } from './example.ts';
import { feedbackOnOrdering, markOrdering } from './marking.ts';

// The key is q f t b m; 4 marks make a share of a quarter one mark.
const itemBy = (scheme: 'all-or-nothing' | 'neighbours' | 'positions', marks = 4) =>
  exampleItem({ scheme, marks });
const marked = (awarded: number, available: number) => ({
  status: 'marked',
  mark: { awarded, available },
});

describe('neighbours', () => {
  test.each([
    ['qftbm', 4, 'the right order'],
    ['mqftb', 3, 'the last step put first: three of four still follow the right one'],
    ['qfbtm', 1, 'two neighbours swapped: only f still follows the right one'],
    ['mbtfq', 0, 'the reverse'],
  ])('%s earns %d: %s', (order, awarded) => {
    expect(markOrdering(itemBy('neighbours'), { order: [...order] })).toEqual(marked(awarded, 4));
  });
});

describe('positions', () => {
  test.each([
    ['qftbm', 5, 'the right order'],
    ['mqftb', 0, 'every step one place late'],
    ['qfbtm', 3, 'two neighbours swapped'],
    ['mbtfq', 1, 'the reverse keeps the middle'],
  ])('%s earns %d: %s', (order, awarded) => {
    const item = itemBy('positions', 5);
    expect(markOrdering(item, { order: [...order] })).toEqual(marked(awarded, 5));
  });
});

describe('all-or-nothing', () => {
  test.each([
    ['qftbm', 4, 'the right order'],
    ['qfbtm', 0, 'two neighbours swapped'],
  ])('%s earns %d: %s', (order, awarded) => {
    const item = itemBy('all-or-nothing');
    expect(markOrdering(item, { order: [...order] })).toEqual(marked(awarded, 4));
  });
});

// Five steps have 120 orders, few enough to try them all.
test.each(['all-or-nothing', 'neighbours', 'positions'] as const)(
  '%s awards full marks to the right order alone, and only then calls every step right',
  (scheme) => {
    const item = itemBy(scheme);
    const orders = everyOrderOf(['q', 'f', 't', 'b', 'm']);
    const full = orders.filter((order) => {
      const result = markOrdering(item, { order });
      return result.status === 'marked' && result.mark.awarded === result.mark.available;
    });
    const allRight = orders.filter((order) =>
      feedbackOnOrdering(item, { order }).every(({ verdict }) => verdict === 'right'),
    );
    expect(orders).toHaveLength(120);
    expect(full).toEqual([['q', 'f', 't', 'b', 'm']]);
    expect(allRight).toEqual(full);
  },
);

test.each([
  ['', 'nothing-entered', 'nothing ordered yet'],
  ['qft', 'incomplete', 'steps left over'],
  ['qftbb', 'incomplete', 'one step twice and one not at all'],
  ['qftbmq', 'incomplete', 'one step twice'],
  ['qftbz', 'unknown-part', 'a step the item no longer has'],
])('“%s” is %s: %s', (order, reason) => {
  expect(markOrdering(itemBy('neighbours'), { order: [...order] })).toEqual({
    status: 'unmarkable',
    reason,
  });
});

describe('feedback', () => {
  const verdicts = (scheme: 'neighbours' | 'positions', order: string) =>
    feedbackOnOrdering(itemBy(scheme), { order: [...order] }).map(
      ({ part, verdict }) => `${part} ${verdict}`,
    );

  test('where neighbours count, a step after the right one is right', () => {
    expect(verdicts('neighbours', 'mqftb')).toEqual([
      'q wrong',
      'f right',
      't right',
      'b right',
      'm wrong',
    ]);
  });

  test('where positions count, a step in its place is right', () => {
    expect(verdicts('positions', 'qfbtm')).toEqual([
      'q right',
      'f right',
      't wrong',
      'b wrong',
      'm right',
    ]);
  });

  test('a step that is not in the order is missed', () => {
    expect(verdicts('positions', 'q')).toContain('m missed');
  });

  test('says of every step, in the right order, why it comes there', () => {
    const item = itemBy('positions');
    const reasons = feedbackOnOrdering(item, { order: [] }).map(({ reason }) => reason);
    expect(reasons).toEqual(item.steps.map(({ reason }) => reason));
  });
});

function everyOrderOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((first) =>
    everyOrderOf(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]),
  );
}
