// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { mapVisitKey, noteMapVisit } from './map-visit.ts';

const minutes = (count: number) => count * 60_000;
const noon = Date.UTC(2026, 10, 2, 12);

beforeEach(() => localStorage.clear());

test('knows of no visit before the first', () => {
  expect(noteMapVisit(noon)).toBeUndefined();
});

test('tells when the visit before was, and goes on telling it while the visit lasts', () => {
  noteMapVisit(noon);
  expect(noteMapVisit(noon + minutes(90))).toBe(noon);
  expect(noteMapVisit(noon + minutes(100))).toBe(noon);
  expect(noteMapVisit(noon + minutes(120))).toBe(noon);
  expect(noteMapVisit(noon + minutes(600))).toBe(noon + minutes(120));
});

test.each(['', '{', 'null', '7', '{"latest":"x"}', '{"latest":1,"before":"x"}'])(
  'takes what it cannot read for nothing: %s',
  (stored) => {
    localStorage.setItem(mapVisitKey, stored);
    expect(noteMapVisit(noon)).toBeUndefined();
  },
);

test('does without storage', () => {
  const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  expect(noteMapVisit(noon)).toBeUndefined();
  blocked.mockRestore();
});
