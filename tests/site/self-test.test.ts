import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { builderMessages } from '../../src/messages/modes.ts';
import { resultsMessages } from '../../src/messages/results.ts';
import { sittingMessages } from '../../src/messages/sitting.ts';
import { axeFindings } from '../support/axe.ts';
import { answerShown, itemShown, questionIsHere, startTest } from '../support/practise.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';
import { weigh } from '../support/weight.ts';

useBrowser();

const { units } = await loadCourse();
const bank = new Map(units.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));

const next = (page: Page) => page.getByRole('button', { name: sittingMessages.next }).click();
const headingOf = (page: Page) => page.locator('.sitting-bar h2').textContent();

/** What stands on the page of a question: its stem and its parts in their order. */
const shown = (page: Page) => page.locator('.question .stem, .question fieldset').allInnerTexts();

test('a test resumed after a reload is the same, at the same place, in the same order', async () => {
  const page = await newTab(await newLearner());
  await startTest(page, { count: 6 });
  await answerShown(page, bank);
  await next(page);
  const before = {
    heading: await headingOf(page),
    item: await itemShown(page, bank),
    texts: await shown(page),
  };
  expect(before.heading).toBe(sittingMessages.heading(2, 6));
  await page.reload();
  await questionIsHere(page);
  const after = {
    heading: await headingOf(page),
    item: await itemShown(page, bank),
    texts: await shown(page),
  };
  expect(after).toEqual(before);
});

test('no two neighbours are of one criterion, and no item comes twice, in tests side by side', async () => {
  const page = await newTab(await newLearner());
  const drawn: string[][] = [];
  for (let run = 0; run < 2; run += 1) {
    await startTest(page, { count: 5 });
    const ids: string[] = [];
    for (let place = 0; place < 5; place += 1) {
      ids.push((await itemShown(page, bank)).id);
      await page.getByRole('button', { name: sittingMessages.putOff }).click();
      const after = page.locator(`[id="q-${ids.at(-1)?.split('/')[1]}"]`);
      await after.waitFor({ state: 'detached' });
      await page.locator('.question').waitFor();
    }
    drawn.push(ids);
  }
  const all = drawn.flat();
  expect(new Set(all).size).toBe(10);
  for (const ids of drawn) {
    const criteria = ids.map((id) => bank.get(id)?.criteria[0]);
    expect(criteria.filter((one, place) => one === criteria[place - 1])).toEqual([]);
  }
});

describe('a test from start to end', () => {
  test.each(['light', 'dark'] as const)(
    'results by criterion, answers to look at, %s',
    async (colorScheme) => {
      const page = await newTab(
        await newLearner({ colorScheme, viewport: { width: 360, height: 740 } }),
      );
      await startTest(page, { count: 3, feedback: 'end' });
      expect(await axeFindings(page)).toEqual([]);
      for (let place = 1; place <= 3; place += 1) {
        await page.getByRole('heading', { name: sittingMessages.heading(place, 3) }).waitFor();
        await questionIsHere(page);
        await answerShown(page, bank, { submit: sittingMessages.save });
        await page
          .getByRole('heading', { name: sittingMessages.heading(place, 3) })
          .waitFor({ state: 'detached' });
      }
      await page.getByRole('button', { name: sittingMessages.toResults }).click();
      await page.getByText(resultsMessages.score(3, 3)).waitFor();
      expect(await page.locator('.results-list li p', { hasText: /^Right$/ }).count()).toBe(3);
      await page.getByRole('button', { name: resultsMessages.lookBack }).click();
      await expect.poll(() => page.locator('h4[data-verdict="right"]').count()).toBe(3);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

      await page.goto('/practice/');
      await page.getByText(builderMessages.past).click();
      await page.getByRole('link', { name: builderMessages.look }).click();
      await page.getByText(resultsMessages.score(3, 3)).waitFor();
    },
  );

  test('finished early, what was not answered is not called wrong', async () => {
    const page = await newTab(await newLearner());
    await startTest(page, { count: 4 });
    await answerShown(page, bank);
    await page.getByRole('button', { name: sittingMessages.next }).waitFor();
    await page.getByRole('button', { name: sittingMessages.finish }).click();
    await page.getByText(sittingMessages.finishSure(3)).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: sittingMessages.finishYes, exact: true }).click();
    await page.getByText(resultsMessages.score(1, 4)).waitFor();
    await page.getByText(resultsMessages.unanswered(3)).waitFor();
  });
});

test('a timed test stops when its page is left, goes on when asked to, and ends by itself', async () => {
  const page = await newTab(await newLearner());
  await page.clock.install();
  await startTest(page, { count: 2, timed: true });
  await page.clock.runFor(30_000);
  const timer = page.getByRole('timer');
  await expect.poll(() => timer.textContent()).toMatch(/1:(29|30)/);
  await page.goto('/practice/');
  await page.clock.fastForward(600_000);
  await page.getByRole('link', { name: builderMessages.resume }).click();
  await page.getByText(sittingMessages.paused).waitFor();
  await page.getByRole('button', { name: sittingMessages.resume }).click();
  await expect.poll(() => timer.textContent()).toMatch(/1:(2\d|30)/);
  await page.clock.runFor(95_000);
  await page.getByText(resultsMessages.score(0, 2)).waitFor();
});

test('a test of 60 items over all types asks for at most 30 kB script until it can be answered', async () => {
  const context = await newLearner();
  const page = await newTab(context);
  await page.goto('/practice/');
  await hydrated(page, 'SelfTest');
  for (const unit of await page.locator('details.pick').all()) {
    if ((await unit.getAttribute('open')) === null) await unit.locator('summary').first().click();
    await unit.locator('input').first().check();
  }
  await page.getByLabel(builderMessages.count).fill('60');
  await page.getByRole('button', { name: builderMessages.start }).click();
  await page
    .getByRole('heading', { name: sittingMessages.heading(1, 60) })
    .first()
    .waitFor();
  // A route takes the browser's cache away, so that everything is transferred again.
  await context.route('**/*', (route) => route.continue());
  const weight = await weigh(page, async () => {
    await page.reload();
    await questionIsHere(page);
    await page.waitForLoadState('networkidle');
  });
  console.log('a test of 60 items, gzip:', weight);
  expect(weight.js).toBeGreaterThan(5_000);
  expect(weight.js).toBeLessThanOrEqual(30_000);
});

test('without script the page says what needs it, and a test that is not there says so', async () => {
  const plain = await newTab(await newLearner({ javaScriptEnabled: false }));
  await plain.goto('/practice/');
  expect(await plain.locator('noscript').allInnerTexts()).toEqual([builderMessages.noScript]);
  const page = await newTab(await newLearner());
  await page.goto('/practice/test/#sitting=nothing');
  await page.getByText(sittingMessages.unknown).waitFor();
});
