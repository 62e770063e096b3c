import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { plannerMessages as messages } from '../../src/messages/planner.ts';
import { reviewMessages } from '../../src/messages/review.ts';
import { axeFindings } from '../support/axe.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';
import { weigh } from '../support/weight.ts';

useBrowser();

const { units } = await loadCourse();
const [first] = units.flatMap(({ lessons }) => lessons);

/** Monday, 30 November 2026, at ten. */
const monday = new Date(2026, 10, 30, 10);

async function openPlanner(page: Page): Promise<void> {
  await page.clock.setSystemTime(monday);
  await page.goto('/planner/');
  await hydrated(page, 'StudyPlanner');
  await page.locator('.planner').waitFor();
}

const outcome = (page: Page) => page.locator('.plan-outcome').textContent();
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

/** Waits until the plan says something else than before. */
async function changed(page: Page, act: () => Promise<unknown>): Promise<string> {
  const before = await page.locator('.planner').textContent();
  await act();
  await page.waitForFunction(
    (text) => document.querySelector('.planner')?.textContent !== text,
    before,
  );
  return plain(await outcome(page));
}

const setDate = (page: Page, date: string) =>
  changed(page, () => page.getByLabel(reviewMessages.target).fill(date));

test('the stated hours are planned at once, from today on, in the order of the course', async () => {
  const page = await newTab(await newLearner());
  await openPlanner(page);
  const summary = plain(await page.locator('.plan-summary').textContent());
  expect(summary).toContain('105 h of 105 h are left to study.');
  const today = page.locator('.plan-today');
  expect(
    await today
      .getByRole('link', { name: first?.title ?? '' })
      .first()
      .getAttribute('href'),
  ).toBe(`/${first?.path}`);
  expect(await page.locator('.plan-days > [aria-current="date"]').count()).toBe(1);
});

test('a date spreads the plan, one too near is said to be, and by how much', async () => {
  const page = await newTab(await newLearner());
  await openPlanner(page);
  expect(await setDate(page, '2028-06-01')).toMatch(
    / free before your assessment on 1 June 2028\.$/,
  );
  expect(await setDate(page, '2027-03-01')).toMatch(
    /^1 March 2027 comes too soon for this plan: with these days you finish on .* more a week would do\./,
  );
  const more = await changed(page, () =>
    page.getByRole('combobox', { name: 'Sunday' }).selectOption('480'),
  );
  expect(more).toMatch(/before your assessment on 1 March 2027/);
});

test('nothing is planned on days off, and settings outlive a reload', async () => {
  const page = await newTab(await newLearner());
  await openPlanner(page);
  await page.getByRole('button', { name: messages.addDaysOff }).click();
  const from = page.getByLabel(messages.firstDay(1));
  expect(await from.evaluate((field) => field === document.activeElement)).toBe(true);
  await from.fill('2026-11-30');
  await changed(page, () => page.getByLabel(messages.lastDay(1)).fill('2026-12-06'));
  expect(await page.locator('.plan-week h3').first().textContent()).toBe(
    messages.week(Date.UTC(2026, 11, 7) / 86_400_000),
  );
  await page.reload();
  await page.locator('.planner').waitFor();
  expect(await page.locator('.plan-today').textContent()).toContain('Next: Monday 7 December.');
  await page.locator('.plan-settings > summary').click();
  expect(await page.getByLabel(messages.firstDay(1)).inputValue()).toBe('2026-11-30');
  await changed(page, () => page.getByRole('button', { name: messages.removeDaysOff(1) }).click());
  const add = page.getByRole('button', { name: messages.addDaysOff });
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a unit without stated hours is planned once the learner enters them', async () => {
  const page = await newTab(await newLearner());
  await openPlanner(page);
  await page.getByRole('checkbox', { name: /Lead a team/ }).check();
  const hours = page.getByLabel(messages.hoursFor('Lead a team to improve customer service'));
  await hours.waitFor();
  expect(await page.locator('.plan-units').textContent()).toContain(
    'states no hours for this unit',
  );
  await changed(page, async () => {
    await hours.fill('40');
    await hours.press('Tab');
  });
  expect(plain(await page.locator('.plan-summary').textContent())).toContain('145 h of 145 h');
});

