import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { storageNotices, yourTurnMessages } from '../../src/messages/kept.ts';
import { portfolioMessages } from '../../src/messages/portfolio.ts';
import { toolCardMessages } from '../../src/messages/tool-card.ts';
import {
  finishMessages,
  toolMessages as messages,
  otherTextMessages,
  versionMessages,
} from '../../src/messages/tools.ts';
import { swotExample } from '../../src/tools/swot-board/example-piece.ts';
import { axeFindings } from '../support/axe.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';
import { beginPiece, kept, makePiece, openPiece } from '../support/work.ts';

useBrowser();

const subject = 'Service, team or organisation';
const basis = 'What it rests on';

describe('two tabs with one piece', () => {
  test('merge fields, and keep both texts where both changed one', async () => {
    const learner = await newLearner();
    const here = await newTab(learner);
    await beginPiece(here, 'swot-board');
    const there = await newTab(learner);
    await there.goto('/tools/swot-board/');
    await openPiece(there);

    await there.getByLabel(basis).fill('Forty complaints');
    await there.keyboard.press('Tab');
    await expect.poll(() => here.getByLabel(basis).inputValue()).toBe('Forty complaints');

    await here.getByLabel(subject).fill('Written here');
    await there.getByLabel(subject).fill('Written there');
    await there.keyboard.press('Tab');
    const notice = here.locator('.notice', { hasText: 'was also changed in another tab' });
    await notice.waitFor();
    expect(await here.getByLabel(subject).inputValue()).toBe('Written here');
    expect(await notice.locator('blockquote').textContent()).toBe('Written there');
    await here.getByLabel(basis).focus();
    await kept(here);
    await there.getByText('“Service, team or organisation” was also changed').waitFor();

    await notice.getByRole('button', { name: otherTextMessages.use }).click();
    await expect.poll(() => here.getByLabel(subject).inputValue()).toBe('Written there');
    await expect.poll(() => there.getByLabel(subject).inputValue()).toBe('Written there');
    expect(await notice.count()).toBe(0);
  });
});

describe('entries of a list', () => {
  test('are added, moved and removed by keyboard, with the focus where it helps', async () => {
    const page = await newTab(await newLearner());
    await beginPiece(page, 'swot-board');
    await page.getByLabel('Strength 1: Entry').fill('First');
    await page.getByRole('button', { name: 'Add another strength' }).press('Enter');
    await expect.poll(() => focused(page)).toMatch(/strengths\..*\.text$/);
    await page.keyboard.type('Second');
    await page.getByRole('button', { name: 'Move up: strength 2' }).press('Enter');
    await expect.poll(() => page.getByLabel('Strength 1: Entry').inputValue()).toBe('Second');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'Move up: strength 1',
    );
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Strength 1: Entry').inputValue()).toBe('Second');

    await page.getByRole('button', { name: 'Remove: strength 1' }).press('Enter');
    await page.getByText('Strength 1 was removed.').waitFor();
    expect(await page.getByLabel('Strength 1: Entry').inputValue()).toBe('First');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(messages.bringBack);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Strength 1: Entry').inputValue()).toBe('Second');
    expect(await page.getByLabel('Strength 2: Entry').inputValue()).toBe('First');
  });
});

test('hints come after a pause, belong to their field, and stop nobody', async () => {
  const page = await newTab(await newLearner());
  await beginPiece(page, 'swot-board');
  const entry = page.getByLabel('Weakness 1: Entry');
  await entry.fill('Build an app');
  const hint = page.locator('.hint', { hasText: 'This reads like an action' });
  await hint.waitFor();
  const described = await entry.getAttribute('aria-describedby');
  const holder = await hint.locator('..').getAttribute('id');
  expect(described?.split(' ')).toContain(holder);
  expect(await entry.getAttribute('aria-invalid')).toBeNull();
  await page.getByRole('button', { name: finishMessages.finishAnyway }).click();
  await page.getByText(finishMessages.made(['FS139 1.4'])).waitFor();
});

