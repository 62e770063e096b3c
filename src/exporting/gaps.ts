import type { Item } from '../questions/item.ts';
import type { ChoiceQuestion } from './choice-question.ts';

const gapMark = /\{([a-z0-9]{1,2})\}/g;

/** How a gap to be filled is shown where it cannot be a list in the text. */
const blank = '_____';

/**
 * A text with gaps as one question with options for each gap; its other gaps are filled with what is
 * right. For systems that have no gaps with a list of their own.
 */
export function gapQuestions(item: Item<'gap-fill'>): readonly ChoiceQuestion[] {
  const rightBy = new Map(
    item.gaps.map(({ id, options }) => [id, options.find(({ correct }) => correct)?.text ?? blank]),
  );
  const textWithout = (open: string) =>
    item.text.replace(gapMark, (_, id: string) => (id === open ? blank : (rightBy.get(id) ?? '')));
  return item.gaps.map(({ id, options }, index) => ({
    part: { id, place: index + 1, of: item.gaps.length },
    text: [item.stem, textWithout(id)],
    many: false,
    shuffled: true,
    options: options.map((option) => ({
      id: option.id,
      text: option.text,
      share: option.correct ? 1 : 0,
      feedback: [option.reason],
    })),
    closing: [],
  }));
}
