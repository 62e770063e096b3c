import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { yourTurnMessages } from '../../src/messages/kept.ts';
import { toolCardMessages } from '../../src/messages/tool-card.ts';
import { openBuiltSite } from '../../src/packaging/built-site.ts';
import { makePackage, type PackageOptions } from '../../src/packaging/make-package.ts';
import { scopeOf } from '../../src/packaging/scope.ts';
import { verifyPackage } from '../../src/packaging/verify-package.ts';
import { distFolder } from '../../src/serving.ts';
import { lmsHost, packagePath } from '../support/lms-host.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const project = join(import.meta.dirname, '..', '..');
const site = openBuiltSite(distFolder, join(project, 'content'));
const options: PackageOptions = {
  edition: 'scorm12',
  structure: 'single',
  hasSearch: true,
  passRule: { kind: 'all-ready' },
  score: 'ready-share',
};
const unit = scopeOf(site.outline, { kind: 'unit', id: 'ccs14' });
const outcome = scopeOf(site.outline, { kind: 'outcome', id: 'ccs14/1' });

/** A package in a learning platform, launched: the course's frame and the requests so far. */
async function launched(zip: Uint8Array, launch = 'shell/index.html', width = 900) {
  const requests: string[] = [];
  const server = lmsHost(zip, launch, (url) => requests.push(url));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const home = `http://127.0.0.1:${addressOf(server.address()).port}`;
  const tab = await newTab(await newLearner({ viewport: { width, height: 640 } }), home);
  await tab.goto(`${home}/host`);
  const course = tab.frameLocator('iframe').frameLocator('iframe');
  await course.getByRole('heading', { level: 1 }).waitFor();
  return { tab, course, requests };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}

test('a unit runs from an unknown place: pages, islands and search, and asks for nothing else', async () => {
  const { zip } = await makePackage(site, unit, options);
  const { tab, course, requests } = await launched(zip);
  await course.getByRole('link', { name: 'The same job in different sectors' }).first().click();
  await course.getByRole('heading', { level: 1, name: 'The same job' }).waitFor();
  await course.locator('#practice').evaluate((place) => place.scrollIntoView());
  await course.locator('astro-island[component-export="Practice"]:not([ssr])').waitFor();

  await course.getByRole('button', { name: 'Search' }).click();
  await course.getByRole('searchbox').fill('bank');
  const result = course.locator('.search-result a[href*="/units/ccs14/1/"]').first();
  await result.click();
  await course.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'hidden' });
  const isElsewhere = (url: string) => url !== '/host' && !url.startsWith(packagePath);
  expect(requests.filter(isElsewhere)).toEqual([]);
  expect(await initialises(tab)).toBe(1);
});

const initialises = (tab: Page) =>
  tab.evaluate(
    () =>
      performance.getEntriesByType('mark').filter(({ name }) => name === 'LMSInitialize').length,
  );

test('the first page is there after six requests at most', async () => {
  const { zip } = await makePackage(site, unit, options);
  const { requests } = await launched(zip);
  const firstPage = requests.findIndex((url) => url.endsWith('/units/ccs14/index.html'));
  // Beside the host's own page.
  expect(firstPage).toBeGreaterThan(0);
  expect(firstPage).toBeLessThanOrEqual(6);
});

test('the first question can be answered after nine requests at most', async () => {
  const { zip } = await makePackage(site, unit, options);
  const { course, requests } = await launched(zip, `shell/index.html#/${firstLesson}`);
  await course.locator('.activity-place').first().scrollIntoViewIfNeeded();
  const check = course.getByRole('button', { name: 'Check my answer' }).first();
  await expect.poll(() => check.isEnabled(), { timeout: 20_000 }).toBe(true);
  // Beside the host's own page.
  expect(requests.slice(1).length, requests.join(' ')).toBeLessThanOrEqual(9);
});

const firstLesson = 'units/ccs14/1/sectors/';

test('a tool of a lesson is opened with two more files, and keeps what is made', async () => {
  const { zip } = await makePackage(site, unit, options);
  const { tab, course, requests } = await launched(zip, `shell/index.html#/${toolLesson}`);
  await course.locator('.tool-place').evaluate((place) => place.scrollIntoView());
  const before = requests.length;
  await course.getByRole('button', { name: toolCardMessages.begin }).click();
  const field = course.locator('.work-form textarea').first();
  await field.fill('A parcel that did not come');
  await field.blur();
  await course.locator('.work-kept', { hasText: yourTurnMessages.keptAs('kept') }).waitFor();
  const scripts = requests.slice(before).filter((url) => url.endsWith('.js'));
  expect(scripts.map((url) => url.replace(/^.*\/([\w-]+)\..*$/, '$1')).sort()).toEqual([
    'ToolDesk',
    'tool-three-channels',
  ]);

  const frame = await courseFrame(tab);
  await frame.evaluate(() => location.reload());
  await course.locator('.tool-place').evaluate((place) => place.scrollIntoView());
  await course.getByRole('button', { name: toolCardMessages.goOn }).click();
  await expect.poll(() => field.inputValue()).toBe('A parcel that did not come');
});

