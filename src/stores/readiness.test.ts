// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { exampleCriterion, exampleResponse, noonOf } from '../domain/example.ts';
import { learnerNow, tellTiles } from './readiness.ts';
import { mirrorStanding, readMirror } from './standing-mirror.ts';

const criterion = exampleCriterion();
const formats = ['single-choice', 'short-answer', 'numeric'];
const log = [0, 1].flatMap((day) =>
  formats.map((format) =>
    exampleResponse({ at: noonOf(day), item: `ccs14/${format}-${day}`, format }),
  ),
);

beforeEach(() => localStorage.clear());

test.each([
  [0, 'learning'],
  [1, 'ready'],
  [120, 'refresh-due'],
])('on day %d the tile of the criterion is told that it is %s', (day, state) => {
  const now = noonOf(day);
  const events = log.filter(({ at }) => at <= now);
  tellTiles(learnerNow([criterion], [], events, now));
  expect([...readMirror()]).toEqual([[criterion.id, state]]);
});

test('what the tiles say of other criteria stays, and what is not started is left out', () => {
  mirrorStanding(new Map([['ccs14/1.2', 'ready']]));
  tellTiles(learnerNow([criterion], [], [], noonOf(0)));
  expect([...readMirror()]).toEqual([['ccs14/1.2', 'ready']]);
});
