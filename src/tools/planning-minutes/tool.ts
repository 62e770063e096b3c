import { textAt, type WorkValues } from '../../domain/work.ts';
import type { ListField, Section, Tool } from '../tool.ts';
import { planningMinutesAbout } from './about.ts';
import { planningChecks } from './checks.ts';
import { planningExample } from './example-piece.ts';

const meeting: Section = {
  id: 'meeting',
  title: 'The meeting',
  intro: 'Use roles or initials, and leave out health and private life.',
  fields: [
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    { kind: 'long-text', id: 'present', rows: 2, label: 'Who took part', needed: true },
    {
      kind: 'long-text',
      id: 'absent',
      label: 'How I heard from people who could not be there',
      note: 'Part-time, on shift, shy in groups.',
      rows: 2,
      needed: true,
    },
  ],
};

const frame: Section = {
  id: 'frame',
  title: 'What was to be planned',
  fields: [
    {
      kind: 'long-text',
      id: 'aim',
      rows: 2,
      label: 'Aim, as customers will notice it',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'facts',
      label: 'Facts and figures that I brought',
      rows: 2,
      needed: true,
    },
    { kind: 'long-text', id: 'fixed', label: 'What was fixed, and why', rows: 2, needed: true },
    { kind: 'long-text', id: 'open', label: 'What was open', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'question',
      rows: 2,
      label: 'The question I asked the team',
      needed: true,
    },
  ],
};

const ideas: ListField = {
  kind: 'list',
  id: 'ideas',
  label: 'Ideas, and what became of them',
  note: 'Also the ones that were not used.',
  entry: 'idea',
  least: 3,
  begin: 2,
  fields: [
    { kind: 'long-text', id: 'idea', label: 'Idea', rows: 2, needed: true },
    { kind: 'text', id: 'from', label: 'From', placeholder: 'Reception A', needed: true },
    {
      kind: 'choice',
      id: 'result',
      label: 'What became of it',
      options: [
        { value: 'used', label: 'Used' },
        { value: 'changed', label: 'Used in part' },
        { value: 'not-now', label: 'Not now' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'because',
      rows: 2,
      label: 'Why it was changed or not used',
      when: wasNotUsedAsItWas,
      needed: true,
    },
  ],
};

const actions: ListField = {
  kind: 'list',
  id: 'actions',
  label: 'Actions',
  entry: 'action',
  shown: 'table',
  least: 2,
  begin: 2,
  fields: [
    { kind: 'long-text', id: 'what', label: 'What', rows: 2, needed: true },
    { kind: 'text', id: 'who', label: 'Who', needed: true },
    { kind: 'date', id: 'by', label: 'By', needed: true },
    { kind: 'text', id: 'needs', label: 'What it depends on' },
    {
      kind: 'choice',
      id: 'status',
      label: 'Where it stands',
      shown: 'list',
      options: [
        { value: 'open', label: 'Not begun' },
        { value: 'under-way', label: 'Under way' },
        { value: 'done', label: 'Done' },
        { value: 'dropped', label: 'Dropped' },
      ],
    },
  ],
};

const involvement: Section = {
  id: 'involvement',
  title: 'What the team changed',
  fields: [
    {
      kind: 'long-text',
      id: 'before',
      label: 'The plan before the meeting',
      rows: 2,
      needed: true,
    },
    { kind: 'long-text', id: 'after', label: 'The plan after it', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'told',
      label: 'How everyone heard what became of their idea',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'review', label: 'When we look at the plan again', needed: true },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Team leader', 'A team member who took part: these minutes tell it as it was'],
    },
  ],
};

/** Minutes of a meeting in which a team planned its own work. */
export const planningMinutes: Tool = {
  about: planningMinutesAbout,
  purpose:
    'Use it for a meeting in which your team plans its own work with customers. Say beforehand what is fixed and what is open, collect ideas, settle who does what by when, and show what changed because of the team.',
  passNeeds: [
    'Real planning and organising of customer service work, with the team and not for it.',
    'Who suggested what, and what became of each idea.',
    'How people were reached who are absent, shy or part-time.',
    'A plan that differs from the one you came with.',
  ],
  sections: [
    meeting,
    frame,
    { id: 'ideas-section', title: 'Ideas', fields: [ideas] },
    { id: 'plan', title: 'The plan', fields: [actions] },
    involvement,
  ],
  checks: planningChecks,
  example: planningExample,
};

function wasNotUsedAsItWas(values: WorkValues, at: string): boolean {
  return ['changed', 'not-now'].includes(textAt(values, `${at}/result`));
}
