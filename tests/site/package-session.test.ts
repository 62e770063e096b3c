import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { learnerAt } from '../support/lms/learner.ts';
import {
  commit,
  countOf,
  initialize,
  refusals,
  responsesStored,
  setValue,
  terminate,
  toHaveResponses,
} from '../support/lms/observed.ts';
import { servePackage } from '../support/lms/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const sectors = 'units/ccs14/1/sectors/';
const visits = [
  [sectors, 'ccs14/1.1', 3],
  ['units/ccs14/1/expectations/', 'ccs14/1.2', 3],
  ['units/ccs14/1/balance/', 'ccs14/1.3', 4],
] as const;

describe.each([
  ['1.2', 'ccs14-scorm12', ''],
  ['1.2', 'ccs14-scorm12', ' on scorm-again'],
  ['2004', 'ccs14-scorm2004-4th', ''],
  ['2004', 'ccs14-scorm2004-4th', ' on scorm-again'],
  ['2004', 'ccs14-scorm2004-3rd', ' on scorm-again'],
])('in SCORM %s, the package %s%s', (version, name, engine) => {
  const query = `version=${version}&engine=${engine.replace(' on ', '')}`;
  let lms: Awaited<ReturnType<typeof servePackage>>;
  beforeAll(async () => {
    lms = await servePackage(name);
  });
  afterAll(() => lms.close());

  test('three pages and ten answers are one session, and all is back after a resume', async () => {
    const learner = await learnerAt(browser, lms.url, query);
    await learner.open();
    for (const [page, criterion, answers] of visits) {
      await learner.goTo(page);
      await learner.answer(criterion, answers);
    }
    await toHaveResponses(learner, 10);
    await learner.close();
    const stored = await learner.stored();
    const objectives = Object.keys(stored).filter((one) => /^cmi\.objectives\.\d+\.id$/.test(one));
    expect(objectives).toHaveLength(18);
    expect(stored['cmi.suspend_data']?.length).toBeLessThan(255);

    await learner.open();
    await expect.poll(() => learner.course.locator('h1').textContent()).toMatch(/balanc/i);
    await learner.stateSays('Saved');
    await learner.close();
    for (const launch of [1, 2]) {
      expect(await countOf(learner, initialize, launch)).toBe(1);
      expect(await countOf(learner, terminate, launch)).toBe(1);
    }
    expect(await responsesStored(learner)).toBe(10);
    expect(await refusals(learner)).toEqual([]);
  });

  test('an answer takes at most 12 values and one commit', async () => {
    const learner = await learnerAt(browser, lms.url, query);
    await learner.open();
    await learner.goTo(sectors);
    await learner.stateSays('Saved');
    for (const answer of [1, 2, 3]) {
      const before = (await learner.calls()).length;
      await learner.answer('ccs14/1.1', 1);
      await toHaveResponses(learner, answer);
      await learner.stateSays('Saved');
      const methods = (await learner.calls()).slice(before).map(({ method }) => method);
      expect(methods.filter((method) => setValue.test(method)).length).toBeLessThanOrEqual(12);
      expect(methods.filter((method) => commit.test(method))).toHaveLength(1);
    }
  });

  test('a new device gets everything from the platform', async () => {
    const first = await learnerAt(browser, lms.url, query);
    await first.open();
    await first.goTo(sectors);
    await first.answer('ccs14/1.1', 3);
    await toHaveResponses(first, 3);
    await first.close();

    const second = await learnerAt(browser, lms.url, query);
    await second.store(await first.stored());
    await second.open();
    await expect.poll(() => second.kept()).toBe(3);
    await second.stateSays('Saved');
    await second.course.locator('section.practice').evaluate((place) => place.scrollIntoView());
    await expect.poll(() => second.course.locator('.earlier').count(), { timeout: 15_000 }).toBe(3);
    expect(await responsesStored(second)).toBe(3);
    expect(await refusals(second)).toEqual([]);
  });
});
