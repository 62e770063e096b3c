import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/curriculum/read.ts';
import { hash } from '../../src/domain/shuffle.ts';
import { readPack, writePack } from '../../src/evidence/pack.ts';
import { newPassphrase } from '../../src/evidence/passphrase.ts';
import { exportCourse } from '../../src/exporting/export-course.ts';
import { packOf } from '../../src/guarding/pack-of.ts';
import { distFolder } from '../../src/serving.ts';

const reading = await readCourse(join(distFolder, '..', 'content'));

/** Every string anywhere in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Letters alone, so that neither markup, entities nor JSON's escapes hide a sentence. */
const bare = (text: string) =>
  text.replace(/&#?\w+;|<\/?[a-z]+>|\\u[\da-f]{4}|\\[nrt]|[^\p{L}]/gu, '').toLowerCase();

const sentences = reading.guidance
  .flatMap(stringsIn)
  .filter((text) => text.split(' ').length >= 5)
  .map(bare);

/** Sentences by their beginning, so that a text is gone through once for all of them. */
const beginningLength = 15;
const byBeginning = Map.groupBy(sentences, (sentence) => sentence.slice(0, beginningLength));

/** The sentences of the guidance that are in a text. */
function guidanceIn(text: string): readonly string[] {
  const letters = bare(text);
  const found: string[] = [];
  for (let at = 0; at <= letters.length - beginningLength; at += 1) {
    const begun = byBeginning.get(letters.slice(at, at + beginningLength)) ?? [];
    found.push(...begun.filter((sentence) => letters.startsWith(sentence, at)));
  }
  return found;
}

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file and all that is packed inside it: packages are zips, fragments of the search are gzip. */
function partsOf(name: string, bytes: Uint8Array): readonly Part[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.entries(unzipSync(bytes)).flatMap(([entry, content]) =>
      partsOf(`${name}!${entry}`, content),
    );
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{ name, bytes: gunzipSync(bytes) }];
  return [{ name, bytes }];
}

test('a sentence of the guidance is found however it is written', () => {
  const [sentence = ''] = reading.guidance.flatMap(({ points }) => points);
  const dressed = JSON.stringify(`<b>${sentence.replaceAll(' ', '&nbsp;\n')}</b>`);
  expect(sentences.length).toBeGreaterThan(100);
  expect(guidanceIn(`Something before. ${dressed} Something after.`)).toEqual([bare(sentence)]);
  expect(guidanceIn(sentence.slice(1))).toEqual([]);
});

test('no sentence of the assessor guidance is in anything that a learner receives', () => {
  const seen = new Set<string>();
  let packages = 0;
  let fragments = 0;
  for (const file of globSync('**/*.*', { cwd: distFolder })) {
    if (file.endsWith('.zip')) packages += 1;
    if (file.includes('pf_fragment')) fragments += 1;
    for (const { name, bytes } of partsOf(file, readFileSync(join(distFolder, file)))) {
      const text = Buffer.from(bytes).toString('utf8');
      // Packages share most of their files; each is read once.
      const same = `${text.length} ${hash(text)}`;
      if (seen.has(same)) continue;
      seen.add(same);
      expect(guidanceIn(text), name).toEqual([]);
    }
  }
  // A build without packages or search would pass for nothing.
  expect(packages).toBeGreaterThan(10);
  expect(fragments).toBeGreaterThan(50);
}, 180_000);

test('exports hold no sentence of it, but for the files that are asked for and named for tutors', async () => {
  const formats = ['moodle', 'competencies', 'gift', 'qti'] as const;
  const wish = { formats, unit: undefined };
  const plain = await exportCourse(reading, { ...wish, withGuidance: false });
  const parts = plain.flatMap(({ name, bytes }) => partsOf(name, bytes));
  for (const { name, bytes } of parts) {
    expect(guidanceIn(Buffer.from(bytes).toString('utf8')), name).toEqual([]);
  }
  // A wish that made nothing would pass for nothing.
  expect(plain.length).toBeGreaterThan(10);
  const guided = await exportCourse(reading, { ...wish, withGuidance: true });
  const secret = guided.filter(({ bytes }) => guidanceIn(Buffer.from(bytes).toString()).length > 0);
  expect(secret.length).toBe(reading.course.units.length);
  for (const { name, guidance } of secret) {
    expect(name).toMatch(/-tutor-only\.xml$/);
    expect(guidance).toBe(true);
  }
}, 60_000);

test('the pack shows no sentence to whoever has the file, and every sentence to whoever opens it', async () => {
  const passphrase = newPassphrase();
  const text = await writePack(passphrase, packOf(reading, Date.now()));
  const { data } = JSON.parse(text);
  expect(guidanceIn(text)).toEqual([]);
  expect(guidanceIn(Buffer.from(data, 'base64url').toString('latin1'))).toEqual([]);
  const opened = await readPack(passphrase, text);
  if (opened.status === 'refused') throw new Error(opened.reason);
  const all = new Set(guidanceIn(stringsIn(opened.pack).join(' . ')));
  expect(sentences.filter((sentence) => !all.has(sentence))).toEqual([]);
});
