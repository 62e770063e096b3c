import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lessonFor, loadCourse, practiceOf } from '../../src/curriculum/load.ts';
import { questionMessages } from '../../src/messages/practice.ts';
import type { Item } from '../../src/questions/item.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const course = await loadCourse();
const unit = course.units[0];
const lesson = unit && lessonFor(unit, 'ccs14/1.1');
if (!unit || !lesson) throw new Error('The course has no lesson for ccs14/1.1.');
const lessonPath = `/${lesson.path}`;
const questions = practiceOf(unit, lesson).filter(isSingleChoice);
const [first, second] = questions;
if (!first || !second) throw new Error('The lesson needs two single choice items.');
const answered = /1 of \d+ answered, 1 right/;

function isSingleChoice(item: Item): item is Item<'single-choice'> {
  return item.type === 'single-choice';
}

function keyOf(item: Item<'single-choice'>): string {
  return item.options.find((option) => option.correct)?.id ?? '';
}

function anchorOf(item: Item): string {
  return `#q-${item.id.slice(item.id.indexOf('/') + 1)}`;
}

async function openLesson(context: BrowserContext): Promise<Page> {
  const tab = await newTab(context);
  await tab.goto(lessonPath);
  await hydrated(tab, 'Practice');
  return tab;
}

async function answer(tab: Page, item: Item<'single-choice'>, option: string): Promise<void> {
  const question = tab.locator(anchorOf(item));
  await question.locator(`input[type="radio"][value="${option}"]`).first().check();
  await question.getByRole('button', { name: questionMessages.check }).click();
  await question.getByRole('heading', { name: /^(Right|Not right yet)\b/ }).waitFor();
}

/** What the criteria page says of a criterion, once it says what is expected. */
async function expectStanding(
  context: BrowserContext,
  criterion: string,
  wanted: RegExp,
): Promise<void> {
  const tab = await newTab(context);
  await tab.goto('/units/ccs14/criteria/');
  const row = tab.locator(`[id="criterion-${criterion}"]`).locator('xpath=ancestor-or-self::li[1]');
  await row.scrollIntoViewIfNeeded();
  await expect.poll(() => row.textContent(), { timeout: 10_000 }).toMatch(wanted);
  await tab.close();
}

test('a question is answered, told and tried again by keyboard alone', async () => {
  const tab = await openLesson(await newLearner());
  const wrong = first.options.find((option) => !option.correct)?.id ?? '';
  const anchor = anchorOf(first);
  const inQuestion = (selector: string) =>
    tab.evaluate(
      ([question, wanted]) => document.activeElement?.matches(`${question} ${wanted}`) ?? false,
      [anchor, selector] as const,
    );
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 200; presses += 1) {
      if (await inQuestion(selector)) return;
      await tab.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  const options = `input:is(${first.options.map(({ id }) => `[value="${id}"]`).join()})`;
  const choose = async (option: string) => {
    await tabTo(options);
    await tab.keyboard.press('Space');
    for (let presses = 0; presses < first.options.length; presses += 1) {
      if (await inQuestion(`input[value="${option}"]`)) return;
      await tab.keyboard.press('ArrowDown');
    }
  };

  await choose(wrong);
  await tabTo('button[type="submit"]');
  await tab.keyboard.press('Enter');
  await tab.locator(anchor).getByRole('heading', { name: questionMessages.notRight }).waitFor();
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain(
    questionMessages.notRight,
  );
  const reasons = await tab.locator(anchor).textContent();
  expect(reasons).toContain(first.options.find(({ id }) => id === wrong)?.reason ?? 'no reason');

  await tabTo('button:not([type="submit"])');
  await tab.keyboard.press('Enter');
  for (let presses = 0; presses < 40 && !(await inQuestion(options)); presses += 1) {
    await tab.keyboard.press('Shift+Tab');
  }
  await choose(keyOf(first));
  await tabTo('button[type="submit"]');
  await tab.keyboard.press('Enter');
  await tab
    .locator(anchor)
    .getByRole('heading', { name: /^Right\b/ })
    .waitFor();
});

