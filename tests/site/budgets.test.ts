import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder } from '../../src/serving.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';
import { weigh } from '../support/weight.ts';

useBrowser();

const kB = 1000;

test('a lesson with its quiz: at most 8 requests, 21 kB script, 12 kB style, 60 kB in all', async () => {
  const tab = await newTab(await newLearner());
  const weight = await weigh(tab, async () => {
    await tab.goto('/units/ccs14/1/sectors/');
    await hydrated(tab, 'Practice');
    await tab.waitForLoadState('networkidle');
  });
  console.log('lesson with quiz, gzip:', weight);
  // Tools and judgements in the learner's log took 0.9 kB.
  expect(weight.requests).toBeLessThanOrEqual(8);
  expect(weight.js).toBeLessThanOrEqual(21 * kB);
  expect(weight.css).toBeLessThanOrEqual(12 * kB);
  expect(weight.all).toBeLessThanOrEqual(60 * kB);
});

test.each(['/units/ccs14/', '/units/ccs14/1/', '/glossary/', '/about/'])(
  'a page without a quiz, %s: at most 3 kB script',
  async (path) => {
    const tab = await newTab(await newLearner());
    const weight = await weigh(tab, async () => {
      await tab.goto(path, { waitUntil: 'networkidle' });
    });
    expect(weight.js).toBeLessThanOrEqual(3 * kB);
  },
);

test('no web font is larger than 30 kB', () => {
  const fonts = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: distFolder });
  expect(fonts.filter((font) => statSync(join(distFolder, font)).size > 30 * kB)).toEqual([]);
});
