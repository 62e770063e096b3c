import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readProgress } from '../../src/tracking/saved-progress/codec.ts';

const folder = join(import.meta.dirname, '..', 'frozen', 'saved-progress');
const sampleSchema = v.object({ package: v.string(), text: v.string(), reading: v.unknown() });
const samples = globSync('*.json', { cwd: folder }).sort();

// What learners have saved is a promise: every sample of every release stays readable. Samples are
// added, never changed.
test.each(samples)('%s reads as it did when it was saved', (file) => {
  const sample = v.parse(sampleSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  expect(readProgress(sample.package, sample.text)).toEqual(sample.reading);
});

test('there are samples', () => {
  expect(samples.length).toBeGreaterThan(0);
});
