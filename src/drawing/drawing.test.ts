import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeSvg } from '../documents/svg.ts';
import { barChart } from './bar-chart.ts';
import { cycle } from './cycle.ts';
import type { Drawing } from './drawing.ts';
import { organisationChart } from './organisation-chart.ts';
import { radarChart } from './radar-chart.ts';
import { timeline } from './timeline.ts';

type Draw = (text: string, amount: number, count: number, width?: number) => Drawing;

const times = <T>(count: number, entry: (place: number) => T) =>
  Array.from({ length: count }, (_, place) => entry(place));

const drawings: readonly (readonly [string, Draw])[] = [
  [
    'radar chart',
    (text, amount, count, width) =>
      radarChart({
        title: text,
        axes: times(count, () => text),
        series: times(2, () => ({ name: text, values: times(count, () => amount) })),
        max: amount,
        width,
      }),
  ],
  [
    'bar chart',
    (text, amount, count, width) =>
      barChart({
        title: text,
        series: [text, text],
        groups: times(count, () => ({ label: text, values: [amount, -amount] })),
        format: (value) => text + value,
        width,
      }),
  ],
  [
    'timeline',
    (text, amount, count, width) =>
      timeline({
        title: text,
        today: text,
        tasks: times(count, (place) => ({
          label: text,
          note: text,
          from: place % 2 ? text : '2026-12-01',
          to: '2026-12-09',
          done: amount > 0,
        })),
        width,
      }),
  ],
  [
    'organisation chart',
    (text, _, count, width) =>
      organisationChart({
        title: text,
        roles: times(count, (place) => ({
          id: `${text}${place}`,
          label: text,
          note: text,
          reportsTo: `${text}${Math.floor(place / 3)}`,
          own: place === 1,
        })),
        width,
      }),
  ],
  [
    'cycle',
    (text, amount, count, width) =>
      cycle({
        title: text,
        steps: times(count, () => ({ label: text, note: text })),
        current: amount,
        width,
      }),
  ],
];

describe.each(drawings)('%s', (_, draw) => {
  test('of any texts and numbers is a picture that may stand in a document', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const amount = fc.double();
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(text, amount, count, (said, value, entries) => {
        const { svg } = draw(said, value, entries);
        expect(safeSvg(svg)).toBe(svg);
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
      }),
      { numRuns: 150 },
    );
  });

  test('writes markup as text', () => {
    const { svg } = draw('<script>"&', 3, 4);
    expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;</title>');
    expect(svg).not.toContain('<script');
  });

  test('says that there is nothing to draw', () => {
    const { svg, description } = draw('Title', 3, 0);
    expect(svg).toContain('>Nothing to draw yet.</tspan>');
    expect(description).toBe('Nothing to draw yet.');
  });

  test('of a hundred entries with labels of 100 kB stays small', () => {
    const { svg } = draw('Customers wait too long at noon. '.repeat(3100), 3, 100);
    expect(svg.length).toBeLessThan(400_000);
    expect(safeSvg(svg)).toBe(svg);
  });

  test.each([
    [undefined, 640],
    [1, 280],
    [5000, 1000],
    [Number.NaN, 640],
    [320.4, 320],
  ])('asked for a width of %s is %d wide', (asked, width) => {
    expect(draw('Title', 3, 4, asked).svg).toContain(` width="${width}"`);
  });

  test('has a title and a description and needs no id, no style, no script', () => {
    const { svg, title, description } = draw('Title', 3, 4);
    expect(svg).toContain(`role="img"`);
    expect(svg).toContain(`<title>${title}</title><desc>${description}</desc>`);
    expect(svg).not.toMatch(/\s(id|style|on\w+)=/);
  });
});
