import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, onTestFinished } from 'vitest';
import type { ApiCall } from '../../../src/lms/strict/strict-api.ts';
import { distFolder } from '../../../src/serving.ts';
import type { Faults } from './memory-lms.ts';

/** A learner at a learning platform, who opens and leaves the course there. */
export interface Learner {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the shell says. */
  readonly shell: FrameLocator;
  /** The page of the course that is shown. */
  readonly course: FrameLocator;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly setFaults: (faults: Faults) => Promise<void>;
  readonly goTo: (path: string) => Promise<void>;
  /** Answers the next `count` single-choice items of a criterion, on a page that has them. */
  readonly answer: (criterion: string, count: number) => Promise<void>;
  readonly calls: () => Promise<readonly (ApiCall & { readonly launch: number })[]>;
  readonly stored: () => Promise<Readonly<Record<string, string>>>;
  readonly store: (values: Readonly<Record<string, string>>) => Promise<void>;
  /** How many answers the log on this device has for a learner. */
  readonly kept: (learner?: string) => Promise<number>;
  readonly stateSays: (words: string | RegExp) => Promise<void>;
}

export async function learnerAt(browser: Browser, url: string, query = ''): Promise<Learner> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(`${url}/lms?${query}`);
  await page.waitForFunction(() => 'host' in window);
  const shell = page.frameLocator('iframe[name="sco"]');
  const course = shell.frameLocator('iframe[name="course"]');
  const stateSays = async (words: string | RegExp) => {
    const state = shell.locator('[data-shell="state"]');
    await expect.poll(() => state.textContent(), { timeout: 15_000 }).toMatch(words);
  };
  const answered = new Map<string, number>();
  const kept = (learner = 'lms-learner-7') => page.evaluate(countKept, learner);

  return {
    page,
    context,
    shell,
    course,
    stateSays,
    kept,
    open: async () => {
      await page.evaluate(() => window.host.open());
      await course.locator('main').waitFor();
    },
    close: () => page.evaluate(() => window.host.close()),
    setFaults: (faults) =>
      page.evaluate((given) => {
        window.host.lms.faults = given;
      }, faults),
    goTo: async (path) => {
      await shell.getByRole('button', { name: 'Contents' }).click();
      await shell.locator(`a[href$="${path}index.html"]`).click();
      await course.locator(`main:has(h1)`).waitFor();
      await expect
        .poll(() => shell.locator('[aria-current="page"]').getAttribute('href'))
        .toContain(path);
    },
    answer: async (criterion, count) => {
      const done = answered.get(criterion) ?? 0;
      const items = choicesOf(criterion).slice(done, done + count);
      expect(items).toHaveLength(count);
      answered.set(criterion, done + count);
      for (const id of items) await answerItem(course, id);
    },
    calls: () => page.evaluate(() => window.host.lms.calls),
    stored: () => page.evaluate(() => Object.fromEntries(window.host.lms.stored)),
    store: (values) =>
      page.evaluate((given) => {
        for (const [element, value] of Object.entries(given)) {
          window.host.lms.stored.set(element, value);
        }
      }, values),
  };
}

const singleChoices = v.array(v.object({ id: v.string(), type: v.string() }));

/** Items of a criterion that one click answers. */
function choicesOf(criterion: string): readonly string[] {
  const bank = readFileSync(join(distFolder, 'bank', `${criterion}.json`), 'utf8');
  const items = v.parse(singleChoices, JSON.parse(bank));
  return items.filter(({ type }) => type === 'single-choice').map(({ id }) => id);
}

/** Chooses the first option of an item on the page and checks it. */
async function answerItem(course: FrameLocator, id: string): Promise<void> {
  // In a package questions come once their place is seen; the place itself is replaced by them.
  await course.locator('#practice').evaluate((place) => place.scrollIntoView());
  const question = course.locator(`article#q-${id.slice(id.indexOf('/') + 1)}`);
  await question.locator('fieldset input[type="radio"]').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await question.getByRole('button', { name: 'Check my answer' }).waitFor({ state: 'detached' });
}

async function countKept(learner: string): Promise<number> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const name = names.find((one) => one.endsWith(`:${learner}`));
  if (name === undefined) return 0;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const events = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('events').objectStore('events').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return events.length;
}
