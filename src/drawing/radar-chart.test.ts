import { expect, test } from 'vitest';
import { type RadarChart, radarChart } from './radar-chart.ts';

const axes = ['Listening', 'Patience', 'Speaking', 'Writing'];
const chart = (fields: Partial<RadarChart> = {}) =>
  radarChart({ title: 'Skills', axes, series: [{ name: 'Now', values: [5, 4, 3, 2] }], ...fields });

/** Marks of the values, as distances from the middle, in the order of the axes. */
const distances = ({ svg }: { readonly svg: string }) => {
  const ground = /<polyline class="drawing-grid"[^>]* points="([-\d.]+),([-\d.]+)/.exec(svg);
  const [x, y] = [Number(ground?.[1]), Number(ground?.[2])];
  return [...svg.matchAll(/<circle[^>]* cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, cx, cy]) =>
    Math.hypot(Number(cx) - x, Number(cy) - y),
  );
};
const sidesOf = ({ svg }: { readonly svg: string }) =>
  svg.match(/class="drawing-line-a"/g)?.length ?? 0;

test('a value lies as far out as its share of the scale', () => {
  const [five = 0, four = 0, three = 0, two = 0] = distances(chart());
  for (const [value, distance] of [
    [4, four],
    [3, three],
    [2, two],
  ] as const) {
    expect(distance / five).toBeCloseTo(value / 5, 2);
  }
});

test('values beyond the scale lie at its ends', () => {
  const [high = 0, low = 0, five = 0] = distances(
    chart({ series: [{ name: '', values: [99, -3, 5, 5] }] }),
  );
  expect(high).toBeCloseTo(five, 0);
  expect(low).toBeCloseTo(0, 0);
});

test('a scale may begin elsewhere', () => {
  const [one = 0, three = 0, five = 0] = distances(
    chart({ min: 1, max: 5, series: [{ name: '', values: [1, 3, 5] }] }),
  );
  expect([one, three / five]).toEqual([0, expect.closeTo(0.5, 2)]);
});

test('a missing value leaves a gap, not a zero', () => {
  expect(sidesOf(chart())).toBe(4);
  const gapped = chart({ series: [{ name: '', values: [5, Number.NaN, 3, 2] }] });
  expect(distances(gapped)).toHaveLength(3);
  expect(sidesOf(gapped)).toBe(2);
});

test('with two axes it draws bars', () => {
  const { svg, description } = chart({ axes: axes.slice(0, 2) });
  expect(svg).toContain('<rect');
  expect(svg).not.toContain('<circle');
  expect(description).toBe('Listening: 5; Patience: 4.');
});

test.each([
  [{ min: 3, max: 3 }, 'a scale of no length'],
  [{ min: 5, max: 1 }, 'a scale that runs backwards'],
  [{ min: Number.NaN, max: Number.POSITIVE_INFINITY }, 'a scale without ends'],
  [{ min: -Number.MAX_VALUE, max: Number.MAX_VALUE }, 'a scale too long to measure'],
])('%o is taken for 0 to 5', (scale) => {
  expect(distances(chart(scale))).toEqual(distances(chart()));
});

test('many axes are numbered and named in a list', () => {
  const many = Array.from({ length: 100 }, (_, place) => `Skill ${place}`);
  const { svg } = chart({ axes: many });
  expect(svg).toContain('>100 Skill 99</tspan>');
});

test('says each value of its scale, and which outline it belongs to', () => {
  expect(chart().description).toBe(
    'Listening: 5 of 5; Patience: 4 of 5; Speaking: 3 of 5; Writing: 2 of 5.',
  );
  const two = [
    { name: 'Now', values: [1] },
    { name: 'In June', values: [3] },
  ];
  expect(chart({ axes: axes.slice(0, 3), series: two }).description).toMatch(
    /^Listening: Now 1 of 5, In June 3 of 5; Patience: Now no value, In June no value/,
  );
});
