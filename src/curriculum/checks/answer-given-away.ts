import type { UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import { type Check, itemName, itemsOf, type ReadItem } from './check.ts';
import { reading } from './wording.ts';

/** Shorter answers (“yes”, “ten”) turn up everywhere by chance. */
const TELLING_LENGTH = 5;

/** What one item asks learners to recall is not printed in the question of another beside it. */
export const answerGivenAway: Check = ({ units }) => units.flatMap(inUnit);

function inUnit(unit: UnitMaterial): readonly Problem[] {
  const items = itemsOf(unit);
  return items.flatMap((recall) =>
    items
      .filter(({ item }) => item.criterion === recall.item.criterion)
      .flatMap((other) => {
        const answer = answersOf(recall).find((text) => says(other.authored.stem, text));
        return answer === undefined ? [] : toProblem(recall, other, answer);
      }),
  );
}

function answersOf({ authored }: ReadItem): readonly string[] {
  if (authored.type !== 'short-answer') return [];
  return authored.accepted.filter((answer) => reading(answer).length >= TELLING_LENGTH);
}

function says(stem: string, answer: string): boolean {
  return ` ${reading(stem)} `.includes(` ${reading(answer)} `);
}

function toProblem({ item: recall }: ReadItem, { item }: ReadItem, answer: string): Problem {
  const itself = item === recall;
  return {
    file: item.file,
    line: item.lineOf(['stem']),
    rule: 'answer-given-away',
    message: itself
      ? `${itemName(item)} prints its own answer, “${answer}”, in the stem.`
      : `${itemName(item)} says “${answer}” in its stem, which item \`${recall.id}\` asks learners to recall.`,
    remedy: 'Reword the stem, or ask for something else to be recalled.',
  };
}
