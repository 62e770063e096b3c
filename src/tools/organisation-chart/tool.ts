import type { ListField, Section, Tool } from '../tool.ts';
import { organisationChartAbout } from './about.ts';
import { chartFigure } from './chart.ts';
import { organisationChecks } from './checks.ts';
import { organisationDocument } from './document.ts';
import { organisationExample } from './example-piece.ts';
import { isOurs, leaderOptions } from './roles.ts';

const organisation: Section = {
  id: 'organisation',
  title: 'The organisation',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'organisation',
      label: 'Organisation',
      note: 'What it does and how large it is.',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'As it stands on', needed: true },
  ],
};

const roles: ListField = {
  kind: 'list',
  id: 'roles',
  label: 'Roles',
  note: 'Begin at the top, or with your own. Use job titles and no names. People with the same job share one entry.',
  entry: 'role',
  least: 4,
  begin: 2,
  fields: [
    { kind: 'text', id: 'title', label: 'Role', placeholder: 'Box office assistant', needed: true },
    {
      kind: 'choice',
      id: 'place',
      label: 'Whose role it is',
      shown: 'list',
      options: [
        { value: 'own', label: 'My own' },
        { value: 'team', label: 'In my team' },
        { value: 'above', label: 'Above my team' },
        { value: 'beside', label: 'Another team or a partner' },
      ],
      needed: true,
    },
    {
      kind: 'choice',
      id: 'reports-to',
      label: 'Reports to',
      shown: 'list',
      options: leaderOptions,
      needed: true,
    },
    { kind: 'number', id: 'people', label: 'How many people', least: 0, most: 10_000 },
    {
      kind: 'choice',
      id: 'entrance',
      label: 'Do customers come to this role first?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    {
      kind: 'long-text',
      id: 'purpose',
      label: 'Purpose: why this role exists',
      rows: 2,
      when: isOurs,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'responsibilities',
      label: 'Responsibilities',
      note: 'One a line, each with a verb: answers, checks, records.',
      rows: 3,
      when: isOurs,
      needed: true,
    },
    {
      kind: 'text',
      id: 'limit',
      label: 'Limit: what the person decides alone, and where it goes beyond that',
      when: isOurs,
      needed: true,
    },
    {
      kind: 'text',
      id: 'links',
      label: 'Links: whose work feeds this role, and who waits for its results',
      when: isOurs,
      needed: true,
    },
  ],
};

const place: Section = {
  id: 'place',
  title: 'Where the team fits',
  intro: 'A chart shows who reports to whom. Put into words what the lines mean.',
  fields: [
    { kind: 'figure', id: 'chart', label: 'Organisation chart', draw: chartFigure },
    {
      kind: 'list',
      id: 'teams',
      label: 'Teams beside ours',
      entry: 'team',
      shown: 'table',
      least: 1,
      begin: 1,
      fields: [
        { kind: 'text', id: 'name', label: 'Team or partner', needed: true },
        { kind: 'text', id: 'gives', label: 'What we need from them', needed: true },
        { kind: 'text', id: 'gets', label: 'What they need from us', needed: true },
        {
          kind: 'text',
          id: 'late',
          label: 'What happens to customers when one of us is late',
          needed: true,
        },
      ],
    },
    {
      kind: 'long-text',
      id: 'described',
      label: 'Where my team fits into the whole organisation',
      note: 'Up to the top, across to other teams, and out to customers.',
      rows: 7,
      words: { from: 120, to: 300 },
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'gaps',
      label: 'Work that is nobody’s, or that belongs to two',
      note: 'What you found when the roles stood side by side, and what you did about it.',
      rows: 3,
      needed: true,
    },
  ],
};

/** Roles described one by one, and the team's place drawn and told. */
export const organisationChartTool: Tool = {
  about: organisationChartAbout,
  purpose:
    'Describe each role in your team so that nobody could confuse it with the next, then show where the team stands in the organisation. The chart is drawn from “reports to”. You can use it to bring in a new starter.',
  passNeeds: [
    'Roles told apart by purpose, responsibilities and limits of authority.',
    'The team’s place described upwards and across, in words as well as in the chart.',
    'At least one team that depends on yours, or yours on it.',
  ],
  sections: [organisation, { id: 'who', title: 'Who does what', fields: [roles] }, place],
  document: organisationDocument([organisation], [place]),
  checks: organisationChecks,
  example: organisationExample,
};