const toolLesson = 'units/ccs14/2/methods/';

test('the portfolio of a package has the criteria and tools of its unit, and no others', async () => {
  const { zip } = await makePackage(site, unit, options);
  const { course } = await launched(zip, 'shell/index.html#/portfolio/');
  await course.locator('.portfolio h2').first().waitFor();
  expect(await course.locator('.portfolio h2').count()).toBe(1);
  const links = course.locator('.portfolio a[href*="/tools/"]');
  const names = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.split('/').at(-2)),
  );
  expect(new Set(names)).toEqual(
    new Set(['three-channels', 'complaint-planner', 'contact-record']),
  );
});

test('a lesson says what its terms mean once they are looked at', async () => {
  const { zip } = await makePackage(site, outcome, options);
  const { course } = await launched(zip, `shell/index.html#/${firstLesson}`);
  const term = course.locator('.term').first();
  await term.click();
  const note = course.locator('.term-note').first();
  await expect.poll(() => note.textContent()).toMatch(/\w{2}.{20,}/s);
  await course.locator('.key-terms').scrollIntoViewIfNeeded();
  for (const meaning of await course.locator('.key-terms dd').all()) {
    await expect.poll(() => meaning.textContent()).toMatch(/.{20,}/);
  }
});

test('questions that could not be loaded can be asked for again', async () => {
  const { zip } = await makePackage(site, outcome, options);
  const { tab, course } = await launched(zip, `shell/index.html#/${firstLesson}`);
  await tab.route('**/bank/**', (route) => route.fulfill({ body: '{}' }));
  await course.locator('#practice').evaluate((place) => place.scrollIntoView());
  const again = course.getByRole('button', { name: 'Try again' }).first();
  await again.waitFor();
  await tab.unroute('**/bank/**');
  await again.click();
  await course.locator('article.question').first().waitFor();
});

test('nothing scrolls sideways at 320 pixels, on any kind of page', async () => {
  const { zip } = await makePackage(site, outcome, options);
  const { tab, course } = await launched(zip, 'shell/index.html', 320);
  const frame = await courseFrame(tab);
  for (const path of outcome.pages) {
    await frame.evaluate(
      (to) => {
        location.href = to;
      },
      new URL(`${packagePath}${path}index.html`, frame.url()).href,
    );
    await frame.waitForURL((url) => url.pathname.endsWith(`/${path}index.html`));
    await course.getByRole('heading', { level: 1 }).waitFor();
    for (const each of tab.frames()) {
      expect(await each.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
  }
});

async function courseFrame(tab: Page): Promise<Frame> {
  const frame = tab.frames().find((each) => new URL(each.url()).pathname.includes('/units/'));
  if (!frame) throw new Error('The shell shows no page.');
  return frame;
}

test('one launch for each outcome, asked for on the command line: each starts at its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'ccs14.zip');
  const asked = ['--unit', 'ccs14', '--structure', 'outcomes', '--out', out, '--json'];
  execFileSync(process.execPath, ['src/packaging/cli.ts', ...asked], { cwd: project });
  const zip = readFileSync(out);
  expect(await verifyPackage(zip)).toMatchObject({ launches: 4, findings: [] });
  const { course } = await launched(zip, 'shell/attain-ccs14-2.html');
  expect(await course.getByText('Learning outcome 2 of 4').count()).toBe(1);
});

test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
  'a unit for %s passes every check, with one launch and with several',
  async (edition) => {
    for (const structure of ['single', 'outcomes'] as const) {
      const { zip } = await makePackage(site, unit, { ...options, edition, structure });
      expect((await verifyPackage(zip)).findings).toEqual([]);
    }
  },
);

test('made twice from the same build, a package is the same to the byte', async () => {
  // Once from what an earlier run kept with the build, and once from the pages themselves.
  const anew = {
    ...openBuiltSite(distFolder, join(project, 'content')),
    has: () => false,
    keep: () => {},
  };
  for (const scope of [unit, outcome]) {
    const first = await makePackage(site, scope, options);
    const second = await makePackage(anew, scope, options);
    expect(second.zip.equals(first.zip)).toBe(true);
  }
});

// Most of it is text, compressed file by file: the lessons' 69 kB and their questions' 92 kB. Markup
// and figures of the lessons take 50 kB, scripts 63, the other pages and the glossary 30. The seven
// tools of the unit take 70 kB more: their form, its storage, their pages and declarations.
test.each([
  [true, 425_000],
  [false, 413_000],
])('a whole unit, search %s, stays below %d bytes', async (hasSearch, limit) => {
  const { zip } = await makePackage(site, unit, { ...options, hasSearch });
  expect(zip.length).toBeLessThan(limit);
});
