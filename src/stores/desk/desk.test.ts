import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  allMet,
  countersigned,
  judged,
  type Line,
  opened,
  person,
  staff,
  trainee,
} from '../../assessment/example.ts';
import type { Entry } from '../../assessment/record.ts';
import type { Desk } from './create-desk.ts';
import { openDatabase } from './database.ts';
import { aTab, contentOf, emptyStorage } from './example.ts';

beforeEach(emptyStorage);

const digest = 'a'.repeat(64);
const start: readonly Line[] = [...staff, opened({ digest })];

async function putAll(desk: Desk, lines: readonly Line[]) {
  for (const line of lines) {
    const { content, by } = contentOf(line);
    expect(await desk.put([content], { by })).toEqual({ status: 'put' });
  }
}

async function begun(): Promise<Desk> {
  const desk = await aTab();
  await putAll(desk, start);
  return desk;
}

const kindsIn = ({ $desk }: Desk) => $desk.get().reading.entries.map(({ kind }) => kind);

describe('putting down', () => {
  test('is there again when the desk is opened the next time, and the chain is whole', async () => {
    await putAll(await begun(), allMet());
    const { reading, verification, unreadable } = (await aTab()).$desk.get();
    expect(reading.entries).toHaveLength(start.length + 3);
    expect(verification).toMatchObject({ status: 'whole', head: { seq: start.length + 3 } });
    expect(unreadable).toBe(0);
  });

  test('several entries at once is all or none', async () => {
    const desk = await begun();
    const [first, second] = allMet().map((line) => contentOf(line).content);
    const wrong = contentOf(judged('stock/1.1', 'met')).content;
    if (!first || !second) throw new Error('The example has three judgements.');
    expect(await desk.put([first, wrong], { by: 'ann' })).toEqual({
      status: 'refused',
      reason: 'unknown-criterion',
    });
    expect(kindsIn(desk)).toHaveLength(start.length);
    expect(await desk.put([first, second], { by: 'ann' })).toEqual({ status: 'put' });
    expect(kindsIn(desk)).toHaveLength(start.length + 2);
  });

  test('is in the name of whoever works at the desk', async () => {
    const desk = await begun();
    await desk.change({ person: 'bob' });
    await desk.put([contentOf(judged('tills/1.1', 'met')).content]);
    expect(desk.$desk.get().reading.entries.at(-1)?.by).toBe('bob');
    expect((await aTab()).$desk.get().settings.person).toBe('bob');
  });

  test('refuses what the rules refuse, and what is larger than any answer', async () => {
    const desk = await begun();
    const put = (line: Line) => desk.put([contentOf(line).content], { by: line.by });
    expect(await put(judged('tills/1.1', 'met', { by: 'ivy' }))).toEqual({
      status: 'refused',
      reason: 'not-in-role',
    });
    expect(await put(judged('tills/1.1', 'met', { feedback: 'x'.repeat(50_001) }))).toEqual({
      status: 'refused',
      reason: 'not-whole',
    });
    expect(kindsIn(desk)).toHaveLength(start.length);
  });

  test('takes half a character as the sign for an unreadable one', async () => {
    const desk = await begun();
    await putAll(desk, [judged('tills/1.1', 'met', { feedback: 'Good \ud83d' })]);
    const last = desk.$desk.get().reading.entries.at(-1);
    expect(last?.kind === 'judged' && last.payload.feedback).toBe('Good \ufffd');
    expect((await aTab()).$desk.get().verification.status).toBe('whole');
  });

  test('keeps the files that belong to it', async () => {
    const desk = await aTab();
    await putAll(desk, staff);
    const file = { digest, name: 'evidence.html', bytes: new Uint8Array([1, 2, 3]) };
    await desk.put([contentOf(opened({ digest })).content], { by: 'ann', files: [file] });
    expect(await (await aTab()).fileOf(digest)).toEqual(file);
    expect(await desk.fileOf('b'.repeat(64))).toBeUndefined();
  });
});

