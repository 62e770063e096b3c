import { textAt } from '../../domain/work.ts';
import type { CellField, Section, Tool } from '../tool.ts';
import { monitoringComparisonAbout } from './about.ts';
import { monitoringChecks } from './checks.ts';
import { comparisonDocument } from './document.ts';
import { monitoringExample } from './example-piece.ts';
import { ratingsFigure } from './ratings-figure.ts';
import { reasonFor, techniqueRows, techniques, tests } from './techniques.ts';

const service: Section = {
  id: 'service',
  title: 'What is to be monitored',
  fields: [
    {
      kind: 'text',
      id: 'service',
      label: 'Service',
      placeholder: 'The enquiry desk and phone line of a housing association',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'question',
      label: 'What you want to find out',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choices',
      id: 'matter',
      label: 'Which tests matter most for this service?',
      note: 'Up to three. The chart shows these.',
      options: tests.map(({ id, label }) => ({ value: id, label })),
      needed: true,
    },
  ],
};

const chosen: Section = {
  id: 'chosen',
  title: 'The techniques',
  intro:
    'Choose three to six that differ: some that ask, some that watch, some that read what is there.',
  fields: [
    {
      kind: 'list',
      id: 'techniques',
      label: 'Techniques',
      entry: 'technique',
      least: 3,
      begin: 3,
      fields: [
        {
          kind: 'choice',
          id: 'technique',
          label: 'Technique',
          shown: 'list',
          options: [
            ...techniques.map(({ value, label }) => ({ value, label })),
            { value: 'own', label: 'Another one' },
          ],
          needed: true,
        },
        {
          kind: 'text',
          id: 'own',
          label: 'What it is called',
          needed: true,
          when: (values, at) => textAt(values, `${at}/technique`) === 'own',
        },
        {
          kind: 'long-text',
          id: 'how',
          label: 'How it works',
          note: 'Who does what, how often, with whom.',
          rows: 3,
          needed: true,
        },
        {
          kind: 'text',
          id: 'shows',
          label: 'What it shows, and what it cannot show',
          needed: true,
        },
        {
          kind: 'text',
          id: 'best',
          label: 'Best for',
          placeholder: 'Finding out why a score has fallen',
          needed: true,
        },
      ],
    },
  ],
};

const grid: Section = {
  id: 'grid',
  title: 'The same tests for all',
  intro:
    'Rate all techniques on one test before you go on to the next. 5 is always good: cheap, quick, deep, wide, fair.',
  fields: [
    {
      kind: 'grid',
      id: 'ratings',
      label: 'Ratings and reasons',
      note: 'A few words for each rating. Name another technique where you can: “cheaper than a focus group”.',
      row: 'technique',
      rows: techniqueRows,
      columns: tests.flatMap(({ id, label, asks }) => [
        { id, label, note: asks },
        { id: reasonFor(id), label: `${label}: why` },
      ]),
      cell: Object.fromEntries(
        tests.flatMap(({ id }): [string, CellField][] => [
          [id, { kind: 'scale', steps: ['Poor', 'Weak', 'Fair', 'Good', 'Very good'] }],
          [reasonFor(id), { kind: 'long-text', rows: 2 }],
        ]),
      ),
      needed: true,
    },
    { kind: 'figure', id: 'chart', label: 'Ratings side by side', draw: ratingsFigure },
  ],
};

const choice: Section = {
  id: 'choice',
  title: 'What follows',
  fields: [
    {
      kind: 'long-text',
      id: 'conclusion',
      label: 'For this service I would …, because …',
      note: 'Choose one that counts and one that explains, and say what each does for the other’s blind spot.',
      rows: 5,
      words: { from: 60, to: 160 },
      needed: true,
    },
    {
      kind: 'text',
      id: 'fair',
      label: 'What staff and customers are told about it',
      placeholder: 'That calls are recorded, and what for',
      needed: true,
    },
  ],
};

/** Techniques of monitoring service, compared by the same tests. */
export const monitoringComparison: Tool = {
  about: monitoringComparisonAbout,
  purpose:
    'Decide how a service should be monitored, by putting several techniques to the same five tests. The criterion asks you to describe and to compare: the cards describe, the grid compares, and the last part says what you would do.',
  passNeeds: [
    'A range of techniques, each described well enough to be used.',
    'The same tests for all of them, with reasons that set one against another.',
    'A conclusion for one service that follows from the comparison.',
  ],
  sections: [service, chosen, grid, choice],
  checks: monitoringChecks,
  document: (values) => comparisonDocument({ service, choice }, values),
  example: monitoringExample,
};
