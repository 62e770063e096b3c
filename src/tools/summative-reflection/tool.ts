import { textAt } from '../../domain/work.ts';
import { blocksOrBlankForm } from '../blank-form.ts';
import type { Section, Tool } from '../tool.ts';
import { summativeReflectionAbout } from './about.ts';
import { summativeReflectionChecks } from './checks.ts';
import { summativeReflectionExample } from './example-piece.ts';

const unit: Section = {
  id: 'which',
  title: 'The unit',
  fields: [
    {
      kind: 'choice',
      id: 'unit',
      label: 'Unit',
      options: [
        { value: 'ccs14', label: 'CCS14 Principles of customer service delivery' },
        { value: 'fs139', label: 'FS139 Developing and improving the customer service process' },
        { value: 'lead-team', label: 'Lead a team to improve customer service' },
        { value: 'other', label: 'Another unit' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'unit-other',
      label: 'Which unit',
      when: (values) => textAt(values, 'unit') === 'other',
      needed: true,
    },
    {
      kind: 'text',
      id: 'role',
      label: 'Your work role while you studied it',
      placeholder: 'Adviser in a call centre, part time',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date', needed: true },
  ],
};

const learnt: Section = {
  id: 'learnt',
  title: 'What you learnt',
  fields: [
    {
      kind: 'long-text',
      id: 'before',
      label: 'How you saw it, or did it, before',
      note: 'One or two things that turned out to be different from what you thought.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'learnt',
      label: 'What you understand now, and what made you understand it',
      rows: 6,
      words: { from: 100, to: 250 },
      needed: true,
    },
  ],
};

const applied: Section = {
  id: 'applied',
  title: 'How you used it in your work',
  intro: 'Two or three real occasions say more than ten. Customers and colleagues stay unnamed.',
  fields: [
    {
      kind: 'list',
      id: 'occasions',
      label: 'Occasions',
      entry: 'occasion',
      least: 1,
      begin: 2,
      fields: [
        {
          kind: 'long-text',
          id: 'situation',
          label: 'What the situation was',
          rows: 2,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'did',
          label: 'What you did, and which part of the unit is in it',
          rows: 4,
          needed: true,
        },
        { kind: 'long-text', id: 'result', label: 'What came of it', rows: 2, needed: true },
        {
          kind: 'text',
          id: 'evidence',
          label: 'What shows it',
          note: 'A piece in your portfolio, a witness statement, a record at work.',
          needed: true,
        },
      ],
    },
  ],
};

const onwards: Section = {
  id: 'onwards',
  title: 'What you make of it',
  fields: [
    {
      kind: 'long-text',
      id: 'differently',
      label: 'What you do differently now',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'hard',
      label: 'What is still hard, or what you would do otherwise',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'next',
      label: 'What you will learn or try next',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'next-by', label: 'By when', needed: true },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Learner: this is my own reflection', 'Tutor or assessor: read and talked about'],
    },
  ],
};

const sections = [unit, learnt, applied, onwards];

/** A learner's look back on a unit: learnt, applied, shown, next. */
export const summativeReflection: Tool = {
  about: summativeReflectionAbout,
  purpose:
    'Look back on a whole unit when you have done its work: what you learnt, how you used it in your role, and what shows it. It is needed before your centre can claim the unit. Make a piece for each unit.',
  passNeeds: [
    'What you learnt, in your own words, and how it changed what you thought.',
    'How you applied it in your work role, on real occasions, with what came of it.',
    'Evidence for it that an assessor can look at.',
    'An honest word on what is still hard, and what comes next.',
  ],
  sections,
  checks: summativeReflectionChecks,
  document: (values) => blocksOrBlankForm(sections, values),
  example: summativeReflectionExample,
};
