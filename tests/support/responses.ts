import type { AnyResponse, Item, ItemType, ResponseOf } from '../../src/questions/item.ts';
import { matchesOf } from '../../src/questions/matching/matches.ts';

/** For each type, a response that earns an item all its marks. */
const rightBy: { readonly [T in ItemType]: (item: Item<T>) => ResponseOf<T> } = {
  'single-choice': ({ options }) => ({ selected: options.find(isCorrect)?.id ?? '' }),
  'multiple-response': ({ options }) => ({ selected: options.filter(isCorrect).map(idOf) }),
  'true-false': ({ answer }) => ({ value: answer }),
  matching: (item) => ({
    matches: Object.fromEntries(
      item.pairs.map(({ id, match }) => [
        id,
        matchesOf(item).find(({ text }) => text === match)?.id ?? '',
      ]),
    ),
  }),
  ordering: ({ steps }) => ({ order: steps.map(idOf) }),
  categorise: ({ entries }) => ({
    groups: Object.fromEntries(entries.map(({ id, group }) => [id, group])),
  }),
  'gap-fill': ({ gaps }) => ({
    gaps: Object.fromEntries(
      gaps.map(({ id, options }) => [id, options.find(isCorrect)?.id ?? '']),
    ),
  }),
  'short-answer': ({ accepted }) => ({ text: accepted[0] ?? '' }),
  numeric: ({ answer }) => ({ text: String(answer) }),
  'identify-in-text': ({ phrases }) => ({ selected: phrases.filter(isCorrect).map(idOf) }),
  scenario: ({ decisions }) => ({ path: bestPath(decisions) }),
  'written-answer': ({ points }) => ({
    text: 'An answer in the words of the learner that says what it has to say.',
    found: points.map(idOf),
  }),
};

/** A response that earns the item all its marks. */
export function rightResponse<T extends ItemType>(
  item: Item<T> & { readonly type: T },
): AnyResponse {
  const right: (item: Item<T>) => ResponseOf<T> = rightBy[item.type];
  return right(item);
}

/** For each type that a test draws, a response that earns an item no marks or not all of them. */
const wrongBy: { readonly [T in ItemType]: (item: Item<T>) => ResponseOf<T> } = {
  'single-choice': ({ options }) => ({ selected: options.find(isWrong)?.id ?? '' }),
  'multiple-response': ({ options }) => ({ selected: options.filter(isWrong).map(idOf) }),
  'true-false': ({ answer }) => ({ value: !answer }),
  matching: (item) => ({ matches: shifted(rightBy.matching(item).matches) }),
  ordering: ({ steps }) => ({ order: steps.map(idOf).reverse() }),
  categorise: ({ entries, groups }) => ({
    groups: Object.fromEntries(
      entries.map(({ id, group }) => [id, groups.find((one) => one.id !== group)?.id ?? '']),
    ),
  }),
  'gap-fill': ({ gaps }) => ({
    gaps: Object.fromEntries(gaps.map(({ id, options }) => [id, options.find(isWrong)?.id ?? ''])),
  }),
  'short-answer': () => ({ text: 'quite another thing' }),
  numeric: ({ answer, tolerance }) => ({ text: String(answer + tolerance + 7919) }),
  'identify-in-text': ({ phrases }) => ({ selected: phrases.filter(isWrong).map(idOf) }),
  scenario: ({ decisions: [first] }) => ({
    path: first ? [[first.id, first.choices.find(({ to }) => !to)?.id ?? '']] : [],
  }),
  'written-answer': () => ({ text: 'An answer that makes none of the points.', found: [] }),
};

/** A response that does not earn the item all its marks. */
export function wrongResponse<T extends ItemType>(
  item: Item<T> & { readonly type: T },
): AnyResponse {
  const wrong: (item: Item<T>) => ResponseOf<T> = wrongBy[item.type];
  return wrong(item);
}

function shifted(chosen: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values = Object.values(chosen);
  return Object.fromEntries(
    Object.keys(chosen).map((id, place) => [id, values[(place + 1) % values.length] ?? '']),
  );
}

function isWrong({ correct }: { readonly correct: boolean }): boolean {
  return !correct;
}

function isCorrect({ correct }: { readonly correct: boolean }): boolean {
  return correct;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

type Decisions = Item<'scenario'>['decisions'];

function bestPath(decisions: Decisions): readonly (readonly [string, string])[] {
  const path: (readonly [string, string])[] = [];
  for (let decision = decisions[0]; decision; ) {
    const best = decision.choices.find(({ quality }) => quality === 'best');
    if (!best) throw new Error(`No best choice at ${decision.id}`);
    path.push([decision.id, best.id]);
    decision = decisions.find(({ id }) => id === best.to);
  }
  return path;
}
