import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { money, plainNumber } from '../format.ts';
import type { EntryField, ListField } from '../tool.ts';
import {
  everyAt,
  flowAt,
  monthsOf,
  mostOfThem,
  mostPounds,
  optionChoices,
  type Side,
} from './read-options.ts';
import { pounds } from './results.ts';
import { type Every, totalOf } from './sums.ts';

export const everyOptions = [
  { value: 'once', label: 'Once' },
  { value: 'month', label: 'Each month' },
  { value: 'year', label: 'Each year' },
] as const satisfies readonly { readonly value: Every; readonly label: string }[];

export const sureOptions = [
  { value: 'known', label: 'Known: a quote, a bill, a count' },
  { value: 'estimated', label: 'Estimated from figures' },
  { value: 'guess', label: 'A guess' },
] as const;

const words: Readonly<Record<Side, Pick<ListField, 'label' | 'note' | 'entry'> & Examples>> = {
  costs: {
    label: 'Costs',
    note: 'Count staff time, prizes and money off too, not only what is on a bill.',
    entry: 'cost',
    what: 'What it is for',
    example: 'Printing 5,000 leaflets',
    basis: 'Quote from the printer',
    amount: 'Each costs',
  },
  benefits: {
    label: 'Benefits',
    note: 'Count only what would not have happened anyway, and what is left of the price once the product itself is paid for (the margin).',
    entry: 'benefit',
    what: 'What is gained',
    example: 'Extra bookings, margin on each',
    basis: '40 bookings after the same offer last spring',
    amount: 'Each brings',
  },
};

interface Examples {
  readonly what: string;
  readonly example: string;
  readonly basis: string;
  readonly amount: string;
}

/** The list of what an option costs, or of what it brings. */
export function amountList(side: Side): ListField {
  const { label, note, entry, ...examples } = words[side];
  return {
    kind: 'list',
    id: side,
    label,
    ...(note === undefined ? {} : { note }),
    entry,
    least: 2,
    begin: 2,
    layout: 'pair',
    fields: amountFields(side, examples),
  };
}

function amountFields(side: Side, { what, example, basis, amount }: Examples): EntryField[] {
  return [
    {
      kind: 'choice',
      id: 'option',
      label: 'Belongs to',
      shown: 'list',
      options: optionChoices,
      needed: true,
    },
    { kind: 'text', id: 'what', label: what, placeholder: example, needed: true },
    {
      kind: 'number',
      id: 'amount',
      label: amount,
      unit: { text: '£', side: 'before' },
      least: 0,
      most: mostPounds,
      places: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'count',
      label: 'How many',
      note: 'Leave it empty for one.',
      least: 0,
      most: mostOfThem,
      places: 2,
    },
    { kind: 'choice', id: 'every', label: 'How often', options: everyOptions, needed: true },
    {
      kind: 'number',
      id: 'after',
      label: 'After how many months',
      note: side === 'costs' ? 'Left empty: at the start.' : 'Left empty: after the first.',
      least: 0,
      when: (values, at) => everyAt(values, at) === 'once',
    },
    { kind: 'derived', id: 'total', label: 'Comes to', value: totalWords },
    {
      kind: 'choice',
      id: 'sure',
      label: 'How sure is it',
      shown: 'list',
      options: sureOptions,
      needed: true,
    },
    { kind: 'text', id: 'basis', label: 'Where the figure comes from', placeholder: basis },
  ];
}

/** `80 × £60 = £4,800`, or `12 months of £45 = £540`; undefined while there is no amount. */
export function totalWords(values: WorkValues, at: string): string | undefined {
  const [flow] = flowAt(values, at);
  if (!flow) return undefined;
  const count = numberAt(values, `${at}/count`) ?? 1;
  const each = money(numberAt(values, `${at}/amount`) ?? 0);
  const total = totalOf(flow, monthsOf(values));
  const left = count === 1 ? each : `${plainNumber(count)} × ${each}`;
  const times =
    textAt(values, `${at}/every`) === 'once' ? '' : timesWords(flow.every, monthsOf(values));
  return count === 1 && times === '' ? pounds(total) : `${left}${times} = ${pounds(total)}`;
}

function timesWords(every: Every, months: number): string {
  if (every === 'month') return ` × ${months} months`;
  return every === 'year' ? ` × ${Math.floor(months / 12)} full years` : '';
}
