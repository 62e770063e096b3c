import { textAt } from '../../domain/work.ts';
import type { ListField, Section, Tool } from '../tool.ts';
import { complaintPlannerAbout } from './about.ts';
import { complaintChecks } from './checks.ts';
import { complaintExample } from './example-piece.ts';
import { costOfChosen, isBeyondAuthority, kinds, solutionOptions } from './weighing.ts';

const complaint: Section = {
  id: 'complaint',
  title: 'The customer',
  intro: 'A real complaint or one you can imagine. Leave out names, addresses and numbers.',
  fields: [
    { kind: 'date', id: 'received', label: 'Complaint received on', needed: true },
    { kind: 'long-text', id: 'complaint', label: 'What happened', rows: 3, needed: true },
    {
      kind: 'long-text',
      id: 'wanted',
      label: 'What the customer would call a good result',
      note: 'In their words, if you asked.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'impact',
      label: 'What was lost',
      note: 'Money, time, trust, comfort, peace of mind.',
      rows: 2,
      needed: true,
    },
    { kind: 'long-text', id: 'urgency', rows: 2, label: 'How urgent it is, and why', needed: true },
    {
      kind: 'long-text',
      id: 'circumstances',
      label: 'Anything about their situation that makes it harder',
      note: 'Only what you need to know in order to help.',
      rows: 2,
    },
  ],
};

const limits: Section = {
  id: 'limits',
  title: 'Cause and limits',
  fields: [
    {
      kind: 'long-text',
      id: 'cause',
      label: 'The cause, as far as I know',
      rows: 2,
      needed: true,
    },
    { kind: 'long-text', id: 'first', rows: 2, label: 'Is it the first time?', needed: true },
    {
      kind: 'long-text',
      id: 'rights',
      label: 'What law and policy give the customer anyway',
      rows: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'authority',
      label: 'What I may give without asking',
      unit: { text: '£', side: 'before' },
      least: 0,
      places: 2,
    },
    {
      kind: 'long-text',
      id: 'limits',
      label: 'Time, people, stock and safety',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'others',
      label: 'What is fair to other customers and colleagues',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'financial',
      label: 'Is it a UK financial firm?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
  ],
};

const solutions: ListField = {
  kind: 'list',
  id: 'solutions',
  label: 'Solutions',
  note: 'Several that differ in kind. Many complaints need two or three together.',
  entry: 'solution',
  least: 3,
  begin: 2,
  shown: 'table',
  fields: [
    { kind: 'long-text', id: 'what', label: 'Solution', rows: 2, needed: true },
    { kind: 'choice', id: 'kind', label: 'Kind', shown: 'list', options: kinds, needed: true },
    {
      kind: 'number',
      id: 'cost',
      label: 'Cost',
      unit: { text: '£', side: 'before' },
      least: 0,
      places: 2,
    },
    { kind: 'long-text', id: 'for', rows: 2, label: 'For it', needed: true },
    { kind: 'long-text', id: 'against', rows: 2, label: 'Against it', needed: true },
  ],
};

const choice: Section = {
  id: 'choice',
  title: 'The choice',
  fields: [
    {
      kind: 'choices',
      id: 'chosen',
      label: 'What I choose',
      options: solutionOptions,
      needed: true,
    },
    { kind: 'derived', id: 'total', label: 'Cost of what I chose', value: costOfChosen },
    {
      kind: 'long-text',
      id: 'approval',
      rows: 2,
      label: 'Who has to approve it, and what I suggest to them',
      when: isBeyondAuthority,
    },
    {
      kind: 'long-text',
      id: 'because',
      label: 'Why I chose it: what is owed, what is needed, what it costs',
      note: 'Say which factor settled it.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'words',
      label: 'What I say to the customer',
      rows: 3,
      needed: true,
    },
  ],
};

const after: Section = {
  id: 'after',
  title: 'What follows',
  fields: [
    {
      kind: 'list',
      id: 'steps',
      label: 'Steps',
      entry: 'step',
      shown: 'table',
      least: 2,
      begin: 2,
      fields: [
        { kind: 'long-text', id: 'step', rows: 2, label: 'Step', needed: true },
        { kind: 'text', id: 'who', label: 'Who', needed: true },
        { kind: 'date', id: 'by', label: 'By', needed: true },
      ],
    },
    {
      kind: 'date',
      id: 'answered-on',
      label: 'Final response sent on',
      note: 'UK financial firms: a short written summary if it is settled by the close of the third business day, otherwise a final response within eight weeks (as at November 2026).',
      when: (values) => textAt(values, 'financial') === 'yes',
    },
    {
      kind: 'long-text',
      id: 'if-not',
      rows: 2,
      label: 'Where the customer can go if we cannot agree',
      needed: true,
    },
    { kind: 'date', id: 'follow-up-on', label: 'When I follow it up', needed: true },
    {
      kind: 'long-text',
      id: 'follow-up',
      label: 'How I know that it worked, and that it does not come back',
      rows: 2,
      needed: true,
    },
  ],
};

/** One complaint from what was lost to a solution that holds. */
export const complaintPlanner: Tool = {
  about: complaintPlannerAbout,
  purpose:
    'Use it for a complaint from your work, or one from a service that you know. Look at the customer, the cause, your organisation’s limits and other people before you choose. Then weigh several solutions and say why you picked yours.',
  passNeeds: [
    'The factors that you considered, and how each moved the decision.',
    'Several solutions that differ in kind, each with what speaks for and against it.',
    'A choice that gives back what was lost, within law, policy and your authority.',
  ],
  sections: [
    complaint,
    limits,
    { id: 'options', title: 'Solutions', fields: [solutions] },
    choice,
    after,
  ],
  checks: complaintChecks,
  example: complaintExample,
};
