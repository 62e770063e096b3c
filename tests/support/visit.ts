import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

/** What went wrong in a page besides what a test asserts: every list must be empty. */
interface Troubles {
  /** Script errors, refused resources and violations of the Content-Security-Policy. */
  readonly console: string[];
  /** Requests to any other origin. */
  readonly foreign: string[];
}

let browser: Browser;

/** Starts one browser for the tests of a file and closes it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** A fresh learner: own storage, nothing shared; closed when the test ends. */
export async function newLearner(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: inject('site'), ...options });
  onTestFinished(async () => {
    await context.close();
  });
  return context;
}

/** A tab that fails the test at its end if the page complained or called another origin. */
export async function newTab(context: BrowserContext, home = inject('site')): Promise<Page> {
  const page = await context.newPage();
  const troubles = watch(page, home);
  onTestFinished(() => {
    expect(troubles).toEqual({ console: [], foreign: [] });
  });
  return page;
}

/** Collects what a page complains of from now on. */
export function watch(page: Page, home = inject('site')): Troubles {
  const troubles: Troubles = { console: [], foreign: [] };
  page.on('pageerror', (error) => troubles.console.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.console.push(`${page.url()} ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) troubles.foreign.push(request.url());
  });
  return troubles;
}

/** Waits until every island that can be seen or will ever hydrate has hydrated. */
export async function hydrated(page: Page, island: string): Promise<void> {
  const host = page.locator(`astro-island[component-export="${island}"]`).first();
  await host.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (name) => !document.querySelector(`astro-island[component-export="${name}"][ssr]`),
    island,
  );
}
