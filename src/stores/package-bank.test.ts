import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packJson } from '../domain/packed-json.ts';
import { exampleItem } from '../questions/true-false/example.ts';
import { forgetBanks, loadBank } from './bank.ts';
import { usePackageBanks } from './package-bank.ts';

const fetched = vi.fn<(address: string) => Promise<Response>>();
const first = { ...exampleItem(), criteria: ['ccs14/1.1'] };
const second = { ...exampleItem(), id: 'ccs14/other', criteria: ['ccs14/1.2', 'ccs14/1.1'] };

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  const documentElement = { dataset: { package: 'search', root: '../' } };
  vi.stubGlobal('document', { documentElement, baseURI: 'https://lms.example/p/shell/index.html' });
  fetched.mockReset();
  forgetBanks();
  usePackageBanks();
});
afterEach(() => vi.unstubAllGlobals());

test('the banks of an outcome are one file, and each criterion gets its own items', async () => {
  fetched.mockResolvedValueOnce(new Response('<!doctype html><title>Sign in</title>'));
  fetched.mockResolvedValueOnce(Response.json(packJson([first, second])));
  expect(await loadBank('ccs14/1.2')).toEqual([second]);
  expect(await loadBank('ccs14/1.1')).toEqual([first]);
  const file = 'https://lms.example/p/bank/ccs14/1.json';
  expect(fetched.mock.calls).toEqual([[file], [file]]);
});
