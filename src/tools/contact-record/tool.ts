import type { ListField, Section, Tool } from '../tool.ts';
import { contactRecordAbout } from './about.ts';
import { blankForm } from './blank-form.ts';
import { contactChecks } from './checks.ts';
import { contactExample } from './example-piece.ts';

const contacts: ListField = {
  kind: 'list',
  id: 'contacts',
  label: 'Contacts of one case',
  note: 'Facts, as if the customer were going to read them. A case number in place of a name.',
  entry: 'contact',
  least: 2,
  begin: 1,
  fields: [
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    { kind: 'text', id: 'time', label: 'Time', placeholder: '10.20', needed: true },
    {
      kind: 'choice',
      id: 'channel',
      label: 'How',
      shown: 'list',
      options: [
        { value: 'counter', label: 'In person' },
        { value: 'phone', label: 'Phone' },
        { value: 'email', label: 'Email' },
        { value: 'letter', label: 'Letter' },
        { value: 'chat', label: 'Chat or text' },
        { value: 'social', label: 'Social media' },
      ],
      needed: true,
    },
    { kind: 'text', id: 'customer', label: 'Which case', placeholder: 'Case 318', needed: true },
    {
      kind: 'long-text',
      id: 'facts',
      label: 'What happened',
      note: 'What you saw and heard. The customer’s words in quotation marks.',
      rows: 3,
      needed: true,
    },
    { kind: 'long-text', id: 'agreed', label: 'What was agreed', rows: 2, needed: true },
    { kind: 'text', id: 'owner', label: 'Who owns it now', needed: true },
    { kind: 'long-text', id: 'next', rows: 2, label: 'What comes next', needed: true },
    { kind: 'date', id: 'by', label: 'By', needed: true },
    {
      kind: 'text',
      id: 'sensitive',
      label: 'Why sensitive data is needed, if there is any',
      note: 'Health, belief, ethnic origin and the like need a special reason in UK law.',
    },
  ],
};

const dataProtection: Section = {
  id: 'data-protection',
  title: 'Data-protection check',
  intro: 'For the kind of record that you made above (UK GDPR, as at November 2026).',
  fields: [
    {
      kind: 'long-text',
      id: 'needed',
      label: 'Which data it needs, and what I left out',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'basis',
      rows: 2,
      label: 'What makes it lawful to keep it',
      note: 'A contract, a legal duty, legitimate interests, consent …',
      needed: true,
    },
    { kind: 'long-text', id: 'access', rows: 2, label: 'Who may read it', needed: true },
    { kind: 'long-text', id: 'safe', label: 'How it is kept safe', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'retention',
      rows: 2,
      label: 'How long it is kept, and what happens then',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'rights',
      label: 'What happens when the customer asks for a copy or says that it is wrong',
      note: 'A copy is due within one month, normally free of charge.',
      rows: 2,
      needed: true,
    },
  ],
};

/** Contact notes of one case, checked, with a blank form to be used at work. */
export const contactRecord: Tool = {
  about: contactRecordAbout,
  purpose:
    'Write the notes of one case from your work so that a colleague could go on with it tomorrow. Then hold them against data-protection law. The blank form that comes with it can be printed and used.',
  passNeeds: [
    'A record that others can act on: who, when, what happened, what was agreed, who owns it, what is next.',
    'How such records help the customer, colleagues and managers.',
    'What the law on records asks for, applied to this one.',
  ],
  sections: [
    {
      id: 'record',
      title: 'The record',
      intro: 'Use a real case, and take out everything that tells who it was.',
      fields: [
        {
          kind: 'long-text',
          id: 'purpose',
          rows: 2,
          label: 'What the record is for',
          needed: true,
        },
        contacts,
        {
          kind: 'long-text',
          id: 'use',
          label: 'Who used it, and what they could do because of it',
          note: 'A colleague, a manager, the customer.',
          rows: 2,
          needed: true,
        },
      ],
    },
    dataProtection,
    {
      id: 'better',
      title: 'A better record',
      fields: [
        {
          kind: 'long-text',
          id: 'changed',
          label: 'What I would change in the form or system that I use',
          rows: 2,
          needed: true,
        },
      ],
    },
  ],
  checks: contactChecks,
  handouts: [{ id: 'blank-form', title: 'The blank form', document: blankForm }],
  example: contactExample,
};
