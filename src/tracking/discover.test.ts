import { expect, test } from 'vitest';
import { findApi, type SearchableWindow } from './discover.ts';

const api = { LMSInitialize: () => 'true' };
const outermost = (properties: object): SearchableWindow => {
  const window: { parent?: unknown } = { ...properties };
  window.parent = window;
  return window;
};
const inside = (parent: unknown, properties: object = {}): SearchableWindow => ({
  ...properties,
  parent,
});
/** A window of another origin: to read anything in it throws. */
const foreign = (parent?: unknown) =>
  new Proxy(
    { parent },
    {
      get: (target, name) => {
        if (name === 'parent') return target.parent;
        throw new DOMException('Blocked', 'SecurityError');
      },
    },
  );

const found: readonly (readonly [string, SearchableWindow])[] = [
  ['its own window', outermost({ API: api })],
  ['a parent', inside(inside(outermost({ API: api })))],
  ['behind a window of another origin', inside(foreign(outermost({ API: api })))],
  ['the opener', outermost({ opener: outermost({ API: api }) })],
  ['around the opener', outermost({ opener: inside(outermost({ API: api })) })],
  ['the opener of a parent', inside(outermost({ opener: outermost({ API: api }) }))],
];
test.each(found)('finds the interface in %s', (_, window) => {
  expect(findApi(window, 'API')).toBe(api);
});

const absent: readonly (readonly [string, SearchableWindow])[] = [
  ['there is none', inside(outermost({}))],
  ['only the other version is there', outermost({ API_1484_11: api })],
  ['all around is of another origin', inside(foreign())],
  ['the property is no interface', outermost({ API: 'yes' })],
];
test.each(absent)('finds nothing when %s', (_, window) => {
  expect(findApi(window, 'API')).toBeUndefined();
});

test('ends when windows are each other’s parents', () => {
  const left: { parent?: unknown } = {};
  left.parent = { parent: left };
  expect(findApi(left, 'API')).toBeUndefined();
});

test('ends after 500 levels', () => {
  let window = outermost({ API: api });
  for (let level = 0; level < 600; level += 1) window = inside(window);
  expect(findApi(window, 'API')).toBeUndefined();
});