test('what is ticked off drops out of the plan, stays for today, and can be taken back', async () => {
  const page = await newTab(await newLearner());
  await openPlanner(page);
  const tick = page.locator('.plan-today').getByRole('checkbox').first();
  const later = page.locator('.plan-parts').first().locator('.badge').first();
  expect(await later.textContent()).toBe('Read');
  await tick.focus();
  await changed(page, () => page.keyboard.press('Space'));
  expect(await tick.isChecked()).toBe(true);
  expect(await tick.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await later.textContent()).toBe('Practise');
  const done = page.locator('.plan-today [role="status"]');
  expect(plain(await done.textContent())).toMatch(/^Done today: \d+ min of the plan\.$/);
  await page.clock.setSystemTime(new Date(2026, 11, 2, 10));
  await page.reload();
  await page.locator('.planner').waitFor();
  await page.getByText(messages.tickedBefore(1)).click();
  await changed(page, () => page.locator('.plan-today details').getByRole('checkbox').click());
  expect(await later.textContent()).toBe('Read');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-today');
});

describe('the calendar file', () => {
  async function saved(page: Page): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: messages.calendar }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('study-plan.ics');
    return readFileSync(await file.path(), 'utf8');
  }
  const valuesOf = (file: string, name: string) =>
    file
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

  test('has the days of the plan; saved again it changes them instead of adding', async () => {
    const page = await newTab(await newLearner());
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await openPlanner(page);
    const before = scripts.length;
    const one = await saved(page);
    expect(scripts.slice(before).filter((path) => path.endsWith('.js'))).not.toEqual([]);
    expect(valuesOf(one, 'DTSTART')[0]).toBe('20261130T180000');
    expect(valuesOf(one, 'DESCRIPTION')[0]).toContain(first?.title.replaceAll(',', '\\,'));
    expect(new Set(valuesOf(one, 'SEQUENCE'))).toEqual(new Set(['1']));
    await changed(page, () => page.getByRole('combobox', { name: 'Monday' }).selectOption('0'));
    const two = await saved(page);
    expect(new Set(valuesOf(two, 'SEQUENCE'))).toEqual(new Set(['2']));
    const [uid] = valuesOf(one, 'UID');
    const dropped = two.split('BEGIN:VEVENT').find((event) => event.includes(`UID:${uid}`));
    expect(dropped).toContain('STATUS:CANCELLED');
    expect(new Set(valuesOf(two, 'UID')).size).toBe(valuesOf(two, 'UID').length);
  });
});

test('prints as a document of weeks and nothing else', async () => {
  const page = await newTab(await newLearner());
  await openPlanner(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.work-print .document');
  await paper.waitFor();
  expect(await paper.locator('h1').textContent()).toBe(messages.title);
  expect(await paper.locator('table').count()).toBeGreaterThan(20);
  expect(await page.locator('.planner').isVisible()).toBe(false);
});

test.each(['light', 'dark'] as const)('axe finds nothing at 320 px, %s', async (colorScheme) => {
  const page = await newTab(
    await newLearner({ colorScheme, viewport: { width: 320, height: 640 } }),
  );
  await openPlanner(page);
  await page.getByRole('button', { name: messages.addDaysOff }).click();
  await page.evaluate(() => {
    for (const week of document.querySelectorAll<HTMLDetailsElement>('.plan-week'))
      week.open = true;
  });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the planner asks for at most 43 kB of script before anything is exported', async () => {
  const page = await newTab(await newLearner());
  const weight = await weigh(page, async () => {
    await page.goto('/planner/');
    await page.locator('.planner').waitFor();
    await page.waitForLoadState('networkidle');
  });
  console.log('planner, gzip:', weight);
  expect(weight.js).toBeLessThanOrEqual(43_000);
});
