import type { DocumentBlock } from '../../domain/document.ts';
import type { WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import { sureOptions, totalWords } from './amounts.ts';
import { optionChoices, type Side } from './read-options.ts';
import { convention, decision, intangibles, options, result, subject } from './sections.ts';

/** On paper the amounts stand in one table a side, by option. */
export function costBenefitDocument(values: WorkValues): readonly DocumentBlock[] {
  return [
    ...blocksOf([subject, options], values),
    { kind: 'heading', level: 2, text: 'What each option costs and brings' },
    ...amountTable(values, 'costs', 'Costs'),
    ...amountTable(values, 'benefits', 'Benefits'),
    ...blocksOf([result], values),
    { kind: 'paragraph', text: convention },
    ...blocksOf([intangibles, decision], values),
  ];
}

function amountTable(values: WorkValues, side: Side, caption: string): readonly DocumentBlock[] {
  const names = new Map(optionChoices(values).map(({ value, label }) => [value, label] as const));
  const order = [...names.keys()];
  const option = (at: string) => wordsAt(values, `${at}/option`);
  // What belongs to no option comes first, where it cannot be overlooked.
  const rows = [...entryPaths(values, side)]
    .sort((a, b) => order.indexOf(option(a)) - order.indexOf(option(b)))
    .map((at) => [
      names.get(option(at)) ?? '–',
      wordsAt(values, `${at}/what`),
      totalWords(values, at) ?? '',
      howSure(values, at),
    ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      head: ['Option', 'What', 'Comes to', 'How sure, and from where'],
      rows,
      rowHeads: true,
    },
  ];
}

function howSure(values: WorkValues, at: string): string {
  const sure = sureOptions.find(({ value }) => value === wordsAt(values, `${at}/sure`));
  const basis = wordsAt(values, `${at}/basis`);
  // The label explains itself up to its colon; what it rests on says the rest.
  const short = sure?.label.split(':')[0] ?? '';
  return [short, basis].filter((text) => text !== '').join('. ');
}
