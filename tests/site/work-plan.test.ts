import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toolMessages as messages } from '../../src/messages/tools.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

test('a plan works out its dates, its end and its clashes while it is written', async () => {
  const page = await newTab(await newLearner());
  await page.goto('/tools/work-plan/');
  await page.getByRole('button', { name: messages.begin, exact: true }).click();
  await page.locator('.work-form').waitFor();

  await page.getByLabel('The plan begins').fill('2026-09-07');
  await page.getByLabel('The result is needed by').fill('2026-09-11');
  await fillTask(page, 1, { name: 'Write the answers', who: 'Adviser A', days: '3' });
  await fillTask(page, 2, { name: 'Train the desk', who: 'Adviser A', days: '2' });
  // Side by side, both would be with one person on the same days.
  await page.getByText('The same person has “Write the answers” on these days.').waitFor();

  await page
    .getByRole('group', { name: 'Task 2: Waits for' })
    .getByLabel('Write the answers')
    .check();
  await page.getByText('10 September 2026 to 11 September 2026. On the critical path').waitFor();
  await expect.poll(() => page.getByText('The same person has').count()).toBe(0);
  await page.getByText('There is no day in hand.').waitFor();

  const drawing = page.getByRole('img', { name: /The plan as a timeline/ });
  await drawing.waitFor();
  expect(await drawing.locator('desc').textContent()).toContain(
    'Write the answers, then Train the desk',
  );
});

interface TaskWords {
  readonly name: string;
  readonly who: string;
  readonly days: string;
}

async function fillTask(page: Page, number: number, { name, who, days }: TaskWords): Promise<void> {
  const entry = page.locator('.entry').filter({ hasText: `Task ${number}: Task` });
  await entry.getByLabel(`Task ${number}: Task`, { exact: true }).fill(name);
  await entry.getByLabel(`Task ${number}: Who does it`).fill(who);
  await entry.getByLabel(`Task ${number}: Working days`).fill(days);
  await page.keyboard.press('Tab');
}
