import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { galleryExamples } from '../../src/components/practice/gallery-examples.ts';
import { questionMessages } from '../../src/messages/practice.ts';
import { answer } from '../support/answer.ts';
import { axeFindings } from '../support/axe.ts';
import { type Hand, tapping, typing } from '../support/hands.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

/** Opens the gallery at a type, its first question not answered yet. */
async function openAt(page: Page, type: string): Promise<void> {
  await page.goto(`/tutor/gallery/#${type}`);
  await page.waitForFunction(
    (id) => !document.getElementById(id)?.closest('section')?.querySelector('astro-island[ssr]'),
    type,
  );
}

/** Answers wrongly, tries again rightly, and leaves nothing but the result. */
async function runThrough(page: Page, hand: Hand, type: keyof typeof galleryExamples) {
  const { item, right, wrong } = galleryExamples[type];
  await openAt(page, type);
  const section = page.locator('section', { has: page.locator(`[id="${type}"]`) });
  const question = section.locator('.question').first();
  const result = question.locator('.result');
  await answer(hand, question, { item, response: wrong });
  const notRight = new RegExp(`${questionMessages.notRight}|${questionMessages.partlyRight}`);
  await expect.poll(() => result.textContent(), { timeout: 10_000 }).toMatch(notRight);
  await hand.press(question.getByRole('button', { name: questionMessages.again }));
  await expect.poll(() => result.getAttribute('data-status')).toBe('open');
  return { question, result, item, right };
}

const types = Object.values(galleryExamples).map(({ item }) => item.type);

describe('every type is answered, marked and opened for another try', () => {
  test.each(types)('by keyboard alone: %s', async (type) => {
    const page = await newTab(await newLearner());
    await runThrough(page, typing(page), type);
  });

  test.each(types)('by taps alone, on a phone: %s', async (type) => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await newTab(await newLearner(phone));
    await runThrough(page, tapping(page), type);
  });
});

describe('every type is answered rightly at once', () => {
  test.each(types)('by keyboard alone: %s', async (type) => {
    const page = await newTab(await newLearner());
    const { item, right } = galleryExamples[type];
    await openAt(page, type);
    const section = page.locator('section', { has: page.locator(`[id="${type}"]`) });
    const question = section.locator('.question').first();
    await answer(typing(page), question, { item, response: right });
    await question.locator('h4[data-verdict="right"]').waitFor();
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing in any state, %s', async (colorScheme) => {
  const page = await newTab(await newLearner({ colorScheme }));
  for (const type of types) await openAt(page, type);
  expect(await axeFindings(page)).toEqual([]);
});