test('what is missing leads to its field', async () => {
  const page = await newTab(await newLearner());
  await makePiece(page, 'swot-board', { ...swotExample.values, subject: '' });
  await page.getByRole('link', { name: subject }).click();
  expect(await focused(page)).toMatch(/-subject$/);
});

test('an earlier version is compared with now, and brought back field by field', async () => {
  const page = await newTab(await newLearner());
  await makePiece(page, 'swot-board', { subject: 'The old desk', basis: 'Old basis' });
  await page.getByLabel(subject).fill('The new desk');
  await page.getByLabel(basis).fill('New basis');
  await page.keyboard.press('Tab');
  await kept(page);
  await page.getByRole('button', { name: messages.versions, exact: true }).click();
  const changed = page.locator('.differences li', { hasText: subject });
  await changed.getByText('The old desk').waitFor();
  await changed.getByText('The new desk').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page
    .getByRole('button', { name: versionMessages.bringBackField(subject), exact: true })
    .click();
  await page.getByRole('button', { name: messages.edit }).click();
  expect(await page.getByLabel(subject).inputValue()).toBe('The old desk');
  expect(await page.getByLabel(basis).inputValue()).toBe('New basis');
});

test('100,000 characters that mean harm are kept, shown and saved as they are', async () => {
  const learner = await newLearner();
  const page = await newTab(learner);
  const harm = `<script>document.title='stolen'</script> \u202Eשלום\u202C 👩‍👩‍👧 `;
  const long = harm.repeat(2000).slice(0, 100_000).toWellFormed();
  await makePiece(page, 'swot-board', { basis: long, $title: '<img src=x onerror=alert(1)>' });
  expect(await page.getByLabel(basis).inputValue()).toBe(long);
  await page.getByRole('button', { name: messages.preview, exact: true }).click();
  const sheet = page.locator('.work > .document-sheet');
  await sheet.waitFor();
  expect(await sheet.locator('h1').textContent()).toBe('<img src=x onerror=alert(1)>');
  expect(await sheet.locator('script, img').count()).toBe(0);
  await page.getByText(messages.saveAs, { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: messages.ways.page, exact: true }).click(),
  ]);
  const copy = await learner.newPage();
  await copy.setContent(await readFile(await file.path(), 'utf8'));
  expect(await copy.locator('script, img').count()).toBe(0);
  const said = await copy.locator('.document').textContent();
  expect(said?.includes(long.trim()), 'the page holds the whole text').toBe(true);

  const [word] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: messages.ways.word, exact: true }).click(),
  ]);
  const { value } = await mammoth.extractRawText({ buffer: await readFile(await word.path()) });
  expect(value.includes(long.trim()), 'the Word document holds the whole text').toBe(true);
  expect(value).toContain('<img src=x onerror=alert(1)>');
});

test('a full device offers to save the piece, and keeps it as soon as there is room', async () => {
  const page = await newTab(await newLearner());
  await page.goto('/tools/swot-board/');
  const begin = page.getByRole('button', { name: messages.begin, exact: true });
  await begin.waitFor();
  // Chromium asks again how much room there is only when what it once found is used up. So the
  // device is full before anything is written.
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await begin.click();
  const long = 'Written with no room left. '.repeat(800).trim();
  await page.getByLabel(subject).fill(long);
  await page.keyboard.press('Tab');
  await page.getByText(String(storageNotices.full)).waitFor();
  await page.locator('.work-kept', { hasText: yourTurnMessages.keptAs('full') }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: messages.ways.page }).first().click(),
  ]);
  const saved = await readFile(await file.path(), 'utf8');
  expect(saved.includes(long), 'the saved page holds the text').toBe(true);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByLabel(basis).fill('There is room again');
  await page.keyboard.press('Tab');
  await kept(page);
  expect(await page.getByText(String(storageNotices.full)).count()).toBe(0);
  await page.reload();
  await openPiece(page);
  expect(await page.getByLabel(subject).inputValue()).toBe(long);
  expect(await page.getByLabel(basis).inputValue()).toBe('There is room again');
});

