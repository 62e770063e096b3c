import { textAt, type WorkValues } from '../../domain/work.ts';
import type { Section, Tool } from '../tool.ts';
import { promotionEvaluationAbout } from './about.ts';
import { promotionChecks } from './checks.ts';
import { promotionExample } from './example-piece.ts';
import { changeWords, responseFigure } from './results.ts';

const promotion: Section = {
  id: 'promotion',
  title: 'The promotion',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'promotion',
      label: 'What was done',
      placeholder: 'A voucher by email to 1,200 members',
      needed: true,
    },
    { kind: 'text', id: 'for', label: 'Whom it was meant for', needed: true },
    { kind: 'date', id: 'from', label: 'From', needed: true },
    { kind: 'date', id: 'to', label: 'To', needed: true },
    {
      kind: 'long-text',
      id: 'aim',
      label: 'Its aim, as it was set before the start',
      note: 'How many of what, by when.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'cost',
      label: 'What it cost in all',
      note: 'With staff time, prizes and money off.',
      unit: { text: '£', side: 'before' },
      least: 0,
      places: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'margin',
      label: 'What each one gained leaves',
      note: 'The margin, and not the price. Leave it empty if it cannot be put in pounds.',
      unit: { text: '£', side: 'before' },
      least: 0,
      places: 2,
    },
  ],
};

const figures: Section = {
  id: 'figures',
  title: 'Before, during and after',
  fields: [
    {
      kind: 'list',
      id: 'figures',
      label: 'Figures',
      note: 'Sales or visits, and at least one that is about customers or staff: complaints, waiting times, overtime.',
      entry: 'figure',
      shown: 'table',
      least: 2,
      begin: 2,
      fields: [
        {
          kind: 'text',
          id: 'what',
          label: 'What was counted',
          placeholder: 'Visitors on a Monday',
          needed: true,
        },
        { kind: 'number', id: 'before', label: 'Before', places: 2, needed: true },
        { kind: 'number', id: 'during', label: 'During', places: 2, needed: true },
        { kind: 'number', id: 'after', label: 'After', places: 2, needed: true },
        { kind: 'derived', id: 'change', label: 'What stayed', value: changeWords },
      ],
    },
  ],
};

const isCompared = (values: WorkValues) => !['', 'none'].includes(textAt(values, 'compare'));

const response: Section = {
  id: 'response',
  title: 'What it added',
  intro: '“They went up after we began” does not show that they went up because we began.',
  layout: 'pair',
  fields: [
    { kind: 'number', id: 'reached', label: 'People it reached', least: 0, needed: true },
    {
      kind: 'number',
      id: 'responded',
      label: 'People who responded',
      note: 'Opened, rang, asked, clicked.',
      least: 0,
      needed: true,
    },
    {
      kind: 'number',
      id: 'gained',
      label: 'People gained',
      note: 'Who did what it was meant to bring.',
      least: 0,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'compare',
      label: 'Compared with',
      shown: 'list',
      options: [
        { value: 'held-out', label: 'Similar people who did not get it, chosen by chance' },
        { value: 'before', label: 'As long a time before it' },
        { value: 'last-year', label: 'The same time last year' },
        { value: 'branch', label: 'A branch that did not take part' },
        { value: 'none', label: 'Nothing' },
      ],
      needed: true,
    },
    {
      kind: 'number',
      id: 'compare-gained',
      label: 'How many came there without it',
      least: 0,
      needed: true,
      when: isCompared,
    },
    {
      kind: 'number',
      id: 'compare-people',
      label: 'Out of how many people',
      note: 'Leave it empty if you compare with as many people as it reached.',
      least: 0,
      when: isCompared,
    },
  ],
};

const results: Section = {
  id: 'result',
  title: 'In figures',
  fields: [
    {
      kind: 'figure',
      id: 'results',
      label: 'Worked out from your counts',
      tableOpen: true,
      draw: responseFigure,
    },
  ],
};

const views: Section = {
  id: 'views',
  title: 'What else happened',
  fields: [
    {
      kind: 'long-text',
      id: 'customers',
      label: 'What customers said',
      note: 'Whom you asked, how many, and how. No names.',
      rows: 3,
      needed: true,
    },
    { kind: 'long-text', id: 'staff', label: 'What staff said', rows: 3, needed: true },
    {
      kind: 'long-text',
      id: 'unplanned',
      label: 'What nobody had meant to happen',
      rows: 3,
      needed: true,
    },
  ],
};

const decision: Section = {
  id: 'decision',
  title: 'What you decide',
  fields: [
    {
      kind: 'choice',
      id: 'decision',
      label: 'The promotion should be',
      options: [
        { value: 'keep', label: 'Kept as it is' },
        { value: 'change', label: 'Changed' },
        { value: 'stop', label: 'Stopped' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'reason',
      label: 'Why, and what exactly',
      rows: 4,
      words: { from: 40, to: 130 },
      needed: true,
    },
    {
      kind: 'text',
      id: 'next',
      label: 'What will be counted next time, from the start',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'importance',
      label: 'Why it was important to evaluate it',
      note: 'What would have gone wrong without it, and what gets better because of it: for the organisation, customers and staff.',
      rows: 6,
      words: { from: 100, to: 220 },
      needed: true,
    },
  ],
};

/** What a promotion brought, held against what would have happened anyway. */
export const promotionEvaluation: Tool = {
  about: promotionEvaluationAbout,
  purpose:
    'Find out what a promotion really added, and decide whether it is kept, changed or stopped. The criterion asks why evaluating matters: your own promotion shows it better than any list.',
  passNeeds: [
    'An aim that can be counted, and figures from before, during and after.',
    'A look at what would have happened anyway, and at customers and staff.',
    'Why the evaluation mattered: what would have gone wrong without it.',
  ],
  sections: [promotion, figures, response, results, views, decision],
  checks: promotionChecks,
  example: promotionExample,
};
