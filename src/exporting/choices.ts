import { exportMessages as say } from '../messages/export.ts';
import type { Item } from '../questions/item.ts';
import { caseQuestions } from './case.ts';
import type { ChoiceOption, ChoiceQuestion } from './choice-question.ts';
import type { ItemOf } from './exported.ts';
import { keyShares } from './shares.ts';

interface Part {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly reason: string;
}

type SelectionScheme = Item<'multiple-response'>['scheme'];
/** The types of item with options to tick. */
export type ChoiceType = 'single-choice' | 'multiple-response' | 'identify-in-text' | 'scenario';

const made: { readonly [T in ChoiceType]: (item: Item<T>) => readonly ChoiceQuestion[] } = {
  'single-choice': (item) => [
    {
      text: [item.stem],
      many: false,
      shuffled: true,
      options: item.options.map((option) => optionOf(option, option.correct ? 1 : 0)),
      closing: [],
    },
  ],

  'multiple-response': (item) => [
    {
      text: [item.stem],
      many: true,
      shuffled: true,
      options: selectable(item.options, item.scheme),
      closing: [],
    },
  ],

  'identify-in-text': (item) => [
    {
      text: [item.stem, numbered(item.passage), `*${say.phrases}*`],
      many: true,
      shuffled: false,
      options: selectable(phrasesOf(item), item.scheme),
      closing: [],
    },
  ],

  scenario: (item) => caseQuestions(item),
};

/** The questions with options that an item becomes: one, or one for each decision of a case. */
export function choiceQuestions<T extends ChoiceType>(item: ItemOf<T>): readonly ChoiceQuestion[] {
  const make: (typeof made)[T] = made[item.type];
  return make(item);
}

/** What a wrong option takes away, as a share of the marks. */
const lostBy: Record<SelectionScheme, (keys: number) => number> = {
  'right-minus-wrong': (keys) => Math.min(...keyShares(keys)),
  'all-or-nothing': () => 1,
};

function selectable(parts: readonly Part[], scheme: SelectionScheme): readonly ChoiceOption[] {
  const keys = parts.filter(({ correct }) => correct).length;
  const shares = [...keyShares(keys)];
  return parts.map((part) =>
    optionOf(part, part.correct ? (shares.shift() ?? 0) : -lostBy[scheme](keys)),
  );
}

function optionOf({ id, text, reason }: Part, share: number): ChoiceOption {
  return { id, text, share, feedback: [reason] };
}

const phrase = /\[([a-z0-9]{1,2})\|([^\]]+)\]/g;

/** The phrases in the order in which they stand, numbered as in the passage. */
function phrasesOf({ passage, phrases }: Item<'identify-in-text'>): readonly Part[] {
  return [...passage.matchAll(phrase)].flatMap(([, id = '', text = ''], index) => {
    const found = phrases.find((each) => each.id === id);
    return found ? [{ ...found, text: `${index + 1}. ${text}` }] : [];
  });
}

function numbered(passage: string): string {
  let place = 0;
  return passage.replace(phrase, (_, _id, text: string) => {
    place += 1;
    return `**[${place}] ${text}**`;
  });
}
