import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { allMet, judged, type Line, opened, staff } from '../../assessment/example.ts';
import type { Desk } from './create-desk.ts';
import { type DeskFile, lockDeskFile, readDeskFile, writeDeskFile } from './desk-file.ts';
import { bytesDigest } from './digest.ts';
import { aTab, contentOf, emptyStorage } from './example.ts';

beforeEach(emptyStorage);

const bytes = new TextEncoder().encode('<p>Evidence as it came</p>');
const file = { digest: await bytesDigest(bytes), name: 'evidence.html', bytes };
const start: readonly Line[] = [...staff, opened({ digest: file.digest })];

/** A desk in a storage of its own, with the example in it. */
async function begun(...more: readonly Line[]): Promise<Desk> {
  emptyStorage();
  const desk = await aTab();
  await putAll(desk, [...start, ...more]);
  return desk;
}

async function putAll(desk: Desk, lines: readonly Line[]) {
  for (const line of lines) {
    const { content, by } = contentOf(line);
    const files = content.kind === 'evidence-opened' ? [file] : [];
    expect(await desk.put([content], { by, files })).toEqual({ status: 'put' });
  }
}

async function reread(given: DeskFile) {
  const reading = await readDeskFile(await writeDeskFile(given), '');
  if (reading.status !== 'read') throw new Error(reading.reason);
  return { ...reading, name: 'attain-desk.json' };
}

describe('a desk file', () => {
  test('holds the whole record and every file that its entries name', async () => {
    const desk = await begun(...allMet());
    const { file: read, verification } = await reread(await desk.give());
    expect(read.entries).toEqual(desk.$desk.get().entries);
    expect(read.files).toEqual([file]);
    expect(verification.status).toBe('whole');
  });

  test('locked with a passphrase opens with that one alone', async () => {
    const locked = await lockDeskFile(await (await begun()).give(), 'k7m2x-9f3qd-c8v0t-5hj1w');
    if (locked === undefined) throw new Error('The example is small.');
    expect(locked).not.toContain('Learner one');
    expect(await readDeskFile(locked, 'k7m2x-9f3qd-c8v0t-5hj1w')).toMatchObject({ status: 'read' });
    expect(await readDeskFile(locked, '')).toEqual({
      status: 'refused',
      reason: 'needs-passphrase',
    });
    expect(await readDeskFile(locked, 'another')).toMatchObject({
      reason: 'wrong-passphrase-or-damaged',
    });
  });

  test('changed or cut anywhere is refused, and nothing is thrown', async () => {
    const text = await writeDeskFile(await (await begun(...allMet())).give());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.integer({ min: 32, max: 126 }),
        async (at, code) => {
          const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
          fc.pre(other !== text);
          expect((await readDeskFile(other, '')).status).toBe('refused');
        },
      ),
      { numRuns: 150 },
    );
    expect(await readDeskFile(text.slice(0, -1), '')).toEqual({
      status: 'refused',
      reason: 'damaged',
    });
  });

  test.each([
    ['', 'foreign'],
    ['{"format":"attain-evidence","version":1}', 'foreign'],
    ['{"format":"attain-desk","version":2}', 'newer-version'],
    ['{"format":"attain-desk","version":1}', 'damaged'],
    ['{"format":"attain-desk","version":1,"__proto__":{"a":1}}', 'damaged'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'foreign'],
  ])('that reads %s is refused', async (text, reason) => {
    expect(await readDeskFile(text, '')).toEqual({ status: 'refused', reason });
  });

  test('whose chain was broken before it was written is read, and says where', async () => {
    const given = await (await begun(...allMet())).give();
    const entries = given.entries.map((entry) => (entry.seq === 7 ? { ...entry, at: 1 } : entry));
    const { verification } = await reread({ ...given, entries });
    expect(verification).toEqual({ status: 'broken', reason: 'changed', seq: 7 });
  });
});

