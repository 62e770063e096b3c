import type { WorkValues } from '../../domain/work.ts';
import { barChart } from '../../drawing/bar-chart.ts';
import { money, plainNumber } from '../format.ts';
import type { Figure, FigureTable } from '../tool.ts';
import { hasFlows, optionsIn, type PromotionOption } from './read-options.ts';
import { type Every, type Outcome, outcomeOf, withLowerBenefits } from './sums.ts';

/** By how much benefits are lowered to try an estimate: a fifth, as in the lesson. */
const fall = 0.2;

/** Said where a figure cannot be worked out. */
const none = '–';

/** Pence as pounds: `£1,250` or `£12.50`. */
export function pounds(pence: number): string {
  return money(pence / 100);
}

/** Costs, benefits and what is left of them, side by side, with every figure as a table. */
export function comparisonFigure(values: WorkValues, width?: number): Figure | undefined {
  const compared = comparedIn(values);
  if (compared.length === 0) return undefined;
  return {
    drawing: barChart({
      width,
      title: 'Costs, benefits and net benefit of each option',
      series: ['Costs', 'Benefits', 'Net benefit'],
      groups: compared.map(({ option, outcome }) => ({
        label: option.name,
        values: [outcome.costs / 100, outcome.benefits / 100, outcome.net / 100],
      })),
      format: money,
    }),
    table: resultsTable(compared),
  };
}

interface Compared {
  readonly option: PromotionOption;
  readonly outcome: Outcome;
  /** The outcome if benefits turn out a fifth lower. */
  readonly lower: Outcome;
}

export function comparedIn(values: WorkValues): readonly Compared[] {
  return optionsIn(values)
    .filter(hasFlows)
    .map((option) => ({
      option,
      outcome: outcomeOf(option.prospect),
      lower: outcomeOf(withLowerBenefits(option.prospect, fall)),
    }));
}

function resultsTable(compared: readonly Compared[]): FigureTable {
  const row = (name: string, cell: (one: Compared) => string) => [name, ...compared.map(cell)];
  return {
    head: ['Figure', ...compared.map(({ option }) => option.name)],
    rows: [
      row('Costs', ({ outcome }) => pounds(outcome.costs)),
      row('Benefits', ({ outcome }) => pounds(outcome.benefits)),
      row('Net benefit', ({ outcome }) => pounds(outcome.net)),
      row('Benefit–cost ratio', ({ outcome }) => ratioWords(outcome.ratio)),
      row('Return on investment', ({ outcome }) => shareWords(outcome.returned)),
      row('Payback', ({ option, outcome }) => paybackWords(outcome, option.prospect.months)),
      row('Net present value', ({ outcome }) => pounds(outcome.presentValue)),
      row('Breaks even', breakEvenWords),
      row('Net benefit if benefits are a fifth lower', ({ lower }) => pounds(lower.net)),
    ],
  };
}

/** `1.60`: pounds that come back for each pound spent. */
function ratioWords(ratio: number | undefined): string {
  return ratio === undefined ? none : ratio.toFixed(2);
}

function shareWords(share: number | undefined): string {
  return share === undefined ? none : `${plainNumber(Math.round(share * 1000) / 10)}%`;
}

function paybackWords({ payback, costs }: Outcome, months: number): string {
  if (payback.kind === 'not-within') return `not within ${monthsInWords(months)}`;
  if (payback.kind === 'after') return monthsInWords(Math.round(payback.months * 10) / 10);
  return costs === 0 ? 'nothing to pay back' : 'pays its way from the start';
}

function monthsInWords(months: number): string {
  return months === 1 ? '1 month' : `${plainNumber(months)} months`;
}

const times: Readonly<Record<Every, string>> = { once: '', month: ' a month', year: ' a year' };

/** How little would still cover the costs: in sales where there is one kind of them, else as a share. */
function breakEvenWords({ option: { sold }, outcome }: Compared): string {
  const { costs, benefits, room } = outcome;
  if (costs === 0 || benefits === 0) return none;
  if (sold) {
    const needed = Math.ceil((sold.count * costs) / benefits - 1e-9);
    return `at ${plainNumber(needed)}${times[sold.every]} (${plainNumber(sold.count)} expected)`;
  }
  return room === undefined
    ? 'not as it stands'
    : `if benefits fall by ${plainNumber(Math.floor(room * 1000) / 10)}%`;
}
