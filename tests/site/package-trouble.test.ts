import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Learner, learnerAt } from '../support/lms/learner.ts';
import {
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
let lms: Awaited<ReturnType<typeof servePackage>>;
beforeAll(async () => {
  [browser, lms] = await Promise.all([launchChromium(), servePackage('ccs14-scorm12')]);
});
afterAll(async () => {
  await browser.close();
  lms.close();
});

const sectors = 'units/ccs14/1/sectors/';
const answer = (learner: Learner, count: number) => learner.answer('ccs14/1.1', count);

/** A learner on the first lesson, with the session saved. */
async function studying(query = ''): Promise<Learner> {
  const learner = await learnerAt(browser, lms.url, query);
  await learner.open();
  await learner.goTo(sectors);
  return learner;
}

async function reopened(learner: Learner): Promise<void> {
  await learner.setFaults({});
  await learner.open();
}

describe('nothing that was answered is lost', () => {
  test('when there is no platform', async () => {
    const learner = await studying('absent');
    await answer(learner, 2);
    await learner.stateSays(/on this device only/);
    await expect.poll(() => learner.kept('self')).toBe(2);
    expect(await learner.shell.locator('[data-shell="notices"]').textContent()).toContain(
      'No learning platform was found',
    );
  });

  test('when the platform is late', async () => {
    const learner = await studying('late=1500');
    await answer(learner, 2);
    await toHaveResponses(learner, 2);
    await learner.close();
    expect(await countOf(learner, initialize, 1)).toBe(1);
    expect(await refusals(learner)).toEqual([]);
  });

  test('when the platform refuses to begin: the learner claims it at the next launch', async () => {
    const learner = await learnerAt(browser, lms.url);
    await learner.setFaults({ initialize: 'refused' });
    await learner.open();
    await learner.goTo(sectors);
    await answer(learner, 2);
    await learner.stateSays(/on this device only/);
    await expect.poll(() => learner.kept('self')).toBe(2);
    await learner.close();
    expect(await countOf(learner, setValue, 1)).toBe(0);
    await reopened(learner);
    await learner.shell.getByRole('button', { name: 'Yes, add them' }).click();
    await toHaveResponses(learner, 2);
    await expect.poll(() => learner.kept('self')).toBe(0);
  });

  test('when no value is taken', async () => {
    const learner = await studying();
    await learner.stateSays('Saved');
    await learner.setFaults({ set: 'refused' });
    await answer(learner, 2);
    await learner.stateSays(/Not sent yet: 2 answers kept/);
    await learner.close();
    expect(await responsesStored(learner)).toBe(0);
    await reopened(learner);
    await toHaveResponses(learner, 2);
  });

  test('when a commit fails five times and then works', async () => {
    const learner = await studying();
    await learner.stateSays('Saved');
    await learner.setFaults({ failingCommits: 5 });
    await answer(learner, 1);
    await learner.stateSays(/Not sent yet/);
    await expect.poll(() => responsesStored(learner), { timeout: 45_000 }).toBe(1);
    await learner.stateSays('Saved');
  });

  test('when the tab is killed after an answer', async () => {
    const learner = await studying();
    await answer(learner, 1);
    await learner.setFaults({ dead: true });
    await expect.poll(() => learner.kept()).toBe(1);
    await learner.close();
    await reopened(learner);
    await toHaveResponses(learner, 1);
    await expect.poll(() => learner.kept()).toBe(1);
  });

  test('when commits say that they stored, and did not', async () => {
    const learner = await studying();
    await answer(learner, 1);
    await toHaveResponses(learner, 1);
    await learner.setFaults({ commits: 'lying' });
    await answer(learner, 3);
    await learner.stateSays('Saved');
    await expect.poll(() => learner.kept()).toBe(4);
    await learner.close();
    expect(await responsesStored(learner)).toBe(1);
    await reopened(learner);
    await toHaveResponses(learner, 4);
    expect(await learner.shell.locator('[data-shell="notices"]').textContent()).toContain(
      'had not stored 3 answers',
    );
    expect(await refusals(learner)).toEqual([]);
  });

  test('when the device is offline for three answers', async () => {
    const learner = await studying();
    await learner.course.locator('section.practice').evaluate((place) => place.scrollIntoView());
    await answer(learner, 1);
    await toHaveResponses(learner, 1);
    await learner.setFaults({ commits: 'lying' });
    await learner.context.setOffline(true);
    await answer(learner, 3);
    await learner.stateSays(/Offline: 3 answers kept on this device/);
    await learner.setFaults({});
    await learner.context.setOffline(false);
    await toHaveResponses(learner, 4);
    await learner.stateSays('Saved');
  });

  test('when the frame is reloaded: one session, and the rest at the next launch', async () => {
    const learner = await studying();
    await answer(learner, 1);
    await toHaveResponses(learner, 1);
    await learner.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.contentWindow?.location.reload();
    });
    await learner.stateSays(/for now/);
    await expect.poll(() => learner.course.locator('h1').textContent()).toMatch(/sector/i);
    await answer(learner, 1);
    await expect.poll(() => learner.kept()).toBe(2);
    await learner.close();
    expect(await countOf(learner, initialize, 1)).toBe(1);
    expect(await countOf(learner, terminate, 1)).toBe(1);
    await reopened(learner);
    await toHaveResponses(learner, 2);
    expect(await refusals(learner)).toEqual([]);
  });
});