describe('two tabs', () => {
  test('that put down at the same moment make one chain with both entries', async () => {
    const first = await begun();
    const second = await aTab();
    const both = [judged('tills/1.1', 'met'), judged('tills/1.2', 'met', { by: 'bob' })] as const;
    const results = await Promise.all([
      first.put([contentOf(both[0]).content], { by: 'ann' }),
      second.put([contentOf(both[1]).content], { by: 'bob' }),
    ]);
    expect(results).toEqual([{ status: 'put' }, { status: 'put' }]);
    const { reading, verification } = (await aTab()).$desk.get();
    expect(reading.entries).toHaveLength(start.length + 2);
    expect(verification.status).toBe('whole');
  });

  test('ask the rules again after what the other put down first', async () => {
    const first = await begun();
    const second = await aTab();
    const again = contentOf(opened({ digest, evidence: 'e2' }));
    await first.put([again.content], { by: 'ann' });
    expect(await second.put([again.content], { by: 'ann' })).toEqual({
      status: 'refused',
      reason: 'opened-before',
    });
  });

  test('begin one record, not two', async () => {
    const [first, second] = await Promise.all([aTab(), aTab()]);
    expect(first.$desk.get().own).toBe(second.$desk.get().own);
    expect((await aTab()).$desk.get().records).toHaveLength(1);
  });

  test('hear of each other', async () => {
    const tabs = new Set<() => void>();
    const [first, second] = [await aTab(tabs), await aTab(tabs)];
    const heard = new Promise<void>((resolve) => {
      second.$desk.listen(({ reading }) => reading.entries.length > 0 && resolve());
    });
    await putAll(first, staff.slice(0, 1));
    await heard;
    expect(kindsIn(second)).toEqual(['person-added']);
  });

  test('twenty entries from three tabs at once are all there, in one whole chain', async () => {
    const first = await begun();
    const tabs = [first, await aTab(), await aTab()];
    const puts = Array.from({ length: 20 }, (_, index) => {
      const note = { kind: 'note', payload: { text: `Note ${index}` } } as const;
      return tabs[index % 3]?.put([note], { by: 'ann' });
    });
    expect(new Set((await Promise.all(puts)).map((each) => each?.status))).toEqual(
      new Set(['put']),
    );
    const { reading, verification } = (await aTab()).$desk.get();
    expect(reading.ofKind('note')).toHaveLength(20);
    expect(verification.status).toBe('whole');
  });
});

describe('a past that was changed behind the desk', () => {
  async function change(seq: number, value: (entry: Entry) => unknown) {
    const desk = await begun();
    await putAll(desk, [judged('tills/1.1', 'not-yet-met', { feedback: 'Compare them' })]);
    const { own, reading } = desk.$desk.get();
    const entry = reading.entryAt(seq);
    if (!entry) throw new Error(`There is no entry ${seq}.`);
    const database = await openDatabase();
    const changed = value(entry);
    if (changed === undefined) await database.delete('entries', [own, seq]);
    else await database.put('entries', changed, [own, seq]);
    database.close();
    return await aTab();
  }

  test('shows which entry, when one letter of it differs', async () => {
    const desk = await change(7, (entry) => ({
      ...entry,
      payload: { ...entry.payload, feedback: 'Compare then' },
    }));
    expect(desk.$desk.get().verification).toEqual({ status: 'broken', reason: 'changed', seq: 7 });
    expect(kindsIn(desk)).toHaveLength(7);
  });

  test('shows which entry is missing, in the middle or at the end', async () => {
    const middle = await change(3, () => undefined);
    expect(middle.$desk.get().verification).toMatchObject({ reason: 'missing', seq: 3 });
    emptyStorage();
    const end = await change(7, () => undefined);
    expect(end.$desk.get().verification).toMatchObject({ reason: 'cut-short', seq: 7 });
  });

  test.each([['text'], [null], [{ seq: 7 }], [[]]])(
    'still opens when an entry was made into %j, and says so',
    async (value) => {
      const desk = await change(7, () => value);
      const { verification, unreadable, reading } = desk.$desk.get();
      expect(verification).toEqual({ status: 'broken', reason: 'changed', seq: 7 });
      expect([unreadable, reading.entries.length]).toEqual([1, 6]);
    },
  );

  test('goes on being told after more is put down', async () => {
    const desk = await change(7, (entry) => ({ ...entry, at: 0 }));
    await putAll(desk, [judged('tills/1.2', 'met')]);
    expect((await aTab()).$desk.get().verification).toMatchObject({ status: 'broken', seq: 7 });
  });
});

describe('a storage that fails', () => {
  test('is told when the browser gives none', async () => {
    globalThis.indexedDB = new Proxy(indexedDB, {
      get: () => () => {
        throw new DOMException('Not here', 'SecurityError');
      },
    });
    const desk = await aTab();
    expect(desk.$desk.get().status).toBe('blocked');
    expect(await desk.put([], { by: 'ann' })).toEqual({ status: 'not-kept', reason: 'blocked' });
  });

  test('is told when there is no room, and nothing of it stays', async () => {
    const desk = await begun();
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const line = contentOf(judged('tills/1.1', 'met'));
    const full = await desk.put([line.content], { by: 'ann' });
    IDBObjectStore.prototype.add = add;
    expect(full).toEqual({ status: 'not-kept', reason: 'full' });
    expect(kindsIn(desk)).toHaveLength(start.length);
    expect(await desk.put([line.content], { by: 'ann' })).toEqual({ status: 'put' });
  });
});

test('settings survive what a former release may have left', async () => {
  const desk = await aTab();
  await desk.change({ shortcuts: false, comments: ['Well put.'] });
  const database = await openDatabase();
  await database.put('settings', { person: 7, shortcuts: false, rates: 'many' }, 'desk');
  database.close();
  expect((await aTab()).$desk.get().settings).toMatchObject({
    person: '',
    shortcuts: false,
    rates: { ordinary: 20, raised: 50 },
  });
});

test('a countersignature of a trainee’s judgement is kept like any other entry', async () => {
  const desk = await begun();
  await putAll(desk, [
    person('tom', [trainee]),
    judged('tills/1.1', 'met', { by: 'tom' }),
    countersigned([8], 'ann'),
  ]);
  expect(kindsIn(desk).at(-1)).toBe('countersigned');
});
