import type { Page } from 'playwright-core';
import { builderMessages } from '../../src/messages/modes.ts';
import { sittingMessages } from '../../src/messages/sitting.ts';
import type { Item } from '../../src/questions/item.ts';
import { answer } from './answer.ts';
import type { Hand } from './hands.ts';
import { rightResponse, wrongResponse } from './responses.ts';
import { hydrated } from './visit.ts';

/** A mouse and a keyboard, as most people use a page on a desk. */
export const atADesk: Hand = {
  tick: (input) => input.check(),
  press: (button) => button.click(),
  type: (field, text) => field.fill(text),
  choose: async (select, value) => {
    await select.selectOption(value);
  },
};

interface Wish {
  /** `1.1`: a criterion of CCS14 to practise. */
  readonly criterion?: string;
  readonly count: number;
  readonly feedback?: 'now' | 'end';
  readonly timed?: boolean;
  readonly weakest?: boolean;
}

/** Puts a test of CCS14 together and starts it. */
export async function startTest(page: Page, wish: Wish): Promise<void> {
  const pick = wish.criterion === undefined ? '' : `#pick=ccs14/${wish.criterion}`;
  await page.goto(`/practice/${pick}`);
  await hydrated(page, 'SelfTest');
  if (pick === '') await page.getByLabel(builderMessages.allOf('CCS14'), { exact: true }).check();
  await page.getByLabel(builderMessages.count).fill(`${wish.count}`);
  if (wish.weakest) await page.getByLabel(builderMessages.weakest).check();
  if (wish.feedback === 'end') await page.getByLabel(builderMessages.feedbackEnd).check();
  if (wish.timed) await page.getByLabel(builderMessages.timed).check();
  await page.getByRole('button', { name: builderMessages.start }).click();
  await page
    .getByRole('heading', { name: sittingMessages.heading(1, wish.count) })
    .first()
    .waitFor();
  await questionIsHere(page);
}

/** Waits until the view of the question that is shown has been loaded. */
export async function questionIsHere(page: Page): Promise<void> {
  await page.locator('.question :is(fieldset, .typed, .written)').first().waitFor();
}

/** The item that a page shows, with its key. */
export async function itemShown(page: Page, bank: ReadonlyMap<string, Item>): Promise<Item> {
  const anchor = (await page.locator('.question').first().getAttribute('id')) ?? '';
  const item = [...bank.values()].find(({ id }) => `q-${id.slice(id.indexOf('/') + 1)}` === anchor);
  if (!item) throw new Error(`The course has no item for ${anchor}`);
  return item;
}

/** Answers the question that is shown, by keys that only a test has. Returns its item. */
export async function answerShown(
  page: Page,
  bank: ReadonlyMap<string, Item>,
  how: { readonly wrongly?: boolean; readonly submit?: string } = {},
): Promise<Item> {
  await questionIsHere(page);
  const item = await itemShown(page, bank);
  const question = page.locator('.question').first();
  const response = how.wrongly ? wrongResponse(item) : rightResponse(item);
  await answer(atADesk, question, { item, response }, how.submit);
  return item;
}
