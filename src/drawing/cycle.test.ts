import { expect, test } from 'vitest';
import { cycle } from './cycle.ts';

const chart = (count: number, fields = {}) =>
  cycle({
    title: 'Improving',
    steps: Array.from({ length: count }, (_, place) => ({ label: `Step ${place}` })),
    ...fields,
  });

const boxesOf = ({ svg }: { readonly svg: string }) =>
  [...svg.matchAll(/<rect[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, x, y, width, height]) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
      bottom: Number(y) + Number(height),
    }),
  );
const arrowsOf = ({ svg }: { readonly svg: string }) =>
  svg.match(/class="drawing-line-soft"/g)?.length ?? 0;

test.each([
  [2, 640],
  [4, 640],
  [8, 640],
  [30, 640],
  [2, 280],
  [4, 280],
  [8, 280],
  [100, 280],
])(
  '%d steps on a width of %d: an arrow from each, none over another, all inside',
  (count, width) => {
    const drawn = chart(count, { width });
    const boxes = boxesOf(drawn);
    expect(boxes).toHaveLength(count);
    expect(arrowsOf(drawn)).toBe(count);
    const height = Number(/ height="(\d+)"/.exec(drawn.svg)?.[1]);
    for (const [place, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      const others = boxes
        .slice(place + 1)
        .filter(
          (other) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        );
      expect(others).toEqual([]);
    }
  },
);

test('a single step leads nowhere', () => {
  expect(arrowsOf(chart(1))).toBe(0);
});

test('says the steps in their order, where the learner is, and that it begins again', () => {
  const drawn = cycle({
    title: 'PDCA',
    steps: [{ label: 'Plan', note: 'Find the cause' }, { label: 'Do' }],
    current: 1,
  });
  expect(drawn.description).toBe(
    '1 Plan: Find the cause; 2 Do (you are here); Then it begins again.',
  );
  expect(drawn.svg.match(/<rect class="drawing-a"/g)).toHaveLength(1);
});
