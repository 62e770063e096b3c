import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from './read-zip.ts';
import { PackageRefused } from './refused.ts';

const zipped = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6) => {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level }));
};

/** Where the record of the first file begins in the zip's list of files. */
const directoryOf = (zip: Uint8Array<ArrayBuffer>) =>
  new DataView(zip.buffer).getUint32(zip.length - 22 + 16, true);

const changed = (zip: Uint8Array<ArrayBuffer>, at: number, bytes: readonly number[]) => {
  const copy = new Uint8Array(zip);
  copy.set(bytes, at);
  return copy;
};

const everything = (zip: Uint8Array<ArrayBuffer>) =>
  readZip(zip).map(({ name, read }) => [name, new TextDecoder().decode(read())]);

describe('reading a zip', () => {
  test.each([0, 6] as const)(
    'gives the files of one packed at level %i, and no folders',
    (level) => {
      const zip = zipped({ 'a/': '', 'a/b.txt': 'b'.repeat(1000), 'schön & gut.txt': '' }, level);
      expect(everything(zip)).toEqual([
        ['a/b.txt', 'b'.repeat(1000)],
        ['schön & gut.txt', ''],
      ]);
    },
  );

  test.each([
    '../x',
    'a/../../x',
    '/etc/x',
    'C:/x',
    'a\\b',
    './x',
    'a//b',
    'a\u0000b',
    `${'d/'.repeat(600)}x`,
  ])('refuses the name %j', (name) => {
    expect(() => readZip(zipped({ [name]: 'x' }))).toThrow(PackageRefused);
  });

  test('refuses two files of one name', () => {
    const zip = zipped({ 'a.txt': '1', 'b.txt': '2' });
    const second = directoryOf(zip) + 46 + 'a.txt'.length;
    expect(() => readZip(changed(zip, second + 46, [0x61]))).toThrow(/two files of one name/);
  });

  test('refuses what a password protects, and methods of packing that are not known', () => {
    const zip = zipped({ 'a.txt': '1' });
    expect(() => readZip(changed(zip, directoryOf(zip) + 8, [1]))).toThrow(/password/);
    expect(() => readZip(changed(zip, directoryOf(zip) + 10, [14]))).toThrow(/cannot unpack/);
  });

  test('refuses a file that would unpack to a great deal, and all files together', () => {
    const zip = zipped({ 'a.txt': 'x'.repeat(100_000) });
    const sized = (bytes: number) =>
      changed(zip, directoryOf(zip) + 24, [...new Uint8Array(Uint32Array.of(bytes).buffer)]);
    expect(() => readZip(sized(100_000_000))).toThrow(/200 times/);
    expect(() => readZip(sized(700_000_000))).toThrow(/more than 600 MB/);
  });

  test('reads no further than the size that the list states, and refuses the entry', () => {
    const zip = zipped({ 'a.txt': 'x'.repeat(100_000) });
    const lying = changed(zip, directoryOf(zip) + 24, [10, 0, 0, 0]);
    expect(() => everything(lying)).toThrow(/damaged/);
  });

  test('notices a flipped bit and a missing end', () => {
    const zip = zipped({ 'a.txt': 'some text' }, 0);
    expect(() => everything(changed(zip, 30 + 'a.txt'.length, [0]))).toThrow(/a\.txt” is damaged/);
    expect(() => readZip(zip.slice(0, -5))).toThrow(/not a zip/);
    expect(() => readZip(new Uint8Array(0))).toThrow(/not a zip/);
  });
});
