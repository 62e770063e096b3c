import { textAt } from '../../domain/work.ts';
import { blocksOrBlankForm } from '../blank-form.ts';
import type { ListField, Section, Tool } from '../tool.ts';
import { observationSheetAbout } from './about.ts';
import { observationSheetChecks } from './checks.ts';
import { observationSheetExample } from './example-piece.ts';

const occasion: Section = {
  id: 'occasion',
  title: 'The occasion',
  intro: 'Customers and colleagues stay without names: a role is enough.',
  fields: [
    { kind: 'text', id: 'observer', label: 'Observer', needed: true },
    {
      kind: 'choice',
      id: 'role',
      label: 'The observer is',
      options: [
        { value: 'assessor', label: 'The assessor' },
        { value: 'expert', label: 'An expert witness named by the centre' },
        { value: 'manager', label: 'A line manager or supervisor' },
        { value: 'other', label: 'Somebody else' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'role-other',
      label: 'Who else',
      when: (values) => textAt(values, 'role') === 'other',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    {
      kind: 'text',
      id: 'time',
      label: 'From when to when',
      placeholder: '10:15 to 10:50',
      needed: true,
    },
    { kind: 'text', id: 'place', label: 'Place or channel', needed: true },
    {
      kind: 'long-text',
      id: 'situation',
      label: 'What was going on',
      note: 'The task, who was there, how busy it was.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'told',
      label: 'Did those present know of the observation?',
      options: [
        { value: 'yes', label: 'Yes, and they agreed' },
        { value: 'staff', label: 'Staff did; customers could not be disturbed' },
        { value: 'no', label: 'No' },
      ],
      needed: true,
    },
  ],
};

const criteria: ListField = {
  kind: 'list',
  id: 'criteria',
  label: 'Criterion by criterion',
  note: 'Write while it happens: what was done and said. Whether it meets the criterion is a judgement that comes later.',
  entry: 'criterion',
  least: 1,
  begin: 2,
  fields: [
    {
      kind: 'text',
      id: 'criterion',
      label: 'Criterion',
      placeholder: 'Lead a team 3.1',
      needed: true,
    },
    { kind: 'long-text', id: 'seen', label: 'What was seen and heard', rows: 4, needed: true },
    {
      kind: 'choice',
      id: 'extent',
      label: 'How much of it came up',
      options: [
        { value: 'all', label: 'All of it' },
        { value: 'part', label: 'A part' },
        { value: 'none', label: 'It did not come up' },
      ],
      needed: true,
    },
  ],
};

const seen: Section = {
  id: 'seen',
  title: 'What was observed',
  fields: [
    criteria,
    {
      kind: 'list',
      id: 'questions',
      label: 'Questions asked afterwards',
      note: 'For what could not be seen: reasons, and “what would you have done if”.',
      entry: 'question',
      shown: 'table',
      begin: 1,
      fields: [
        { kind: 'long-text', id: 'question', label: 'Question', rows: 2 },
        {
          kind: 'long-text',
          id: 'answer',
          label: 'Answer, as close to the words as you can',
          rows: 2,
        },
      ],
    },
  ],
};

const after: Section = {
  id: 'after',
  title: 'Feedback',
  fields: [
    { kind: 'long-text', id: 'well', label: 'What went well, and why', rows: 3, needed: true },
    {
      kind: 'long-text',
      id: 'next',
      label: 'What to do differently next time',
      rows: 3,
      needed: true,
    },
    { kind: 'long-text', id: 'open', label: 'What is still to be seen, and when', rows: 2 },
    {
      kind: 'long-text',
      id: 'learner',
      label: 'What the learner says about it',
      rows: 3,
      needed: true,
    },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Observer: this is what I saw', 'Learner: I have read it'],
    },
  ],
};

const sections = [occasion, seen, after];

/** A record of what was seen and heard, with the questions that followed. */
export const observationSheet: Tool = {
  about: observationSheetAbout,
  purpose:
    'For somebody who watches you work and writes down what they see. Agree beforehand which criteria may come up. Print it while it is empty to take it along on paper; an assessor reads it and decides.',
  passNeeds: [
    'What was done and said, in enough detail to picture it, for each criterion.',
    'When, where, and who watched.',
    'What did not come up, and how it will be shown.',
    'Feedback that the learner has read, and the learner’s own view.',
  ],
  sections,
  checks: observationSheetChecks,
  document: (values) => blocksOrBlankForm(sections, values),
  example: observationSheetExample,
};
