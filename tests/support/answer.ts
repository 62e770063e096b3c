import type { Locator } from 'playwright-core';
import { questionMessages } from '../../src/messages/practice.ts';
import type { AnyResponse, Item } from '../../src/questions/item.ts';
import type { Hand } from './hands.ts';

/** Enters a response into a question that has none yet, and checks it. */
export async function answer(
  hand: Hand,
  question: Locator,
  { item, response }: Entry,
  submit: string = questionMessages.check,
): Promise<void> {
  await enter(hand, question, { item, response });
  const button = question.getByRole('button', { name: submit });
  await hand.press(button);
  if (!('found' in response)) return;
  // A written answer is compared with its points, and then checked again.
  for (const point of response.found ?? []) {
    await hand.tick(question.locator(`input[type="checkbox"][value="${point}"]`));
  }
  await hand.press(question.getByRole('button', { name: questionMessages.check }));
}

interface Entry {
  readonly item: Item;
  readonly response: AnyResponse;
}

async function enter(hand: Hand, question: Locator, { item, response }: Entry): Promise<void> {
  if ('text' in response) {
    return hand.type(question.locator('textarea, input[type="text"]'), response.text);
  }
  if ('order' in response) return putInOrder(hand, question, response.order);
  if ('path' in response) return decide(hand, question, item, response.path);
  if ('matches' in response) return chooseAll(hand, question, response.matches);
  if ('gaps' in response) return chooseAll(hand, question, response.gaps);
  if ('groups' in response) return sort(hand, question, response.groups);
  const selected = 'value' in response ? [`${response.value}`] : [response.selected].flat();
  if (item.type === 'identify-in-text') return selectPhrases(hand, question, item, selected);
  for (const value of selected) {
    await hand.tick(question.locator(`.options input[value="${value}"]`));
  }
}

async function sort(
  hand: Hand,
  question: Locator,
  groups: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [entry, group] of Object.entries(groups)) {
    await hand.tick(question.locator(`input[data-part="${entry}"][value="${group}"]`));
  }
}

async function chooseAll(
  hand: Hand,
  question: Locator,
  chosen: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [part, value] of Object.entries(chosen)) {
    await hand.choose(question.locator(`select[data-part="${part}"]`), value);
  }
}

async function putInOrder(hand: Hand, question: Locator, order: readonly string[]): Promise<void> {
  const now = () =>
    question
      .locator('[data-step]')
      .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step')));
  for (const [place, step] of order.entries()) {
    for (let at = (await now()).indexOf(step); at > place; at -= 1) {
      await hand.press(question.locator(`[data-step="${step}"] [data-move="up"]`));
    }
  }
}

async function selectPhrases(
  hand: Hand,
  question: Locator,
  { passage }: Item<'identify-in-text'>,
  selected: readonly string[],
): Promise<void> {
  const inText = [...passage.matchAll(/\[([a-z0-9]{1,2})\|/g)].map(([, id]) => id);
  for (const id of selected) await hand.press(question.locator('.phrase').nth(inText.indexOf(id)));
}

async function decide(
  hand: Hand,
  question: Locator,
  item: Item,
  path: readonly (readonly [decision: string, choice: string])[],
): Promise<void> {
  if (item.type !== 'scenario') return;
  for (const [decisionId, choiceId] of path) {
    const decision = item.decisions.find(({ id }) => id === decisionId);
    const choice = decision?.choices.find(({ id }) => id === choiceId);
    const text = choice?.text.replaceAll('*', '') ?? '';
    await hand.press(question.locator('.decide button').filter({ hasText: text }).first());
  }
}