describe('bringing in a record', () => {
  test('makes it one’s own where nothing was put down yet', async () => {
    const incoming = await reread(await (await begun()).give());
    emptyStorage();
    const desk = await aTab();
    expect(await desk.take(incoming)).toMatchObject({ kind: 'adopted' });
    const { own, records, reading } = desk.$desk.get();
    expect([own, records.length, reading.entries.length]).toEqual([
      incoming.file.record.id,
      1,
      start.length,
    ]);
    expect(await desk.fileOf(file.digest)).toEqual(file);
    await putAll(desk, [judged('tills/1.1', 'met')]);
  });

  test('adds what another device put down after it, and nothing the second time', async () => {
    const desk = await begun();
    const early = await reread(await desk.give());
    await putAll(desk, allMet());
    const late = await reread(await desk.give());
    emptyStorage();
    const other = await aTab();
    await other.take(early);
    expect(await other.take(late)).toMatchObject({ kind: 'extended', added: 3 });
    expect(await other.take(late)).toMatchObject({ kind: 'nothing-new', added: 0 });
    expect(await other.take(early)).toMatchObject({ kind: 'nothing-new', added: 0 });
    expect(other.$desk.get().verification).toMatchObject({ status: 'whole' });
    expect(other.$desk.get().reading.entries).toHaveLength(start.length + 3);
  });

  test('keeps both where two devices went on separately; the other can be looked at', async () => {
    const desk = await begun();
    const early = await reread(await desk.give());
    await putAll(desk, [judged('tills/1.1', 'met')]);
    const one = await reread(await desk.give());
    emptyStorage();
    const other = await aTab();
    await other.take(early);
    await putAll(other, [judged('tills/1.1', 'not-yet-met', { by: 'bob' })]);
    const arrival = await other.take(one);
    expect(arrival).toMatchObject({ kind: 'kept-beside' });
    const { own, records, reading } = other.$desk.get();
    expect(records).toHaveLength(2);
    expect(reading.entries.at(-1)?.by).toBe('bob');
    await other.lookAt(arrival.record);
    expect(other.$desk.get().reading.entries.at(-1)?.by).toBe('ann');
    const note = { kind: 'note', payload: { text: 'Here?' } } as const;
    expect(await other.put([note], { by: 'ann' })).toEqual({
      status: 'not-kept',
      reason: 'looking',
    });
    await other.makeOwn(arrival.record);
    expect(await other.put([note], { by: 'ann' })).toEqual({ status: 'put' });
    await other.remove(own);
    expect(other.$desk.get().records).toHaveLength(1);
  });

  test('keeps a broken record beside one’s own, never over it', async () => {
    const desk = await begun(...allMet());
    const given = await desk.give();
    const entries = given.entries.map((entry) => (entry.seq === 8 ? { ...entry, by: 'x' } : entry));
    const before = desk.$desk.get().entries;
    expect(await desk.take(await reread({ ...given, entries }))).toMatchObject({
      kind: 'kept-beside',
    });
    expect(desk.$desk.get().entries).toEqual(before);
    expect(desk.$desk.get().verification.status).toBe('whole');
  });

  test('does not extend one’s own record where that was changed behind the desk', async () => {
    const desk = await begun();
    const early = await reread(await desk.give());
    await putAll(desk, allMet());
    const late = await reread(await desk.give());
    emptyStorage();
    const other = await aTab();
    await other.take(early);
    const { openDatabase } = await import('./database.ts');
    const database = await openDatabase();
    await database.put('entries', { changed: true }, [early.file.record.id, 2]);
    database.close();
    expect(await other.take(late)).toMatchObject({ kind: 'kept-beside' });
  });

  test('brings the comments and the locked pack along, and replaces none that are here', async () => {
    const desk = await begun();
    await desk.change({
      comments: ['Say why.', 'Name the law.'],
      pack: 'locked',
      privateKey: 'key',
    });
    const given = await desk.give();
    expect(JSON.stringify(given)).not.toContain('"key"');
    const incoming = await reread(given);
    emptyStorage();
    const other = await aTab();
    await other.change({ comments: ['Own comment.', 'Say why.'] });
    await other.take(incoming);
    expect(other.$desk.get().settings).toMatchObject({
      comments: ['Own comment.', 'Say why.', 'Name the law.'],
      pack: 'locked',
    });
    await other.change({ pack: 'newer' });
    await other.take(incoming);
    expect(other.$desk.get().settings.pack).toBe('newer');
    expect(other.$desk.get().settings.privateKey).toBeUndefined();
  });

  test('removes no record that is worked on', async () => {
    const desk = await begun();
    await expect(desk.remove(desk.$desk.get().own)).rejects.toThrow('stays');
  });
});
