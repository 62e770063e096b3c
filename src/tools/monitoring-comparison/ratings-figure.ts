import { numberAt, textsAt, type WorkValues } from '../../domain/work.ts';
import { barChart } from '../../drawing/bar-chart.ts';
import type { Figure } from '../tool.ts';
import { chosenTechniques, tests } from './techniques.ts';

/** As many tests as one chart can show side by side. */
const most = 3;

/** The ratings on the tests that matter most, as bars; all of them as a table. */
export function ratingsFigure(values: WorkValues, width?: number): Figure | undefined {
  const rated = chosenTechniques(values)
    .map(({ id, name }) => ({
      name,
      ratings: tests.map((one) => numberAt(values, `ratings/${id}/${one.id}`)),
    }))
    .filter(({ ratings }) => ratings.some((rating) => rating !== undefined));
  if (rated.length === 0) return undefined;
  const drawn = testsThatMatter(values);
  return {
    drawing: barChart({
      width,
      title: `Ratings from 1 to 5: ${drawn.map(({ label }) => label.toLowerCase()).join(', ')}`,
      series: drawn.map(({ label }) => label),
      groups: rated.map(({ name, ratings }) => ({
        label: name,
        values: drawn.map((one) => ratings[tests.indexOf(one)]),
      })),
    }),
    table: {
      head: ['Technique', ...tests.map(({ label }) => label)],
      rows: rated.map(({ name, ratings }) => [
        name,
        ...ratings.map((rating) => (rating === undefined ? '–' : `${rating}`)),
      ]),
    },
  };
}

/** The tests that the learner said matter most; the first three while none is chosen. */
export function testsThatMatter(values: WorkValues) {
  const chosen = textsAt(values, 'matter');
  const found = tests.filter(({ id }) => chosen.includes(id));
  return (found.length > 0 ? found : tests).slice(0, most);
}
