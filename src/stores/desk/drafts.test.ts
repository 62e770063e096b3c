import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, text: string) => stored.set(key, text),
  removeItem: (key: string) => stored.delete(key),
};
const draft = {
  judgement: 'not-yet-met' as const,
  feedback: 'Give one example from your own',
  further: '',
  methods: ['written-answers' as const],
};

/** The module as it is after the page was closed and opened again. */
async function opened() {
  vi.resetModules();
  return import('./drafts.ts');
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('a judgement that was begun is there again after the page was closed', async () => {
  const { keepDraft } = await opened();
  keepDraft('e1 ccs14/1.1', draft);
  keepDraft('e1 ccs14/1.2', { ...draft, judgement: undefined, feedback: '' });
  const { draftOf } = await opened();
  expect(draftOf('e1 ccs14/1.1')).toEqual(draft);
  expect(draftOf('e1 ccs14/1.2')).toMatchObject({ judgement: undefined });
  expect(draftOf('e2 ccs14/1.1')).toBeUndefined();
});

test('what was recorded is forgotten', async () => {
  const { keepDraft, draftOf } = await opened();
  keepDraft('e1 ccs14/1.1', draft);
  keepDraft('e1 ccs14/1.1', undefined);
  expect(draftOf('e1 ccs14/1.1')).toBeUndefined();
  expect(stored.size).toBe(0);
});

test.each([
  '{',
  'null',
  '{"judgement":"met","feedback":7}',
  '{"feedback":"x","methods":["magic"]}',
])('what is stored as %s is no draft', async (text) => {
  stored.set('attain:desk-draft:e1 ccs14/1.1', text);
  const { draftOf } = await opened();
  expect(draftOf('e1 ccs14/1.1')).toBeUndefined();
});

test('where nothing can be stored it is kept while the page is open', async () => {
  vi.stubGlobal('localStorage', undefined);
  const { keepDraft, draftOf } = await opened();
  keepDraft('e1 ccs14/1.1', draft);
  expect(draftOf('e1 ccs14/1.1')).toEqual(draft);
});
