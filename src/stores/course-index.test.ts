import { expect, test, vi } from 'vitest';
import { loadIndex } from './course-index.ts';

const item = {
  id: 'ccs14/a',
  criteria: ['ccs14/1.1'],
  format: 'matching',
  difficulty: 1,
  revision: '0a1b2c3d',
  guess: 0.2,
};

test.each([
  ['a sign-in page', () => new Response('<html>', { status: 200 })],
  ['an error', () => new Response('', { status: 500 })],
  ['something else', () => Response.json({ items: [item] })],
  ['items without criteria', () => Response.json([{ ...item, criteria: 'ccs14/1.1' }])],
])('rejects %s, and tries anew when asked again', async (_, bad) => {
  const fetched = vi.fn(async () => bad());
  vi.stubGlobal('fetch', fetched);
  await expect(loadIndex()).rejects.toThrow();
  await expect(loadIndex()).rejects.toThrow();
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('fetches the index once a page', async () => {
  const fetched = vi.fn(async () => Response.json([item]));
  vi.stubGlobal('fetch', fetched);
  expect(await loadIndex()).toEqual([item]);
  expect(await loadIndex()).toEqual([item]);
  expect(fetched.mock.calls).toEqual([['/bank/index.json']]);
});
