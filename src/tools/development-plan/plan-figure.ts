import { textAt, type WorkValues } from '../../domain/work.ts';
import { timeline } from '../../drawing/timeline.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import { dateWords } from '../format.ts';
import type { Figure } from '../tool.ts';

/** The goals and their reviews on a line of time, and as a table. */
export function planFigure(values: WorkValues, width?: number): Figure | undefined {
  const begun = textAt(values, 'on');
  const goals = goalsIn(values).filter(({ by }) => by !== '');
  if (goals.length === 0) return undefined;
  const reviews = entryPaths(values, 'reviews')
    .map((at) => ({
      label: `Review: ${goalName(values, textAt(values, `${at}/goal`))}`,
      from: textAt(values, `${at}/on`),
    }))
    .filter(({ from }) => from !== '');
  return {
    drawing: timeline({
      width,
      title: 'Goals and reviews',
      tasks: [
        ...goals.map(({ name, by }) =>
          begun === '' || by < begun
            ? { label: name, from: by }
            : { label: name, from: begun, to: by },
        ),
        ...reviews.map((review) => ({ ...review, done: true })),
      ],
    }),
    table: {
      head: ['Goal', 'First review planned', 'Reviewed', 'Due'],
      rows: goals.map(({ at, name, by }) => [
        name,
        dateWords(textAt(values, `${at}/interim`)) || '–',
        reviewDates(values, at) || '–',
        dateWords(by),
      ]),
    },
  };
}

/** The goals in their order, each with what it is called. */
export function goalsIn(values: WorkValues) {
  return entryPaths(values, 'goals').map((at) => ({
    at,
    name: goalName(values, at),
    by: textAt(values, `${at}/by`),
  }));
}

/** What a goal is called in lists: its area, or its number. */
function goalName(values: WorkValues, at: string): string {
  const area = wordsAt(values, `${at}/area`);
  const number = entryPaths(values, 'goals').indexOf(at) + 1;
  if (area !== '') return area;
  return number > 0 ? `Goal ${number}` : 'no goal chosen';
}

function reviewDates(values: WorkValues, goal: string): string {
  return entryPaths(values, 'reviews')
    .filter((at) => textAt(values, `${at}/goal`) === goal)
    .map((at) => textAt(values, `${at}/on`))
    .filter((on) => on !== '')
    .sort()
    .map(dateWords)
    .join(', ');
}