test('what is pasted into one line stays one line, and can be read whole', async () => {
  const page = await newTab(await newLearner({ viewport: { width: 320, height: 640 } }));
  await beginPiece(page, 'swot-board');
  const line = page.getByLabel(subject);
  await line.fill('The returns desk of a furniture shop\nin a retail park by the ring road');
  await line.press('Enter');
  expect(await line.inputValue()).toBe(
    'The returns desk of a furniture shop in a retail park by the ring road',
  );
  const hidden = await line.evaluate((one) => [
    one.scrollWidth - one.clientWidth,
    one.scrollHeight - one.clientHeight,
  ]);
  expect(hidden).toEqual([0, 0]);
});

describe('in a lesson', () => {
  const lesson = '/units/fs139/1/swot-to-improvement/';

  test('a tool loads nothing of its form before it is opened, and then works in place', async () => {
    const page = await newTab(await newLearner());
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(lesson, { waitUntil: 'networkidle' });
    await page.locator('.tool-place').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: toolCardMessages.begin }).waitFor();
    const isOfForm = (url: string) => /\/(ToolDesk|tool|html|work)\.[^/]*\.js$/.test(url);
    expect(scripts.filter(isOfForm)).toEqual([]);
    await page.getByRole('button', { name: toolCardMessages.begin }).click();
    await page.getByLabel(subject).fill('Our desk');
    await page.keyboard.press('Tab');
    await kept(page);
    expect(scripts.filter(isOfForm).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: toolCardMessages.close }).click();
    await page.getByRole('button', { name: toolCardMessages.goOn }).click();
    await expect.poll(() => page.getByLabel(subject).inputValue()).toBe('Our desk');
  });
});

test('a finished piece stands in the portfolio, on the map, and in one zip', async () => {
  const page = await newTab(await newLearner());
  await makePiece(page, 'feedback-form-designer', { aim: 'Find out', $title: 'Desk survey' });
  await page.getByRole('button', { name: finishMessages.finishAnyway }).click();
  await page.getByText(finishMessages.made(['FS139 1.3'])).waitFor();

  await page.goto('/portfolio/');
  const row = page.locator('.portfolio-row', { hasText: 'Desk survey' });
  const fs139 = page.locator('section', { has: row });
  await row.waitFor();
  const asked = await fs139.locator('.portfolio-row').count();
  await fs139.getByText(portfolioMessages.made(1, asked), { exact: true }).waitFor();
  await row.getByText(portfolioMessages.states.made, { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: portfolioMessages.save }).click(),
  ]);
  const entries = unzipSync(await readFile(await file.path()));
  const names = Object.keys(entries);
  expect(names).toContain('index.html');
  const [own] = names.filter((name) => /Desk.survey.*\.html$/i.test(name));
  expect(strFromU8(entries[own ?? ''] ?? new Uint8Array())).toContain('Find out');
  expect(names.some((name) => /Desk.survey.*\.docx$/i.test(name))).toBe(true);

  await page.goto('/map/');
  const made = page
    .locator('tr', { hasText: 'Design a method of obtaining' })
    .getByRole('checkbox');
  await expect.poll(() => made.isChecked()).toBe(true);
  await row.page().goto('/portfolio/');
  await row.getByRole('link', { name: 'Desk survey' }).click();
  await expect
    .poll(() => page.getByLabel('What you need to find out').inputValue())
    .toBe('Find out');
});

test('pieces are copied, and put away and brought back', async () => {
  const page = await newTab(await newLearner());
  await makePiece(page, 'swot-board', { subject: 'Desk', $title: 'Spring' });
  await page.getByRole('button', { name: messages.backToList }).click();
  await page.getByRole('button', { name: messages.ofPiece(messages.copy, 'Spring') }).click();
  expect(await page.getByLabel(subject).inputValue()).toBe('Desk');
  await page.getByRole('button', { name: messages.backToList }).click();
  const copy = messages.copyOf('Spring');
  await page.getByRole('button', { name: messages.ofPiece(messages.remove, copy) }).click();
  await expect.poll(() => page.locator('.piece').count()).toBe(1);
  await page.getByRole('button', { name: messages.bringBack }).click();
  await expect.poll(() => page.locator('.piece').count()).toBe(2);
});

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}
