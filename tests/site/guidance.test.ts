import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/curriculum/read.ts';
import { distFolder } from '../../src/serving.ts';

const { guidance } = await readCourse(join(distFolder, '..', 'content'));

/** Every string anywhere in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Letters alone, so that neither markup, entities nor JSON's escapes hide a sentence. */
const bare = (text: string) => text.replace(/&#?\w+;|\\u[\da-f]{4}|[^\p{L}]/gu, '').toLowerCase();

test('no sentence of the assessor guidance is in anything that a learner receives', () => {
  const sentences = guidance
    .flatMap(stringsIn)
    .filter((text) => text.split(' ').length >= 5)
    .map(bare);
  expect(sentences.length).toBeGreaterThan(100);
  const files = globSync('**/*.{html,js,json,css,xml,txt}', { cwd: distFolder });
  for (const file of files) {
    const text = bare(readFileSync(join(distFolder, file), 'utf8'));
    expect(
      sentences.filter((sentence) => text.includes(sentence)),
      file,
    ).toEqual([]);
  }
});
