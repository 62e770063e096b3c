import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Head, headOf, noHead, sealEntry, verifyChain } from './chain.ts';
import {
  allMet,
  countersigned,
  draftsOf,
  opened,
  sampled,
  sealed,
  sha256,
  staff,
} from './example.ts';
import type { AnyEntry } from './record.ts';

const lines = [...staff, opened(), ...allMet(), countersigned([7]), sampled()];
const entries = await sealed(lines);
const head = headOf(entries);

const verify = (list: readonly AnyEntry[], kept: Head = head) => verifyChain(list, kept, sha256);

/** The entries with one of them, by its number, made into others. */
const withEntry = (seq: number, change: (entry: AnyEntry) => readonly AnyEntry[]) =>
  entries.flatMap((entry): readonly AnyEntry[] => (entry.seq === seq ? change(entry) : [entry]));

describe('a record that nobody touched', () => {
  test('is whole, and says how many entries it has', async () => {
    expect(await verify(entries)).toEqual({ status: 'whole', head });
    expect(head.seq).toBe(lines.length);
  });

  test('is whole while it has no entries', async () => {
    expect(await verify([], noHead)).toEqual({ status: 'whole', head: noHead });
  });

  test('stays whole after any way to a file and back', async () => {
    const reordered = entries.map((entry) =>
      Object.fromEntries(Object.entries(entry).toReversed()),
    );
    expect(await verify(JSON.parse(JSON.stringify(reordered)))).toMatchObject({ status: 'whole' });
  });
});

describe('a changed past', () => {
  test('any other character in any entry is noticed, and the entry named', async () => {
    const texts = entries.map((entry) => JSON.stringify(entry));
    const place = fc
      .nat(entries.length - 1)
      .chain((index) =>
        fc.tuple(
          fc.constant(index),
          fc.nat((texts[index] ?? '').length - 1),
          fc.integer({ min: 32, max: 126 }),
        ),
      );
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(place, async ([index, at, code]) => {
        const text = texts[index] ?? '';
        const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        const entry = parsed(other);
        // What is no JSON, or the same JSON, is no entry that was changed.
        fc.pre(entry !== undefined && JSON.stringify(entry) !== text);
        tried += 1;
        const list = entries.map((own, place) => (place === index ? entry : own));
        expect(await verify(list)).toMatchObject({ status: 'broken', seq: index + 1 });
      }),
      { numRuns: 400 },
    );
    expect(tried).toBe(400);
  });

  test('is noticed even when the changed entry was given a fitting hash', async () => {
    const forged = await forge(6, { by: 'bob' });
    expect(await verify(withEntry(6, () => [forged]))).toEqual({
      status: 'broken',
      reason: 'replaced',
      seq: 6,
    });
  });

  test('is noticed when the last entry was forged: the head that is kept apart differs', async () => {
    const forged = await forge(head.seq, { by: 'ida' });
    expect(await verify(withEntry(head.seq, () => [forged]))).toEqual({
      status: 'broken',
      reason: 'replaced',
      seq: head.seq,
    });
  });

  test('is noticed when everything after it was chained anew', async () => {
    const [first, ...others] = draftsOf(lines);
    if (!first) throw new Error('The example has entries.');
    const again = [await sealEntry({ ...first, at: 0 }, noHead, sha256)];
    for (const draft of others) again.push(await sealEntry(draft, headOf(again), sha256));
    expect(await verify(again)).toMatchObject({ status: 'broken', reason: 'replaced' });
    expect(await verify(again, headOf(again))).toMatchObject({ status: 'whole' });
  });

  test('is noticed where a value can be no JSON', async () => {
    const list = withEntry(3, (entry) => [{ ...entry, payload: { text: '\ud800' } }]);
    expect(await verify(list)).toEqual({ status: 'broken', reason: 'changed', seq: 3 });
  });
});

describe('entries that went, came or moved', () => {
  test.each(entries.map(({ seq }) => seq))('entry %d taken out is named', async (seq) => {
    const reason = seq === head.seq ? 'cut-short' : 'missing';
    expect(await verify(withEntry(seq, () => []))).toEqual({ status: 'broken', reason, seq });
  });

  test('a record emptied altogether is noticed', async () => {
    expect(await verify([])).toEqual({ status: 'broken', reason: 'cut-short', seq: 1 });
  });

  test('an entry put in twice is out of place', async () => {
    expect(await verify(withEntry(4, (entry) => [entry, entry]))).toEqual({
      status: 'broken',
      reason: 'out-of-place',
      seq: 5,
    });
  });

  test('two entries that changed places are out of place', async () => {
    const list = entries.toSorted((a, b) => swapped(a.seq) - swapped(b.seq));
    expect(await verify(list)).toEqual({ status: 'broken', reason: 'out-of-place', seq: 2 });
  });

  test('an entry added past the head that was kept is out of place', async () => {
    const [draft] = draftsOf(lines);
    if (!draft) throw new Error('The example has entries.');
    const added = await sealEntry(draft, head, sha256);
    expect(await verify([...entries, added])).toEqual({
      status: 'broken',
      reason: 'out-of-place',
      seq: head.seq + 1,
    });
  });

  test('a first entry that names one before it is told', async () => {
    const [draft] = draftsOf(lines);
    if (!draft) throw new Error('The example has entries.');
    const alone = await sealEntry(draft, { seq: 0, hash: 'another' }, sha256);
    expect(await verify([alone], headOf([alone]))).toMatchObject({ reason: 'replaced', seq: 1 });
  });
});

const swapped = (seq: number) => (seq === 2 ? 3 : seq === 3 ? 2 : seq);

/** An entry that was changed and given the hash that fits it. */
async function forge(seq: number, change: { readonly by: string }): Promise<AnyEntry> {
  const draft = draftsOf(lines)[seq - 1];
  const before = headOf(entries.slice(0, seq - 1));
  if (!draft) throw new Error(`The example has no entry ${seq}.`);
  return await sealEntry({ ...draft, ...change }, before, sha256);
}

function parsed(text: string): AnyEntry | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
