import { expect, test } from 'vitest';
import type { OrganisationRole } from './branches.ts';
import { organisationChart } from './organisation-chart.ts';

const role = (id: string, reportsTo?: string): OrganisationRole => ({ id, label: id, reportsTo });
const chart = (roles: readonly OrganisationRole[], width?: number) =>
  organisationChart({ title: 'Team', roles, width });

const boxesOf = ({ svg }: { readonly svg: string }) =>
  [...svg.matchAll(/<rect[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, y, width]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
    }),
  );

test('who reports to the same role stands on the same level, below it', () => {
  const [top, left, right] = boxesOf(
    chart([role('Manager'), role('Lead', 'Manager'), role('Stock', 'Manager')]),
  );
  expect(left?.y).toBe(right?.y);
  expect(left?.y).toBeGreaterThan(top?.y ?? 0);
  expect(((left?.x ?? 0) + (right?.x ?? 0)) / 2).toBeCloseTo(top?.x ?? 0, 0);
});

test('what does not fit across is set in instead, and fits', () => {
  const roles = [
    role('Manager'),
    ...Array.from({ length: 99 }, (_, place) => role(`Adviser ${place}`, 'Manager')),
  ];
  const boxes = boxesOf(chart(roles, 280));
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(100);
  for (const { x, width } of boxes) expect(x + width).toBeLessThanOrEqual(280);
});

test('a chain of a hundred roles still fits', () => {
  const chain = Array.from({ length: 100 }, (_, place) => role(String(place), String(place - 1)));
  const boxes = boxesOf(chart(chain, 280));
  expect(boxes).toHaveLength(100);
  for (const { x, width } of boxes) {
    expect(x + width).toBeLessThanOrEqual(280);
    expect(width).toBeGreaterThan(100);
  }
});

test.each([
  [[role('A', 'B'), role('B', 'A')], 'A is at the top; B reports to A.', 'a circle'],
  [[role('A', 'A')], 'A is at the top.', 'a role above itself'],
  [[role('A', 'nobody')], 'A is at the top.', 'an unknown role above'],
  [[role('A'), role('A', 'A')], 'A is at the top; A reports to A.', 'two of one name'],
  [
    [role('C', 'B'), role('B', 'A'), role('A')],
    'A is at the top; B reports to A; C reports to B.',
    'any order',
  ],
])('every role is drawn once: %#', (roles, description) => {
  const drawn = chart(roles);
  expect(drawn.description).toBe(description);
  expect(boxesOf(drawn)).toHaveLength(roles.length);
});

test('the learner’s own place is filled, and said', () => {
  const drawn = chart([
    role('Manager'),
    { ...role('Lead', 'Manager'), note: 'Shop floor', own: true },
  ]);
  expect(drawn.svg.match(/<rect class="drawing-a"/g)).toHaveLength(1);
  expect(drawn.description).toBe(
    'Manager is at the top; Lead reports to Manager (Shop floor, your place).',
  );
});
