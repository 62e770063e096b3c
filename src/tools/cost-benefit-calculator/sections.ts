import type { Section } from '../tool.ts';
import { amountList } from './amounts.ts';
import { optionChoices } from './read-options.ts';
import { comparisonFigure } from './results.ts';

export const subject: Section = {
  id: 'subject',
  title: 'What you want to promote',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'subject',
      label: 'Product or service',
      placeholder: 'The swim pass of a leisure centre',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'aim',
      label: 'What the promotion is to bring',
      note: 'Something that can be counted, and whom it is to reach.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'number',
      id: 'months',
      label: 'Period you look at',
      note: 'The same for every option.',
      unit: { text: 'months', side: 'after' },
      least: 1,
      most: 600,
      needed: true,
    },
    {
      kind: 'number',
      id: 'rate',
      label: 'Discount rate',
      note: 'A pound next year is worth a little less than a pound today. Ask which rate your workplace uses; 0 leaves it out.',
      unit: { text: '% a year', side: 'after' },
      least: 0,
      most: 100,
      places: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'budget',
      label: 'Most that may be spent',
      unit: { text: '£', side: 'before' },
      least: 0,
      places: 2,
    },
  ],
};

export const options: Section = {
  id: 'the-options',
  title: 'The options',
  fields: [
    {
      kind: 'list',
      id: 'options',
      label: 'Options',
      note: 'Two to four different ways to promote it.',
      entry: 'option',
      shown: 'table',
      least: 2,
      begin: 2,
      fields: [
        { kind: 'text', id: 'name', label: 'Short name', placeholder: 'Leaflets', needed: true },
        { kind: 'long-text', id: 'how', label: 'What would be done', rows: 2, needed: true },
      ],
    },
  ],
};

export const amounts: Section = {
  id: 'amounts',
  title: 'What each option costs and brings',
  intro:
    'One entry for each amount. Use the figures you have; where you have none, estimate with care and say so.',
  fields: [amountList('costs'), amountList('benefits')],
};

/** When money counts, and how; said on paper too, since figures mean nothing without it. */
export const convention =
  'Worked out from the entries. What happens once counts at the end of its month, or at the start where a cost has none; monthly and yearly amounts count at the end of each full month or year. For the payback, they are spread evenly and not discounted.';

export const result: Section = {
  id: 'result',
  title: 'Side by side',
  intro: convention,
  fields: [
    {
      kind: 'figure',
      id: 'comparison',
      label: 'The options compared',
      tableOpen: true,
      draw: comparisonFigure,
    },
  ],
};

export const intangibles: Section = {
  id: 'intangibles',
  title: 'What has no price',
  intro: 'Goodwill, a better-known name, tired staff, an annoyed customer. Weigh them in words.',
  fields: [
    {
      kind: 'list',
      id: 'intangibles',
      label: 'Effects beside the figures',
      entry: 'effect',
      shown: 'table',
      least: 1,
      begin: 1,
      fields: [
        {
          kind: 'choice',
          id: 'option',
          label: 'Belongs to',
          shown: 'list',
          options: optionChoices,
          needed: true,
        },
        { kind: 'text', id: 'what', label: 'Effect', needed: true },
        {
          kind: 'choice',
          id: 'effect',
          label: 'Gain or harm',
          shown: 'list',
          options: [
            { value: 'gain', label: 'Gain' },
            { value: 'harm', label: 'Harm' },
          ],
          needed: true,
        },
        {
          kind: 'scale',
          id: 'weight',
          label: 'How much it matters',
          steps: ['A little', 'Quite a lot', 'A great deal'],
          needed: true,
        },
      ],
    },
  ],
};

export const decision: Section = {
  id: 'decision',
  title: 'What you decide',
  fields: [
    {
      kind: 'choice',
      id: 'choice',
      label: 'Your choice',
      options: (values) => [
        ...optionChoices(values),
        { value: 'none', label: 'None of them for now' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'reason',
      label: 'Why',
      note: 'Use the figures, how sure they are, and what has no price.',
      rows: 4,
      words: { from: 40, to: 120 },
      needed: true,
    },
    {
      kind: 'text',
      id: 'early',
      label: 'What would show early that an estimate was wrong',
      placeholder: 'Fewer than 6 sold by the end of the second week',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'influence',
      label: 'How the analysis influenced the method',
      note: 'What it ruled out, put first, made smaller or changed. Describe it with your own options.',
      rows: 6,
      words: { from: 100, to: 220 },
      needed: true,
    },
  ],
};
