import { expect, test } from 'vitest';
import { type Timeline, timeline } from './timeline.ts';

const chart = (tasks: Timeline['tasks'], fields: Partial<Timeline> = {}) =>
  timeline({ title: 'Plan', tasks, ...fields });

const task = (from: string, to?: string) => ({ label: 'Task', from, to });

/** Left edge and width of each bar. */
const barsOf = ({ svg }: { readonly svg: string }) =>
  [
    ...svg.matchAll(
      /<rect class="drawing-box drawing-line-a"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g,
    ),
  ].map(([, x, width]) => [Number(x), Number(width)] as const);

test('a bar is as long as its days, the last one included', () => {
  const [[, one] = [0, 0], [, three] = [0, 0]] = barsOf(
    chart([task('2026-12-01', '2026-12-01'), task('2026-12-02', '2026-12-04')]),
  );
  expect(three / one).toBeCloseTo(3, 1);
});

test('a task that ends before it begins is drawn all the same', () => {
  expect(barsOf(chart([task('2026-12-04', '2026-12-01')]))).toEqual(
    barsOf(chart([task('2026-12-01', '2026-12-04')])),
  );
});

test('a task without an end is a milestone', () => {
  const drawn = chart([task('2026-12-01')]);
  expect(barsOf(drawn)).toEqual([]);
  expect(drawn.svg).toContain('<polygon class="drawing-a"');
  expect(drawn.description).toBe('Task: 1 Dec 2026.');
});

test('a task without a readable date is listed as not yet dated', () => {
  const drawn = chart([task('soon', '2026-12-01'), task('2026-02-31')]);
  expect(drawn.description).toBe('Task: no date yet; Task: no date yet.');
  expect(drawn.svg.match(/No date yet<\/tspan>/g)).toHaveLength(2);
});

test('says who, from when to when, and what is done', () => {
  const drawn = chart([
    { label: 'Ask', note: 'A. Learner', from: '2026-11-30', to: '2026-12-02', done: true },
  ]);
  expect(drawn.description).toBe('Ask (A. Learner): 30 Nov 2026 to 2 Dec 2026, done.');
});

test('today is marked among the tasks, and not when it is far from them', () => {
  const tasks = [task('2026-12-01', '2026-12-14')];
  expect(chart(tasks, { today: '2026-12-07' }).svg).toContain('>Today</tspan>');
  const far = chart(tasks, { today: '2029-01-01' });
  expect(far.svg).not.toContain('Today');
  expect(barsOf(far)).toEqual(barsOf(chart(tasks)));
});

test.each([280, 640])('nothing lies beyond a width of %d', (width) => {
  const tasks = Array.from({ length: 100 }, (_, place) =>
    task(`20${10 + (place % 80)}-01-0${1 + (place % 9)}`, `20${11 + (place % 80)}-12-31`),
  );
  for (const [x, across] of barsOf(chart(tasks, { width }))) {
    expect(x + across).toBeLessThanOrEqual(width);
  }
});
