import { textAt, type WorkValues } from '../../domain/work.ts';
import type { EntryField, Section, Tool } from '../tool.ts';
import { changeImpactAbout } from './about.ts';
import { changeImpactChecks } from './checks.ts';
import { impactDocument } from './document.ts';
import { changeImpactExample } from './example-piece.ts';
import { impactFigure } from './impact-figure.ts';
import { impactInWords } from './impact-words.ts';
import { groups, units } from './measures.ts';

const change: Section = {
  id: 'change',
  title: 'The change',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'change',
      label: 'What was changed',
      placeholder: 'Orders are now collected at a desk by the door',
      needed: true,
    },
    { kind: 'date', id: 'since', label: 'Since when', needed: true },
    {
      kind: 'long-text',
      id: 'aim',
      label: 'What it was to do, and for whom',
      rows: 2,
      needed: true,
    },
  ],
};

const techniqueOptions = [
  { value: 'survey', label: 'The same survey before and after' },
  { value: 'complaints', label: 'Complaints or repeat contacts, as a rate' },
  { value: 'interviews', label: 'Interviews or a journey map' },
  { value: 'pulse', label: 'Pulse survey' },
  { value: 'one-to-ones', label: 'One-to-ones and team meetings' },
  { value: 'observation', label: 'Observation or quality checks' },
  { value: 'absence', label: 'Absence, overtime, leavers' },
  { value: 'kpis', label: 'KPIs and other operational figures' },
  { value: 'costs', label: 'Costs against benefits' },
  { value: 'sales', label: 'Sales or customers who stay' },
  { value: 'audit', label: 'Audit' },
  { value: 'own', label: 'Another one' },
] as const;

const hasCases = (values: WorkValues, at: string) =>
  ['percent', 'rating'].includes(textAt(values, `${at}/unit`));

const measureFields: readonly EntryField[] = [
  { kind: 'choice', id: 'group', label: 'For whom', options: groups, needed: true },
  {
    kind: 'choice',
    id: 'technique',
    label: 'Technique',
    shown: 'list',
    options: techniqueOptions,
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'how',
    label: 'How it works here, and why it was chosen',
    note: 'Name it, if it is not in the list.',
    rows: 2,
    needed: true,
  },
  {
    kind: 'text',
    id: 'what',
    label: 'What is measured',
    placeholder: 'Customers served within 5 minutes',
    needed: true,
  },
  { kind: 'choice', id: 'unit', label: 'Measured in', shown: 'list', options: units, needed: true },
  {
    kind: 'choice',
    id: 'better',
    label: 'Which is better',
    options: [
      { value: 'higher', label: 'A higher figure' },
      { value: 'lower', label: 'A lower figure' },
    ],
    needed: true,
  },
  { kind: 'number', id: 'before', label: 'Before: the baseline', places: 2, needed: true },
  { kind: 'date', id: 'before-on', label: 'Measured on', needed: true },
  { kind: 'number', id: 'after', label: 'After', places: 2, needed: true },
  { kind: 'date', id: 'after-on', label: 'Measured again on', needed: true },
  {
    kind: 'number',
    id: 'cases',
    label: 'How many people or cases are behind it',
    least: 1,
    needed: true,
    when: hasCases,
  },
  { kind: 'number', id: 'target', label: 'Target', places: 2 },
  {
    kind: 'number',
    id: 'elsewhere-before',
    label: 'Where nothing was changed: before',
    note: 'A team, branch or group that works as it did.',
    places: 2,
  },
  {
    kind: 'number',
    id: 'elsewhere-after',
    label: 'Where nothing was changed: after',
    places: 2,
  },
  { kind: 'derived', id: 'impact', label: 'What became of it', value: impactInWords },
  {
    kind: 'long-text',
    id: 'said',
    label: 'What people said, or what was seen',
    note: 'No names. Numbers say how much, this says why.',
    rows: 2,
  },
];

const measures: Section = {
  id: 'measures',
  title: 'Before and after',
  intro:
    'At least one measure for each of the three: customers, employees and the organisation. Each needs a technique of its own, since none sees them all.',
  fields: [
    {
      kind: 'list',
      id: 'measures',
      label: 'Measures',
      entry: 'measure',
      least: 3,
      begin: 1,
      layout: 'pair',
      fields: measureFields,
    },
  ],
};

const chart: Section = {
  id: 'side-by-side',
  title: 'Side by side',
  fields: [
    {
      kind: 'figure',
      id: 'chart',
      label: 'All measures together',
      note: 'Each bar is the difference as a share of its own baseline, so that unlike measures can stand side by side. Going up is not always better.',
      draw: impactFigure,
    },
  ],
};

const review: Section = {
  id: 'review',
  title: 'Review and decide',
  fields: [
    {
      kind: 'long-text',
      id: 'causes',
      label: 'What else may have caused it',
      note: 'The season, an advert, a new form, a trend that was there before.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'unplanned',
      label: 'What nobody had planned',
      note: 'Who might be paying for this change?',
      rows: 3,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'decision',
      label: 'Decision',
      options: [
        { value: 'keep', label: 'Keep' },
        { value: 'adapt', label: 'Adapt' },
        { value: 'end', label: 'End' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'follows',
      label: 'What follows',
      note: 'Who does what, by when, and who is told.',
      rows: 3,
      needed: true,
    },
    { kind: 'date', id: 'again', label: 'Next review', needed: true },
    {
      kind: 'long-text',
      id: 'conclusion',
      label: 'The techniques explained',
      note: 'How each one works, what it shows for its group, and why you would use it. Use your own measures.',
      rows: 6,
      words: { from: 120, to: 260 },
      needed: true,
    },
  ],
};

/** The impact of a change on customers, employees and the organisation. */
export const changeImpact: Tool = {
  about: changeImpactAbout,
  purpose:
    'Find out whether a change has worked, and for whom. You set before against after for customers, employees and the organisation, look for other causes, and decide. The criterion asks you to explain the techniques, so say for each why it was the right one.',
  passNeeds: [
    'Techniques for all three groups, each explained and not only named.',
    'A baseline, a result, and other causes that were considered.',
    'A decision that follows, with the next review.',
  ],
  sections: [change, measures, chart, review],
  checks: changeImpactChecks,
  document: (values) =>
    impactDocument({ change, chart, review, techniques: techniqueOptions }, values),
  example: changeImpactExample,
};
