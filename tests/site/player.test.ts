import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';
import { distFolder } from '../../src/serving.ts';
import { axeFindings } from '../support/axe.ts';
import {
  manifest12,
  scorm12Zip,
  scorm2004Zip,
  strayingZip,
  windowZip,
  zipOfTexts,
} from '../support/made-packages.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

async function openPlayer(options = {}) {
  const page = await newTab(await newLearner(options));
  await page.goto('/tutor/player/');
  await hydrated(page, 'PlayerDesk');
  return page;
}

async function give(page: Page, buffer: Buffer) {
  await page
    .getByLabel(/A zip file/)
    .setInputFiles({ name: 'package.zip', mimeType: 'application/zip', buffer });
}

async function launch(page: Page, zip: Buffer) {
  await give(page, zip);
  await page.getByRole('button', { name: 'Open the course' }).click();
  return page.frameLocator('iframe[name="player-course"]');
}

const check = async (page: Page, id: string) =>
  (await page.locator(`[data-check="${id}"]`).textContent()) ?? '';
const logged = (page: Page, text: string | RegExp) =>
  page.locator('tr', { hasText: text }).first().waitFor();

describe('the preview player', () => {
  test('runs another tool’s SCORM 1.2 package, shows its calls and refuses what the standard refuses', async () => {
    const page = await openPlayer();
    const course = await launch(page, scorm12Zip());
    await course.getByText('Resumed with: nothing').waitFor();
    const colour = await course
      .locator('h1')
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(colour).toBe('rgb(1, 2, 3)');
    await logged(page, 'LMSInitialize("")');
    await course.getByRole('button', { name: 'Answer' }).click();
    await course.getByText('Commit: true').waitFor();
    await page.getByRole('heading', { name: 'Interactions (1)' }).click();
    await page.getByRole('cell', { name: 'alarm-0', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Objectives (1)' }).click();
    await page.getByRole('cell', { name: 'exits', exact: true }).waitFor();
    expect(await check(page, 'no-rejected-call')).toMatch(/kept/);

    await course.getByRole('button', { name: 'Do it wrong' }).click();
    await page.getByLabel('Only calls with errors').check();
    await logged(page, /"finished".*405/);
    expect(await check(page, 'no-rejected-call')).toMatch(/broken.*405/s);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the verdict' }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved).toMatch(/✗ No call is rejected: broken/);
    expect(saved).toContain('LMSSetValue("cmi.core.lesson_status", "finished")');
  });

  test('closes and resumes, and outlives a reload and a stopped worker', async () => {
    const page = await openPlayer();
    const course = await launch(page, scorm12Zip());
    await course.getByRole('button', { name: 'Answer' }).click();
    await course.getByText('Commit: true').waitFor();
    await page.getByRole('button', { name: 'Close and resume' }).click();
    await course.getByText('Resumed with: answered 1').waitFor();
    await page.getByText('Launch 2 is running.').waitFor();
    expect(await check(page, 'initialized-once')).toMatch(/kept/);
    expect(await check(page, 'terminated-once')).toMatch(/kept/);
    expect(await check(page, 'resumed')).toMatch(/kept/);
    expect(await check(page, 'nothing-uncommitted')).toMatch(/kept/);

    await stopWorkers(page);
    await page.reload();
    await page.getByText('The page was loaded again.').waitFor();
    await page.getByRole('button', { name: 'Open the course' }).click();
    await course.getByText('Resumed with: answered 1').waitFor();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    await page.getByRole('button', { name: 'Put the package away' }).click();
    await page.getByRole('heading', { name: 'Open a package' }).waitFor();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('loses what a lying commit brought, fails commits, and opens for review', async () => {
    const page = await openPlayer();
    const course = await launch(page, scorm12Zip());
    await course.getByText('Resumed with: nothing').waitFor();
    await page.getByLabel(/Lose the connection/).check();
    expect(await course.locator('h1').evaluate(() => navigator.onLine)).toBe(false);
    await course.getByRole('button', { name: 'Answer' }).click();
    await course.getByText('Commit: true').waitFor();
    await page.getByRole('button', { name: 'Close and resume' }).click();
    await course.getByText('Resumed with: nothing').waitFor();
    await page.getByLabel(/Lose the connection/).uncheck();
    await page.getByRole('button', { name: /Fail the next/ }).click();
    await course.getByRole('button', { name: 'Answer' }).click();
    await course.getByText('Commit: false').waitFor();
    await logged(page, /LMSCommit.*false.*you asked for this failure/);
    expect(await check(page, 'no-rejected-call')).toMatch(/kept/);

    await page.getByLabel(/Review mode/).check();
    await page.getByText('in review mode').waitFor();
    await course.getByText('Resumed with: nothing').waitFor();
    await page.getByRole('button', { name: 'Close the course' }).click();
    await page.getByText('The course is closed.').waitFor();
    expect(await check(page, 'review-untouched')).toMatch(/kept/);
  });

  test('runs SCORM 2004, and truncates its suspend data', async () => {
    const page = await openPlayer();
    const course = await launch(page, scorm2004Zip());
    await page.getByLabel(/Truncate suspend data/).check();
    await course.getByRole('button', { name: 'Answer' }).click();
    await course.getByText('Commit: true').waitFor();
    await page.getByRole('button', { name: 'Close and resume' }).click();
    await course.getByText(/Resumed with: x+$/).waitFor();
    const told = await course.locator('#told').textContent();
    expect(told?.length).toBe('Resumed with: '.length + 4096);
    expect(await check(page, 'no-rejected-call')).toMatch(/kept/);
  });

  test('keeps a package from other sites unless it may, and lists what is missing', async () => {
    const other = await countingSite();
    const page = await (await newLearner()).newPage();
    await page.goto('/tutor/player/');
    await hydrated(page, 'PlayerDesk');
    const course = await launch(page, strayingZip(other.url));
    await expect.poll(() => check(page, 'stays-inside')).toMatch(/On another site: .*pixel/);
    expect(await check(page, 'stays-inside')).toMatch(/Not in the package: .*gone\.png/);
    expect(await check(page, 'stays-inside')).toMatch(/Outside the package: \/tutor\//);
    expect(other.visits()).toBe(0);

    // Each part has its own data, which outlives a look at the other part.
    await page.getByLabel('Part of the package').selectOption({ label: 'Second' });
    await page.getByRole('button', { name: 'Open the course' }).click();
    await course.getByRole('button', { name: 'Answer' }).click();
    await page.getByLabel('Part of the package').selectOption({ label: 'Fire safety' });
    await page.getByRole('heading', { name: 'Calls (0)' }).waitFor();
    await page.getByLabel('Part of the package').selectOption({ label: 'Second' });
    expect(await check(page, 'terminated-once')).toMatch(/kept/);
    await page.getByRole('button', { name: 'Open the course' }).click();
    await course.getByText('Resumed with: answered 1').waitFor();

    await page.getByRole('button', { name: 'Put the package away' }).click();
    await page.getByLabel(/Let the package reach other sites/).check();
    await launch(page, strayingZip(other.url));
    await course.getByText('Straying: reached').waitFor();
    expect(other.visits()).toBe(1);
  });

  test('a window that a package opens finds the interface; films come in parts; late goodbyes arrive', async () => {
    const page = await openPlayer();
    const course = await launch(page, windowZip());
    const [window] = await Promise.all([
      page.waitForEvent('popup'),
      course.getByRole('button', { name: 'Start' }).click(),
    ]);
    await window.getByText('Course: true').waitFor();
    const part = await course.locator('button').evaluate(async () => {
      const answer = await fetch('film.mp4', { headers: { Range: 'bytes=-5' } });
      return [answer.status, answer.headers.get('Content-Range'), await answer.text()];
    });
    expect(part).toEqual([206, 'bytes 995-999/1000', '56789']);
    await page.getByRole('button', { name: 'Close the course' }).click();
    await page.getByText('The course is closed.').waitFor();
    expect(await check(page, 'terminated-once')).toMatch(/kept/);
  });

  test('plays our own package, or says that there is none', async () => {
    const page = await openPlayer();
    const [own] = ownPackages();
    if (own === undefined) {
      await page.getByText('This site has no packages yet').waitFor();
      return;
    }
    // One is chosen from the beginning: to press Open it is enough.
    expect(await page.getByLabel('One of our packages').inputValue()).toMatch(/\.zip$/);
    await page.getByLabel('One of our packages').selectOption(`/packages/${own.file}`);
    await page.getByRole('button', { name: 'Open it' }).press('Enter');
    await page.getByRole('button', { name: 'Open the course' }).press('Enter');
    const shell = page.frameLocator('iframe[name="player-course"]');
    const course = shell.frameLocator('iframe[name="course"]');
    await shell.getByRole('button', { name: 'Contents' }).click();
    await shell.locator('dialog a[href*="/1/"]').nth(1).press('Enter');
    await course.locator('#practice').evaluate((place) => place.scrollIntoView());
    const question = course
      .locator('article', { has: page.locator('fieldset input[type="radio"]') })
      .first();
    await question.locator('fieldset input[type="radio"]').first().check();
    await question.getByRole('button', { name: 'Check my answer' }).click();
    await page.getByRole('heading', { name: 'Interactions (1)' }).waitFor();
    await page.getByRole('button', { name: 'Close and resume' }).click();
    await page.getByText('Launch 2 is running.').waitFor();
    await course.locator('main h1').first().waitFor();
    await page.getByLabel(/Review mode/).check();
    await page.getByText('in review mode').waitFor();
    await course.locator('main h1').first().waitFor();
    await page.getByRole('button', { name: 'Close the course' }).click();
    await page.getByText('The course is closed.').waitFor();
    await page.getByText('Nothing was broken so far.').waitFor();
  });

  test.each([
    ['a name that leaves the package', zipOfTexts({ '../evil.html': '' }), /leaves the package/],
    ['an absolute name', zipOfTexts({ '/evil.html': '' }), /begins at the root/],
    ['a backslash', zipOfTexts({ 'a\\b.html': '' }), /backslash/],
    ['no zip', Buffer.from('Dear tutor, this is a letter.'), /not a zip/],
    ['no manifest', zipOfTexts({ 'index.html': 'Hello' }), /no imsmanifest\.xml/],
    ['a manifest in a folder', zipOfTexts({ 'my/imsmanifest.xml': '' }), /my\/imsmanifest\.xml/],
    [
      'entities',
      zipOfTexts({ 'imsmanifest.xml': '<!DOCTYPE m [<!ENTITY a "b">]><manifest/>' }),
      /document type/,
    ],
    [
      'another standard',
      zipOfTexts({
        'imsmanifest.xml':
          '<manifest><metadata><schema>IMS Common Cartridge</schema></metadata></manifest>',
      }),
      /IMS Common Cartridge, not of SCORM/,
    ],
    [
      'no launch page',
      zipOfTexts({ 'imsmanifest.xml': manifest12 }),
      /start\.html is not in the zip/,
    ],
  ])('refuses %s, and says why', async (_, zip, reason) => {
    const page = await openPlayer();
    await give(page, zip);
    await page.getByText('The package was not opened').waitFor();
    expect(await page.locator('.player-refused').textContent()).toMatch(reason);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('says where a manifest is not well-formed', async () => {
    // Not a tab that minds complaints: the browser’s own error report has a style that our policy refuses.
    const page = await (await newLearner()).newPage();
    await page.goto('/tutor/player/');
    await hydrated(page, 'PlayerDesk');
    await give(page, zipOfTexts({ 'imsmanifest.xml': '<manifest>\n<metadata>\n</manifest>' }));
    await page.getByText('imsmanifest.xml is not well-formed XML at line 3.').waitFor();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'is free of axe findings, %s at %i pixels, and does not scroll sideways',
    async (colorScheme, width) => {
      const page = await openPlayer({ colorScheme, viewport: { width, height: 900 } });
      expect(await axeFindings(page)).toEqual([]);
      const course = await launch(page, scorm12Zip());
      await course.getByRole('button', { name: 'Do it wrong' }).click();
      await logged(page, /405/);
      for (const name of ['Objectives', 'Interactions', 'Data model']) {
        await page.getByRole('heading', { name: new RegExp(`^${name} \\(`) }).click();
      }
      expect(await axeFindings(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );
});

/** As a browser does with a worker that had nothing to do for a while. */
async function stopWorkers(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
}

const listed = v.array(v.object({ file: v.string() }));

/** A package of ours that is in this build: of one learning outcome, in SCORM 1.2. */
function ownPackages() {
  const list = readFileSync(join(distFolder, 'packages', 'index.json'), 'utf8');
  return v.parse(listed, JSON.parse(list)).filter(({ file }) => file === 'ccs14-1-scorm12.zip');
}

/** Another site, which counts who comes by. */
async function countingSite() {
  let visits = 0;
  const server = createServer((_, response) => {
    visits += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' });
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return { url: `http://127.0.0.1:${port}`, visits: () => visits };
}