test('in review nothing is written, and answers stay on the device', async () => {
  const learner = await studying('mode=review');
  await answer(learner, 2);
  await learner.stateSays(/nothing is sent/);
  await expect.poll(() => learner.kept()).toBe(2);
  await learner.close();
  expect(await countOf(learner, setValue, 1)).toBe(0);
  expect(await countOf(learner, /Commit$/, 1)).toBe(0);
  expect(await countOf(learner, terminate, 1)).toBe(1);
});

test('two learners on one machine see nothing of each other', async () => {
  const learner = await studying();
  await answer(learner, 2);
  await toHaveResponses(learner, 2);
  await learner.close();
  await learner.page.goto(`${lms.url}/lms?learner=another`);
  await learner.open();
  await learner.goTo(sectors);
  await learner.stateSays('Saved');
  await learner.course.locator('section.practice').evaluate((place) => place.scrollIntoView());
  expect(await learner.course.locator('.earlier').count()).toBe(0);
  expect(await learner.kept('lms-another')).toBe(0);
  expect(await responsesStored(learner)).toBe(0);
});

describe('progress that the platform damaged', () => {
  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ['cut at 4,096', (text) => text.padEnd(5000, 'x').slice(0, 4096)],
    ['cut at 255', (text) => text.slice(0, Math.min(255, text.length - 3))],
    ['with flipped bits', (text) => `${text.slice(0, -4)}~~${text.slice(-2)}`],
    ['from another course', () => 'A1s{"page":3,"score":50}'],
    ['of a later version', () => 'A2zzzz.zzzzzz'],
  ];

  test.each(damages)('%s is set aside, and the answers are all there', async (_, damage) => {
    const learner = await studying();
    await answer(learner, 3);
    await toHaveResponses(learner, 3);
    await learner.close();
    const stored = await learner.stored();
    const damaged = damage(stored['cmi.suspend_data'] ?? '');
    await learner.store({ 'cmi.suspend_data': damaged });
    await reopened(learner);
    await learner.stateSays('Saved');
    await expect
      .poll(() => learner.shell.locator('[data-shell="notices"]').textContent())
      .toMatch(/damaged|another course|newer version|could not be read/);
    await expect.poll(() => learner.kept()).toBe(3);
    expect(await responsesStored(learner)).toBeGreaterThanOrEqual(3);
    const kept = await learner.page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith('attain:damaged:'))
        .map((key) => localStorage.getItem(key) ?? ''),
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain(JSON.stringify(damaged).slice(1, -1));
    expect(await refusals(learner)).toEqual([]);
  });
});
