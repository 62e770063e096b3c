import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

test('“expectations” finds the lesson section by keyboard alone', async () => {
  const tab = await newTab(await newLearner());
  await tab.goto('/');
  await tab.keyboard.press('/');
  await tab.getByRole('searchbox').waitFor();
  await tab.keyboard.type('expectations');
  await tab
    .getByRole('status')
    .getByText(/results for “expectations”/)
    .waitFor();
  const section = tab.locator('.search-result a[href*="/units/ccs14/1/"][href*="#"]').first();
  await section.waitFor();
  expect(await axeFindings(tab)).toEqual([]);

  const address = await section.getAttribute('href');
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await tab.evaluate(() => document.activeElement?.getAttribute('href'))) === address) break;
    await tab.keyboard.press('ArrowDown');
  }
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => url.pathname.startsWith('/units/ccs14/1/') && url.hash !== '');
  const target = decodeURIComponent(new URL(tab.url()).hash.slice(1));
  expect(await tab.evaluate((id) => document.getElementById(id)?.tagName, target)).toMatch(
    /^H[23]$/,
  );
});

test('results can be narrowed to criteria, and lead to the criterion itself', async () => {
  const tab = await newTab(await newLearner());
  await tab.goto('/glossary/');
  await tab.keyboard.press('Control+k');
  await tab.getByRole('searchbox').fill('complaint');
  await tab.getByLabel('Kind').selectOption('criterion');
  const first = tab.locator('.search-result a').first();
  await tab.locator('#search-criterion').waitFor();
  await expect.poll(() => tab.locator('.search-group').count()).toBe(1);
  await first.click();
  await tab.waitForURL(/\/criteria\/#criterion-/);
  const id = new URL(tab.url()).hash.slice(1);
  expect(await tab.evaluate((name) => document.getElementById(name)?.textContent, id)).toMatch(
    /complaint/i,
  );
});

test('a search without a result says so, and Escape returns to the page', async () => {
  const tab = await newTab(await newLearner());
  await tab.goto('/about/');
  await tab.keyboard.press('/');
  await tab.getByRole('searchbox').fill('zzqqxx');
  await tab.getByText('Nothing found for “zzqqxx”').waitFor();
  await tab.keyboard.press('Escape');
  await expect.poll(() => tab.locator('dialog[open]').count()).toBe(0);
});

test('typing a slash into a field is not a search', async () => {
  const tab = await newTab(await newLearner());
  await tab.goto('/');
  await tab.keyboard.press('/');
  await tab.getByRole('searchbox').fill('and');
  await tab.keyboard.type('/or');
  expect(await tab.getByRole('searchbox').inputValue()).toBe('and/or');
});

test('without script, one page lists everything', async () => {
  const learner = await newLearner({ javaScriptEnabled: false });
  const tab = await newTab(learner);
  await tab.goto('/');
  await tab
    .getByRole('link', { name: /everything|search/i })
    .first()
    .click();
  await tab.waitForURL('**/all/');
  expect(await tab.locator('main a').count()).toBeGreaterThan(57);
});
