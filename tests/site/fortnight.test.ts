import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { homeMessages } from '../../src/messages/home.ts';
import { mapMessages } from '../../src/messages/map.ts';
import { stateWords } from '../../src/messages/readiness.ts';
import { reviewMessages } from '../../src/messages/review.ts';
import { sittingMessages } from '../../src/messages/sitting.ts';
import { axeFindings } from '../support/axe.ts';
import { answerShown, questionIsHere, startTest } from '../support/practise.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const { units } = await loadCourse();
const bank = new Map(units.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));

/** Noon of a day; day 0 is 2 November 2026. */
const noonOf = (day: number) => new Date(2026, 10, 2 + day, 12);

/** Lets it be noon of a day, here and on the pages to come. */
async function itIsDay(page: Page, day: number): Promise<void> {
  await page.clock.setSystemTime(noonOf(day));
}

/** What the map says of criterion 1.1: its state and why. */
async function onMap(page: Page): Promise<{ state: string; why: string }> {
  await page.goto('/map/');
  await hydrated(page, 'ReadinessMap');
  const line = page.locator('[id="c-ccs14-1.1"] td');
  await line.locator('[data-why]').waitFor();
  return {
    state: (await line.locator('.map-state').textContent()) ?? '',
    why: (await line.locator('[data-why]').textContent()) ?? '',
  };
}

/** Sits a test of criterion 1.1, with the first answers wrong and all others right. */
async function practise(page: Page, count: number, wrong = 0): Promise<void> {
  await startTest(page, { criterion: '1.1', count });
  for (let place = 1; place <= count; place += 1) {
    await answerShown(page, bank, { wrongly: place <= wrong });
    await page.locator('h4[data-verdict]').waitFor();
    const last = place === count;
    const name = last ? sittingMessages.toResults : sittingMessages.next;
    await page.getByRole('button', { name }).click();
    if (!last) await page.locator('h4[data-verdict]').waitFor({ state: 'detached' });
  }
  await page.locator('.results-list').waitFor();
}

/** Does today's review and answers everything rightly. */
async function review(page: Page): Promise<number> {
  await page.goto('/review/');
  await questionIsHere(page);
  expect(await axeFindings(page)).toEqual([]);
  let answered = 0;
  const done = page.getByRole('heading', { name: reviewMessages.done });
  while ((await done.count()) === 0) {
    await answerShown(page, bank);
    await page.locator('h4[data-verdict="right"]').waitFor();
    answered += 1;
    const words = new RegExp(`^(${reviewMessages.next}|${reviewMessages.finish})$`);
    await page.getByRole('button', { name: words }).click();
    await page.locator('h4[data-verdict]').waitFor({ state: 'detached' });
  }
  return answered;
}

async function learnerOfDayNought(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await newLearner();
  await context.clock.install({ time: noonOf(0) });
  return { context, page: await newTab(context) };
}

test('in a fortnight a criterion becomes ready, refresh due, and ready again, and is told why', async () => {
  const { page } = await learnerOfDayNought();
  expect(await onMap(page)).toEqual({
    state: stateWords['not-started'],
    why: 'Nothing answered yet.',
  });
  await page.getByText(mapMessages.overTimeNone).waitFor();

  await practise(page, 6, 4);
  const first = await onMap(page);
  expect(first.state).toBe(stateWords.learning);
  expect(first.why).toMatch(/^Right in \w+ formats? on one day; needs .*one more day\.$/);

  await itIsDay(page, 1);
  await practise(page, 6);
  const second = await onMap(page);
  expect(second.state).toBe(stateWords.ready);
  expect(second.why).toMatch(/formats on two days\. Meet it again on \d+ November\.$/);
  await page.getByText(mapMessages.change('learning', 'ready')).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await itIsDay(page, 9);
  const faded = await onMap(page);
  expect(faded.state).toBe(stateWords['refresh-due']);
  expect(faded.why).toMatch(/^You were ready, and time has passed: .* about \d\d%/);
  await page.getByText(mapMessages.change('ready', 'refresh-due')).first().waitFor();
  await page.goto('/');
  await page.locator('.home-standing').evaluate((place) => place.scrollIntoView());
  await page.getByText(homeMessages.next).waitFor();
  expect(await page.locator('.home-standing [data-why]').textContent()).toBe(faded.why);

  expect(await review(page)).toBeGreaterThanOrEqual(1);
  const again = await onMap(page);
  expect(again.state).toBe(stateWords.ready);
  expect(again.why).toMatch(/on three days\. Meet it again on /);

  await itIsDay(page, 13);
  expect((await onMap(page)).state).toBe(stateWords.ready);
  await page.goto('/units/ccs14/criteria/');
  const row = page.locator('.criterion', { has: page.locator('[id="criterion-1.1"]') });
  await row.scrollIntoViewIfNeeded();
  await expect.poll(() => row.locator('.standing').textContent()).toContain(again.why);
  await expect.poll(() => row.locator('.tile').getAttribute('data-standing')).toBe('ready');
}, 180_000);

test('the map filters by state, keeps the learner’s word on a piece of work, and has its line as a table', async () => {
  const { page } = await learnerOfDayNought();
  await practise(page, 2);
  await page.goto('/map/');
  await hydrated(page, 'ReadinessMap');
  await page.locator('[data-why]').first().waitFor();
  const rows = page.locator('.map-table tr[id]');
  const all = await rows.count();
  const chip = page.getByRole('radio', { name: new RegExp(`^${stateWords.learning} \\(`) });
  const label = (await chip.locator('xpath=..').textContent()) ?? '';
  await chip.check();
  const learning = await rows.count();
  expect(label).toContain(`(${learning})`);
  expect(learning).toBeGreaterThan(0);
  expect(learning).toBeLessThan(all);
  await page.getByText(mapMessages.asTable).click();
  await page.getByRole('columnheader', { name: mapMessages.readyHead }).waitFor();
  await page.getByRole('radio', { name: new RegExp(`^${mapMessages.all} \\(`) }).check();
  const artefact = page.getByLabel(mapMessages.artefact).first();
  await artefact.check();
  await page.reload();
  await expect.poll(() => artefact.isChecked()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test('a date for the assessment is kept, told, and can be taken back', async () => {
  const { page } = await learnerOfDayNought();
  await page.goto('/review/');
  await page.getByText(reviewMessages.nothingYet).waitFor();
  await page.getByLabel(reviewMessages.target).fill('2026-11-22');
  await page.getByText(reviewMessages.targetSet('22 November', 20)).waitFor();
  await page.reload();
  await page.getByText(reviewMessages.targetSet('22 November', 20)).waitFor();
  await page.getByRole('button', { name: reviewMessages.clear }).click();
  await expect.poll(() => page.getByLabel(reviewMessages.target).inputValue()).toBe('');
});
