import type { ListField, Section, Tool } from '../tool.ts';
import { roleAgreementAbout } from './about.ts';
import { roleAgreementChecks } from './checks.ts';
import { roleAgreementExample } from './example-piece.ts';

const before: Section = {
  id: 'before',
  title: 'Before the talk',
  intro:
    'One agreement for one person. Use a role or initials, and leave out health and private life.',
  fields: [
    {
      kind: 'text',
      id: 'member',
      label: 'Team member',
      placeholder: 'Sales assistant M',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'prepared',
      label: 'How we both prepared',
      note: 'The facts you looked at, and what you asked them to think about.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'question',
      rows: 2,
      label: 'The question I opened with',
      note: 'One that cannot be answered with yes.',
      needed: true,
    },
  ],
};

const results: ListField = {
  kind: 'list',
  id: 'results',
  label: 'Results that we look for',
  note: 'What customers get, and not only what the person does. Three or four are plenty.',
  entry: 'result',
  shown: 'table',
  least: 2,
  begin: 2,
  fields: [
    { kind: 'long-text', id: 'result', label: 'Result', rows: 2, needed: true },
    { kind: 'long-text', id: 'how', rows: 2, label: 'How we will both see it', needed: true },
    {
      kind: 'choice',
      id: 'from',
      label: 'Who said it first',
      shown: 'list',
      options: [
        { value: 'member', label: 'Team member' },
        { value: 'leader', label: 'Me' },
        { value: 'both', label: 'Both' },
      ],
      needed: true,
    },
  ],
};

const role: Section = {
  id: 'role',
  title: 'The role',
  fields: [
    {
      kind: 'long-text',
      id: 'purpose',
      label: 'What the role is for, as a customer would say it',
      rows: 2,
      needed: true,
    },
    results,
    {
      kind: 'long-text',
      id: 'may',
      label: 'What the person may decide alone',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'must-ask',
      label: 'What they pass on, and to whom',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'links',
      label: 'How it fits with other people’s roles',
      note: 'Look for a gap that nobody covers, and for work that two people do.',
      rows: 2,
      needed: true,
    },
  ],
};

const agreeing: Section = {
  id: 'agreeing',
  title: 'How we agreed',
  fields: [
    {
      kind: 'long-text',
      id: 'doubt',
      label: 'What they asked, doubted or wanted otherwise',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'changed',
      label: 'What changed because of it',
      note: 'If nothing could change, say why, and what they said to that.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'support',
      rows: 2,
      label: 'Support, who gives it and by when',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'own-words',
      label: 'The role in the team member’s own words',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'agreed-on', label: 'Agreed on', needed: true },
    { kind: 'date', id: 'review', label: 'When we look at it again', needed: true },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Team member: this is what we agreed', 'Team leader'],
    },
  ],
};

/** What one team member and the leader agreed about the member's part in good service. */
export const roleAgreement: Tool = {
  about: roleAgreementAbout,
  purpose:
    'Use it in a talk with one team member about their part in giving customers effective service. Fill in the first part beforehand and the rest together. It is an agreement only when both of you shaped it, so write down what the other person brought up.',
  passNeeds: [
    'What the role is for and which results you both look for.',
    'A doubt, an idea or a need that came from the team member, and what became of it.',
    'How you know that you both mean the same, with a date and a review.',
    'Agreements with more than one person, so make a piece for each.',
  ],
  sections: [before, role, agreeing],
  checks: roleAgreementChecks,
  example: roleAgreementExample,
};
