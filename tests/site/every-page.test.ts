import { expect, inject, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { builtPages } from '../support/pages.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const paths = inject('site') === '' ? [] : builtPages().map((page) => page.path);

// One page of each kind is looked at in every setting; all pages are looked at in one.
const kinds = [
  '/',
  '/404.html',
  '/about/',
  '/all/',
  '/glossary/',
  '/paper/ccs14/',
  '/planner/',
  '/portfolio/',
  '/progress/',
  '/review/',
  '/tutor/',
  '/tutor/gallery/',
  '/tutor/papers/',
  '/tools/',
  '/units/ccs14/',
  '/units/ccs14/1/',
  '/units/ccs14/1/sectors/',
  '/units/ccs14/criteria/',
  // Four columns of words.
  '/units/fs139/2/promotion-methods/',
  '/units/lead-team/',
  '/units/lead-team/4/',
];

/** In the dark only colours are others. */
const rulesFor = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] } as const;

test('the kinds of page that are looked at closely all exist', () => {
  expect(kinds.filter((path) => !paths.includes(path))).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page, %s',
  async (colorScheme) => {
    const learner = await newLearner({ colorScheme, reducedMotion: 'reduce' });
    const tab = await newTab(learner);
    const found: string[] = [];
    for (const path of paths.filter((path) => path !== '/404.html')) {
      await tab.goto(path, { waitUntil: 'load' });
      for (const finding of await axeFindings(tab, rulesFor[colorScheme]))
        found.push(`${path} ${finding}`);
    }
    expect(found).toEqual([]);
  },
  600_000,
);

test.each(['light', 'dark'] as const)(
  'at 320 px nothing scrolls sideways and axe finds nothing, %s',
  async (colorScheme) => {
    const learner = await newLearner({ colorScheme, viewport: { width: 320, height: 640 } });
    const tab = await newTab(learner);
    const found: string[] = [];
    for (const path of kinds.filter((path) => path !== '/404.html')) {
      await tab.goto(path, { waitUntil: 'load' });
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) found.push(`${path} is ${wide} px wide`);
      for (const finding of await axeFindings(tab, rulesFor[colorScheme]))
        found.push(`${path} ${finding}`);
    }
    expect(found).toEqual([]);
  },
  240_000,
);

test('every page carries a strict policy: no inline script or style, no other origin', () => {
  for (const { path, html } of builtPages()) {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy, path).toMatch(/default-src 'none'|default-src 'self'/);
    expect(policy, path).toMatch(/object-src 'none'|default-src 'none'/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
  }
});

test('a page that is not there says so and leads back', async () => {
  const tab = await (await newLearner()).newPage();
  const answer = await tab.goto('/units/ccs14/9/');
  expect(answer?.status()).toBe(404);
  await tab.getByRole('link', { name: 'Go to the course' }).first().click();
  expect(new URL(tab.url()).pathname).toBe('/');
});
