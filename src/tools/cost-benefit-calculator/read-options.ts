import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryChoices, entryPaths } from '../filled.ts';
import type { Every, Flow, Prospect } from './sums.ts';

export type Side = 'costs' | 'benefits';

/** One way to promote, with its entries on both sides. */
export interface PromotionOption {
  /** `options/r7f3`. */
  readonly at: string;
  readonly name: string;
  readonly prospect: Prospect;
  /** The single benefit that is so many of something, such as 80 sales: what breaking even is told in. */
  readonly sold: { readonly count: number; readonly every: Every } | undefined;
}

/** Beyond these an entry is a slip of the finger, and its pence could not be told exactly. */
export const mostPounds = 100_000_000;
export const mostOfThem = 100_000;

/** The options in their order, each with its flows of money. */
export function optionsIn(values: WorkValues): readonly PromotionOption[] {
  const period = { months: monthsOf(values), rate: (numberAt(values, 'rate') ?? 0) / 100 };
  return optionChoices(values).map(({ value: at, label: name }) => {
    const flowsOn = (side: Side) => ownOf(values, side, at).flatMap((one) => flowAt(values, one));
    return {
      at,
      name,
      prospect: {
        costs: flowsOn('costs'),
        benefits: flowsOn('benefits'),
        months: period.months,
        rate: Math.min(1, Math.max(0, period.rate)),
      },
      sold: soldIn(values, ownOf(values, 'benefits', at)),
    };
  });
}

/** The options as choices for their costs and benefits. */
export function optionChoices(values: WorkValues) {
  return entryChoices(values, 'options', { field: 'name', entry: 'Option' });
}

/** Where an option's entries on one side lie. */
export function ownOf(values: WorkValues, side: Side, option: string): readonly string[] {
  return entryPaths(values, side).filter((at) => textAt(values, `${at}/option`) === option);
}

/** The length of the period in whole months; a year while nothing sensible is said. */
export function monthsOf(values: WorkValues): number {
  const months = Math.floor(numberAt(values, 'months') ?? 12);
  return months >= 1 && months <= 600 ? months : 12;
}

/** What an entry moves: none while its amount is missing or is none that can be added up. */
export function flowAt(values: WorkValues, at: string): readonly Flow[] {
  const each = numberAt(values, `${at}/amount`);
  const count = numberAt(values, `${at}/count`) ?? 1;
  if (each === undefined || !isWithin(each, mostPounds) || !isWithin(count, mostOfThem)) return [];
  const side = at.startsWith('costs/') ? 'costs' : 'benefits';
  return [
    {
      pence: Math.round(Math.round(each * 100) * count),
      every: everyAt(values, at),
      // Without a month, costs come first and gains after the first month.
      after: Math.floor(numberAt(values, `${at}/after`) ?? (side === 'costs' ? 0 : 1)),
    },
  ];
}

function isWithin(number: number, most: number): boolean {
  return number >= 0 && number <= most;
}

export function everyAt(values: WorkValues, at: string): Every {
  const every = textAt(values, `${at}/every`);
  return every === 'month' || every === 'year' ? every : 'once';
}

function soldIn(values: WorkValues, benefits: readonly string[]): PromotionOption['sold'] {
  const [only] = benefits;
  if (only === undefined || benefits.length > 1) return undefined;
  const count = numberAt(values, `${only}/count`);
  return count === undefined || count <= 1 ? undefined : { count, every: everyAt(values, only) };
}

/** Whether an option has anything to add up. */
export function hasFlows({ prospect }: PromotionOption): boolean {
  return prospect.costs.length + prospect.benefits.length > 0;
}
