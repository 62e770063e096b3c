import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleItem } from '../questions/true-false/example.ts';
import { forgetBanks, loadBank } from './bank.ts';

// Node has no document: addresses are then given from the root, and resolved by the host.
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
  forgetBanks();
});
afterEach(() => vi.unstubAllGlobals());

test('a criterion’s items are fetched once, however often they are asked for', async () => {
  fetched.mockResolvedValue(Response.json([exampleItem()]));
  const [first, second] = await Promise.all([loadBank('ccs14/1.1'), loadBank('ccs14/1.1')]);
  expect(first).toEqual([exampleItem()]);
  expect(second).toBe(first);
  expect(fetched.mock.calls).toEqual([['/bank/ccs14/1.1.json']]);
});

test('a fetch that fails once is made good by the second', async () => {
  fetched.mockRejectedValueOnce(new TypeError('offline'));
  fetched.mockResolvedValueOnce(Response.json([exampleItem()]));
  expect(await loadBank('ccs14/1.1')).toHaveLength(1);
});

test('after two failures the next call tries anew', async () => {
  fetched.mockRejectedValueOnce(new TypeError('offline'));
  fetched.mockResolvedValueOnce(new Response('gone', { status: 404 }));
  await expect(loadBank('ccs14/1.1')).rejects.toThrow('404');
  fetched.mockResolvedValueOnce(Response.json([]));
  expect(await loadBank('ccs14/1.1')).toEqual([]);
});

test.each([
  ['<!doctype html><title>Sign in</title>', 'a page instead of data'],
  ['{"items": []}', 'an object'],
  ['[{"id": "ccs14/x", "type": "true-false"}]', 'an item without revision and criteria'],
  ['[null]', 'nothing in place of an item'],
])('refuses %s: %s', async (body) => {
  fetched.mockImplementation(async () => new Response(body));
  await expect(loadBank('ccs14/1.1')).rejects.toThrow();
});
