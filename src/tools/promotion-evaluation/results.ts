import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { barChart } from '../../drawing/bar-chart.ts';
import { money, plainNumber } from '../format.ts';
import type { Figure } from '../tool.ts';
import { type Counts, type PromotionResult, resultOf } from './sums.ts';

const none = '–';

/** What was counted, as far as it makes sense. */
export function countsIn(values: WorkValues): Counts {
  const count = (path: string) => sensible(numberAt(values, path));
  const gained = count('compare-gained');
  const isCompared = !['', 'none'].includes(textAt(values, 'compare'));
  return {
    reached: count('reached'),
    responded: count('responded'),
    gained: count('gained'),
    cost: penceOf(count('cost')),
    margin: penceOf(count('margin')),
    compared:
      isCompared && gained !== undefined ? { gained, people: count('compare-people') } : undefined,
  };
}

/** Beyond this it is a slip of the finger, and pence could not be told exactly. */
const mostCounted = 100_000_000;

function sensible(count: number | undefined): number | undefined {
  return count !== undefined && count >= 0 && count <= mostCounted ? count : undefined;
}

function penceOf(pounds: number | undefined): number | undefined {
  return pounds === undefined ? undefined : Math.round(pounds * 100);
}

/** From those reached to those who came because of it, with every figure as a table. */
export function responseFigure(values: WorkValues, width?: number): Figure | undefined {
  const counts = countsIn(values);
  const { reached, responded, gained } = counts;
  if (reached === undefined && gained === undefined) return undefined;
  const result = resultOf(counts);
  const bars = [
    { label: 'Reached', value: reached },
    { label: 'Responded', value: responded },
    { label: 'Gained', value: gained },
    { label: 'Gained on top of what would have come anyway', value: result.extra },
  ].filter(({ value }) => value !== undefined);
  return {
    drawing: barChart({
      width,
      title: 'From people reached to people gained',
      series: ['People'],
      groups: bars.map(({ label, value }) => ({ label, values: [value] })),
      format: plainNumber,
    }),
    table: { head: ['Figure', 'Result'], rows: resultRows(result) },
  };
}

function resultRows(result: PromotionResult): readonly (readonly [string, string])[] {
  const isCompared = result.extra !== undefined;
  return [
    ['Response rate', percentWords(result.responseRate)],
    ['Conversion rate', percentWords(result.conversionRate)],
    ['Cost of each response', moneyWords(result.costPerResponse)],
    ['Cost of each one gained', moneyWords(result.costPerGained)],
    ['Would have come anyway', countWords(result.anyway)],
    ['Gained on top', countWords(result.extra)],
    ['Cost of each one on top', moneyWords(result.costPerExtra)],
    ['Net benefit', atMost(moneyWords(result.net), isCompared)],
    ['Return on investment', atMost(percentWords(result.returned), isCompared)],
  ];
}

/** Without a comparison, some of what was gained may not be the promotion’s. */
function atMost(words: string, isCompared: boolean): string {
  return isCompared || words === none ? words : `${words} at most: nothing was compared`;
}

function percentWords(share: number | undefined): string {
  return share === undefined ? none : `${plainNumber(Math.round(share * 1000) / 10)}%`;
}

function moneyWords(pence: number | undefined): string {
  return pence === undefined ? none : money(pence / 100);
}

function countWords(count: number | undefined): string {
  return count === undefined ? none : plainNumber(Math.round(count * 10) / 10);
}

/** What stayed after the promotion: `up by 5 (8.1%)`. Undefined until there is a before and an after. */
export function changeWords(values: WorkValues, at: string): string | undefined {
  const before = numberAt(values, `${at}/before`);
  const after = numberAt(values, `${at}/after`);
  if (before === undefined || after === undefined) return undefined;
  const difference = Math.round((after - before) * 1e6) / 1e6;
  if (difference === 0) return 'as before';
  const way = difference > 0 ? 'up by' : 'down by';
  const percent =
    before === 0 ? '' : ` (${plainNumber(Math.round(Math.abs(difference / before) * 1000) / 10)}%)`;
  return `${way} ${plainNumber(Math.abs(difference))}${percent}`;
}
