import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCentreKey, readCentreKey } from '../evidence/centre-key.ts';
import { readCourse } from './read.ts';

const { publicFile } = await makeCentreKey({ centre: 'A centre', passphrase: 'x', now: 0 });

async function reading(centre: string | undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'centre-'));
  if (centre !== undefined) await writeFile(join(folder, 'centre.yaml'), centre);
  const { course, problems } = await readCourse(folder);
  await rm(folder, { recursive: true });
  return { centre: course.centre, rules: problems.map(({ rule, line }) => `${line} ${rule}`) };
}

test('a course without centre.yaml has no centre', async () => {
  expect(await reading(undefined)).toEqual({ centre: undefined, rules: [] });
});

test('the public key file can be pasted as it is, and comes out as it went in', async () => {
  const { centre, rules } = await reading(`name: A centre\nkey: ${publicFile}\n`);
  expect(rules).toEqual([]);
  expect(await readCentreKey(centre?.key ?? '')).toEqual(await readCentreKey(publicFile));
});

test('a key that was damaged on its way is a problem, so that nobody seals for it', async () => {
  const damaged = publicFile.replace(/"fingerprint": "\d{4}/, (found) => found.replace(/\d/g, '7'));
  const other = damaged === publicFile ? publicFile.replace('7777', '8888') : damaged;
  expect((await reading(`name: A centre\nkey: ${other}\n`)).rules).toEqual(['2 unsound-key']);
});