test('an answer survives a reload, shows on the criteria page and moves to another browser', async () => {
  const learner = await newLearner();
  const tab = await openLesson(learner);
  await answer(tab, first, keyOf(first));
  await tab.reload();
  await hydrated(tab, 'Practice');
  await tab
    .locator(anchorOf(first))
    .getByText(/Answered before: right on/)
    .waitFor();
  await expectStanding(learner, '1.1', answered);

  await tab.goto('/progress/');
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'Save progress file' }).click();
  const file = await (await download).path();

  const elsewhere = await newLearner();
  const other = await newTab(elsewhere);
  await other.goto('/progress/');
  await hydrated(other, 'ProgressPanel');
  await other.locator('input[type="file"]').setInputFiles({
    name: 'attain-progress.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await other.getByText(/1 new/).first().waitFor();
  await expectStanding(elsewhere, '1.1', answered);
});

test('an answer given before the script arrives is taken over', async () => {
  const tab = await newTab(await newLearner());
  // The questions hydrate when they come into view: until then they are plain radio buttons.
  await tab.goto(lessonPath);
  await tab
    .locator(`${anchorOf(first)} input[value="${keyOf(first)}"]`)
    .first()
    .evaluate((input) => {
      if (input instanceof HTMLInputElement) input.checked = true;
    });
  await hydrated(tab, 'Practice');
  const question = tab.locator(anchorOf(first));
  await question.getByRole('button', { name: questionMessages.check }).click();
  await question.getByRole('heading', { name: /^Right\b/ }).waitFor();
});

test('two tabs add to one record, and each sees the other’s answers', async () => {
  const learner = await newLearner();
  const left = await openLesson(learner);
  const right = await openLesson(learner);
  await answer(left, first, keyOf(first));
  await answer(right, second, keyOf(second));
  await expectStanding(learner, '1.1', /2 of \d+ answered, 2 right/);
});

test('a tab closed right after an answer loses nothing', async () => {
  const learner = await newLearner();
  const tab = await openLesson(learner);
  await answer(tab, first, keyOf(first));
  await tab.close();
  await expectStanding(learner, '1.1', answered);
});

test('with storage blocked, practice goes on and the learner is told', async () => {
  const learner = await newLearner();
  await learner.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const tab = await openLesson(learner);
  await answer(tab, first, keyOf(first));
  await tab
    .getByText(/does not let this site store anything/)
    .first()
    .waitFor();
});

test('erasing everything asks first, and can be undone', async () => {
  const learner = await newLearner();
  const lessonTab = await openLesson(learner);
  await answer(lessonTab, first, keyOf(first));
  const tab = await newTab(learner);
  await tab.goto('/progress/');
  await hydrated(tab, 'ProgressPanel');
  await tab.getByRole('button', { name: 'Erase everything …' }).click();
  await tab.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await tab.getByText('Your progress is erased.').waitFor();
  await expectStanding(learner, '1.1', /Not started/);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Your progress is back.').waitFor();
  await expectStanding(learner, '1.1', answered);
});

test('a file that is not a progress file is refused with a reason and changes nothing', async () => {
  const learner = await newLearner();
  const lessonTab = await openLesson(learner);
  await answer(lessonTab, first, keyOf(first));
  const tab = await newTab(learner);
  await tab.goto('/progress/');
  await hydrated(tab, 'ProgressPanel');
  for (const content of ['{"format":"other"}', 'no JSON at all', '{"__proto__":{"polluted":1}}']) {
    await tab.locator('input[type="file"]').setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await tab
      .getByText(/not a progress file|damaged/)
      .first()
      .waitFor();
  }
  await expectStanding(learner, '1.1', answered);
});

test('the display settings hold on the next page and after a reload', async () => {
  const tab = await newTab(await newLearner());
  await tab.goto('/');
  await tab.getByRole('button', { name: /display/i }).click();
  await tab.getByText('Dark', { exact: true }).click();
  await tab.goto('/glossary/');
  expect(await tab.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await tab.reload();
  expect(await tab.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});
