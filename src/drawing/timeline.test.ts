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

const plan = [
  { label: 'Ask', from: '2026-12-01', to: '2026-12-02', critical: true },
  { label: 'Write', from: '2026-12-03', to: '2026-12-04', critical: true, after: [0] },
  { label: 'Paint', from: '2026-12-03', to: '2026-12-03', after: [0] },
];

test('tasks that decide the end are full, and a key says what that means', () => {
  const drawn = chart(plan);
  expect(drawn.svg.match(/<rect class="drawing-b"/g)).toHaveLength(3);
  expect(drawn.svg).toContain('On the critical path:');
  expect(chart([task('2026-12-01')]).svg).not.toContain('critical path');
});

test('a task says what it waits for, and that it decides the end', () => {
  expect(chart(plan).description).toBe(
    'Ask: 1 Dec 2026 to 2 Dec 2026, on the critical path; ' +
      'Write: 3 Dec 2026 to 4 Dec 2026, after Ask, on the critical path; ' +
      'Paint: 3 Dec 2026 to 3 Dec 2026, after Ask.',
  );
});

/** Lines of the arrows, as points. */
const arrowsOf = ({ svg }: { readonly svg: string }) =>
  [...svg.matchAll(/<polyline class="drawing-line-soft"[^>]* points="([^"]+)"/g)].map(
    ([, points = '']) => points.split(' ').map((point) => point.split(',').map(Number)),
  );

test('an arrow leads from the end of one bar to the beginning of the next', () => {
  const [[begin = [], , tip = []] = [], second] = arrowsOf(chart(plan));
  const bars = [
    ...chart(plan).svg.matchAll(
      /<rect class="drawing-b"[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g,
    ),
  ].map((found) => found.slice(1).map(Number));
  const [[x = 0, , width = 0] = [], [next = 0, y = 0] = []] = bars;
  expect(begin[0]).toBeCloseTo(x + width, 0);
  expect(tip[0]).toBeGreaterThanOrEqual(next);
  expect(tip[1]).toBeCloseTo(y - 1, 0);
  expect(second).toBeDefined();
});

test('an arrow can lead up', () => {
  const [[, corner = [], tip = []] = []] = arrowsOf(
    chart([{ ...task('2026-12-03', '2026-12-04'), after: [1] }, task('2026-12-01', '2026-12-02')]),
  );
  expect(tip[1]).toBeLessThan(corner[1] ?? 0);
});

test.each([
  [[5], 'no such task'],
  [[-1], 'none before the first'],
  [[0.5], 'half a place'],
  [[1], 'itself'],
  [[2], 'one without a date'],
])('waiting for %j draws no arrow: %s', (after) => {
  const tasks = [
    task('2026-12-01', '2026-12-02'),
    { ...task('2026-12-03', '2026-12-04'), after },
    task('later'),
  ];
  expect(arrowsOf(chart(tasks))).toEqual([]);
});

test('on a phone there are no arrows across the words', () => {
  expect(arrowsOf(chart(plan, { width: 320 }))).toEqual([]);
});

test('arrows without end are not drawn', () => {
  const many = Array.from({ length: 60 }, (_, place) => ({
    ...task('2026-12-01', '2026-12-02'),
    after: Array.from({ length: 60 }, (_one, other) => other).filter((other) => other !== place),
  }));
  expect(arrowsOf(chart(many))).toHaveLength(200);
});
