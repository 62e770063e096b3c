import { numberAt, type WorkValues } from '../../domain/work.ts';
import { radarChart } from '../../drawing/radar-chart.ts';
import { plainNumber } from '../format.ts';
import { gapOf, gapsIn, ratedSkills, ratingsAt } from '../skill-gaps.ts';
import type { Figure } from '../tool.ts';
import { importanceSteps } from './areas.ts';

/** More axes than these cannot be told apart; the table has them all. */
const mostAxes = 10;

/** Own rating, feedback and target round a circle, and as a table with the order of the gaps. */
export function auditFigure(values: WorkValues, width?: number): Figure | undefined {
  const rated = ratedSkills(values).filter(({ own }) => own !== undefined);
  if (rated.length === 0) return undefined;
  const drawn = rated.slice(0, mostAxes);
  const order = gapsIn(values).map(({ at }) => at);
  return {
    drawing: radarChart({
      width,
      title: 'Skills and knowledge: where I stand',
      min: 0,
      max: 5,
      axes: drawn.map(({ area }) => area),
      series: [
        { name: 'My rating', values: drawn.map(({ own }) => own) },
        ...(drawn.some(({ other }) => other !== undefined)
          ? [{ name: 'Feedback', values: drawn.map(({ other }) => other) }]
          : []),
        { name: 'Target', values: drawn.map(({ target }) => target) },
      ],
    }),
    table: {
      head: ['Area', 'My rating', 'Feedback', 'Target', 'Gap', 'For my role', 'Order'],
      rows: rated.map((skill) => [
        skill.area,
        figureOf(skill.own),
        figureOf(skill.other),
        figureOf(skill.target),
        figureOf(gapOf(skill)),
        importanceSteps[(skill.importance ?? 0) - 1] ?? '–',
        orderOf(order.indexOf(skill.at)),
      ]),
    },
  };
}

/** What the gap of one skill means: `Gap of 2, essential: work on it 1st`. */
export function gapInWords(values: WorkValues, at: string): string | undefined {
  const gap = gapOf(ratingsAt(values, at));
  if (gap === undefined) return undefined;
  if (gap === 0) return 'No gap';
  const importance = importanceSteps[(numberAt(values, `${at}/importance`) ?? 0) - 1];
  const place = gapsIn(values).findIndex((one) => one.at === at);
  const weight = importance === undefined ? '' : `, ${importance.toLowerCase()}`;
  return `Gap of ${plainNumber(gap)}${weight}${place < 0 ? '' : `: ${orderOf(place)} to work on`}`;
}

function figureOf(number: number | undefined): string {
  return number === undefined ? '–' : plainNumber(number);
}

/** The place of a gap, counted from 0: `1st`; a dash for none. */
function orderOf(place: number): string {
  if (place < 0) return '–';
  const number = place + 1;
  const ends = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${ends[ordinal.select(number)]}`;
}

const ordinal = new Intl.PluralRules('en-GB', { type: 'ordinal' });
