import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { learnerAt } from '../support/lms/learner.ts';
import { serveLms, unitConfig } from '../support/lms/server.ts';

let browser: Browser;
let lms: Awaited<ReturnType<typeof serveLms>>;
beforeAll(async () => {
  [browser, lms] = await Promise.all([
    launchChromium(),
    serveLms(unitConfig('ccs14', { format: 'none' })),
  ]);
});
afterAll(async () => {
  await browser.close();
  lms.close();
});

async function shellAt(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 640 } });
  await page.goto(`${lms.url}/shell/index.html`);
  await page.frameLocator('iframe').locator('main').waitFor();
  await expect.poll(() => page.locator('[data-shell="state"]').textContent()).toMatch(/device/);
  return page;
}

test.each([320, 1280])('at %d px axe finds nothing, and nothing moves sideways', async (width) => {
  const page = await shellAt(width);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Contents' }).click();
  expect(await axeFindings(page)).toEqual([]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
  await page.close();
});

test('the keyboard reaches contents and course, and the focus goes where the learner goes', async () => {
  const page = await shellAt(800);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Contents' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Contents');
  await page.keyboard.press('Enter');
  await dialog.getByRole('link', { name: /^1 / }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/units/ccs14/1/');
  expect(await page.title()).toContain('·');
  await page.close();
});

test('the shell opens no search of its own', async () => {
  const page = await shellAt(800);
  await page.locator('[data-shell="contents"]').focus();
  await page.keyboard.press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});

test('the shell costs at most 16 kB of script of its own, and five requests before the course', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const scripts: { readonly name: string; readonly bytes: number }[] = [];
  page.on('response', async (response) => {
    if (!/(shell|run-session)[^/]*\.js$/.test(response.url())) return;
    const bytes = gzipSync(await response.body(), { level: 9 }).byteLength;
    scripts.push({ name: response.url(), bytes });
  });
  await page.goto(`${lms.url}/shell/index.html`);
  await expect.poll(() => scripts.length).toBe(2);
  // The shell, its style, its script, what it shares with every page; then the course's own page.
  expect(asked.findIndex((path) => path.startsWith('/units/'))).toBeLessThanOrEqual(4);
  expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(16_000);
  await page.close();
});

test('what a frame shows outside the course is not taken for a place in it', async () => {
  const learner = await learnerAt(browser, lms.url, 'absent');
  await learner.open();
  await learner.shell.locator('iframe').evaluate((frame) => {
    if (frame instanceof HTMLIFrameElement) frame.contentWindow?.location.replace('about:blank');
  });
  await learner.stateSays(/device/);
});
