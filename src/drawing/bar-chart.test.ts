import { describe, expect, test } from 'vitest';
import { type BarChart, barChart } from './bar-chart.ts';

const chart = (fields: Partial<BarChart>) =>
  barChart({ title: 'Savings', series: [''], groups: [], ...fields });

/** Left edge and width of every bar, in their order. */
const barsOf = (svg: string) =>
  [
    ...svg.matchAll(
      /<rect class="drawing-[abc]"[^>]* x="([-\d.]+)"[^>]* width="([\d.]+)"[^>]*rx="2"/g,
    ),
  ].map(([, x, width]) => ({ left: Number(x), width: Number(width) }));

const valuesOf = (...values: readonly (number | undefined)[]) => ({
  groups: values.map((value, place) => ({ label: `Year ${place + 1}`, values: [value] })),
});

test('a bar is as long as its amount', () => {
  const [one, two] = barsOf(chart(valuesOf(10, 20)).svg);
  expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2, 1);
  expect(one?.left).toBe(two?.left);
});

test('a negative amount goes to the left of where the others begin', () => {
  const [minus, plus] = barsOf(chart(valuesOf(-10, 10)).svg);
  expect(minus?.width).toBe(plus?.width);
  expect((minus?.left ?? 0) + (minus?.width ?? 0)).toBeCloseTo(plus?.left ?? 0, 0);
});

test.each([
  [0, '0'],
  [Number.NaN, '–'],
  [Number.POSITIVE_INFINITY, '–'],
  [undefined, '–'],
])('%s has no length and is written %s', (value, written) => {
  const { svg } = chart(valuesOf(value, 5));
  expect(barsOf(svg)[0]?.width).toBe(0);
  expect(svg).toContain(`>${written}</tspan>`);
});

test('the largest numbers there are still fit', () => {
  const { svg } = chart({
    ...valuesOf(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
    width: 280,
  });
  expect(svg).not.toMatch(/NaN|Infinity/);
  for (const { left, width } of barsOf(svg)) expect(left + width).toBeLessThanOrEqual(280);
});

describe('what it says of itself', () => {
  test('names each amount, in the unit that was asked for', () => {
    const { description, svg } = chart({
      series: ['Cost', 'Benefit'],
      groups: [{ label: 'Year 1', values: [40, undefined] }],
      format: (value) => `£${value}`,
    });
    expect(description).toBe('Year 1: Cost £40, Benefit no value.');
    expect(svg).toContain(`<desc>${description}</desc>`);
  });

  test('can be said in other words', () => {
    expect(chart({ ...valuesOf(1), description: 'Rises.' }).description).toBe('Rises.');
  });

  test('says that there is nothing', () => {
    expect(chart({}).description).toBe('Nothing to draw yet.');
  });

  test('counts what is beyond a hundred', () => {
    expect(chart(valuesOf(...Array.from({ length: 103 }, () => 1))).description).toMatch(
      /; and 3 more\.$/,
    );
  });
});
