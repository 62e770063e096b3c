import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { finishMessages, toolMessages as messages } from '../../src/messages/tools.ts';
import { newPieceValues } from '../../src/tools/begin.ts';
import { documentOf } from '../../src/tools/document.ts';
import { tools } from '../../src/tools/index.ts';
import { loadTool } from '../../src/tools/load.ts';
import type { EntryField, Field, ListField, Tool } from '../../src/tools/tool.ts';
import { axeFindings } from '../support/axe.ts';
import { typing } from '../support/hands.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';
import { kept, makePiece, openPiece } from '../support/work.ts';

useBrowser();

const all = await Promise.all(tools.map(({ id }) => loaded(id)));

async function loaded(id: string): Promise<Tool> {
  const tool = await loadTool(id);
  if (!tool) throw new Error(`${id} cannot be loaded`);
  return tool;
}

describe.each(all.map((tool) => [tool.about.id, tool] as const))('%s', (id, tool) => {
  test('is begun and filled by keyboard, kept, found again, changed, and taken back', async () => {
    const learner = await newLearner();
    const page = await newTab(learner);
    await page.goto(`/tools/${id}/`);
    const hand = typing(page);
    await hand.press(page.getByRole('button', { name: messages.begin, exact: true }));
    await page.locator('.work-form').waitFor();
    const place = textPlace(tool);
    if (place.isNew) await hand.press(page.locator(`[id$="-${place.list}"]`));
    const field = page.locator(place.selector).first();
    await field.waitFor();
    await hand.type(field, 'First words');
    await page.keyboard.press('Tab');
    await kept(page);

    await page.reload();
    await openPiece(page);
    await expect.poll(() => field.inputValue()).toBe('First words');
    await field.fill('Other words');
    await page.keyboard.press('Tab');
    await kept(page);
    await hand.press(page.getByRole('button', { name: messages.undo }));
    await expect.poll(() => field.inputValue()).toBe('First words');
    await hand.press(page.getByRole('button', { name: messages.redo }));
    await expect.poll(() => field.inputValue()).toBe('Other words');
  });

  test('its example is saved as a web page, printed, and finished, whole each time', async () => {
    const learner = await newLearner();
    const page = await newTab(learner);
    await openExample(page, tool);
    await page.getByText(messages.saveAs, { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: messages.ways.page, exact: true }).click(),
    ]);
    const html = await readFile(await file.path(), 'utf8');
    const copy = await learner.newPage();
    await copy.setContent(html);
    const said = ((await copy.locator('body').textContent()) ?? '').replaceAll(/\s+/g, ' ');
    for (const text of headings(tool)) expect(said.toLowerCase()).toContain(text.toLowerCase());

    await page.emulateMedia({ media: 'print' });
    await page.locator('.work-print .document').waitFor();
    await expect.poll(() => page.locator('.work-form').isVisible()).toBe(false);
    expect(await page.locator('.masthead, .footer').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('.work-form').isVisible()).toBe(true);

    await page.getByText(finishMessages.nothingMissing).waitFor();
    await page.getByRole('button', { name: finishMessages.finish }).click();
    await page.getByRole('button', { name: finishMessages.reopen }).waitFor();
  });

  test('axe finds nothing in both themes, and nothing scrolls sideways at 320 px', async () => {
    const page = await newTab(await newLearner({ reducedMotion: 'reduce' }));
    await openExample(page, tool);
    await page.getByRole('button', { name: messages.example }).click();
    await inBothThemes(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: messages.preview }).click();
    await page.locator('.work > .document-sheet').waitFor();
    await inBothThemes(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }, 180_000);
});

/** In the dark only colours are others. */
async function inBothThemes(page: Page): Promise<void> {
  expect(await axeFindings(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Opens the tool's example as a piece of the learner's own. */
async function openExample(page: Page, tool: Tool): Promise<void> {
  // None of the empty entries that a piece begins with.
  const begun = Object.keys(newPieceValues(tool)).map((path) => [path, null] as const);
  await makePiece(page, tool.about.id, { ...Object.fromEntries(begun), ...tool.example.values });
}

interface TextPlace {
  readonly selector: string;
  readonly list: string;
  /** Whether an entry has to be added first. */
  readonly isNew: boolean;
}

/** Where to type words: the first text field, in an entry if there is none outside. */
function textPlace({ sections }: Tool): TextPlace {
  const fields = sections.flatMap((section) => section.fields);
  const alone = fields.find((field) => isText(field) && !field.when);
  if (alone) return { selector: `[id$="-${alone.id}"]`, list: '', isNew: false };
  const list = fields.find(
    (field): field is ListField => field.kind === 'list' && field.fields.some(isText),
  );
  if (list) {
    const inner = list.fields.find(isText);
    return {
      selector: `[id*="-${list.id}."][id$=".${inner?.id}"]`,
      list: list.id,
      isNew: (list.begin ?? 0) === 0,
    };
  }
  return {
    selector: '.work-form .list-field :is(input[type="text"], textarea)',
    list: '',
    isNew: false,
  };
}

function isText(field: Field | EntryField): boolean {
  return field.kind === 'text' || field.kind === 'long-text';
}

/** The headings of the example's document. */
function headings(tool: Tool): readonly string[] {
  const { blocks } = documentOf(tool, { ...tool.example, title: '' }, []);
  return blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
}
