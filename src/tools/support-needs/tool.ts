import { textAt, type WorkValues } from '../../domain/work.ts';
import type { ListField, Tool } from '../tool.ts';
import { supportNeedsAbout } from './about.ts';
import { supportChecks } from './checks.ts';
import { supportExample } from './example-piece.ts';

const checkIns: ListField = {
  kind: 'list',
  id: 'check-ins',
  label: 'Check-ins',
  note: 'Five minutes each. Several people, and more than once.',
  entry: 'check-in',
  least: 3,
  begin: 1,
  fields: [
    {
      kind: 'text',
      id: 'member',
      label: 'Team member',
      placeholder: 'Receptionist A',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    {
      kind: 'choice',
      id: 'point',
      label: 'When in the process',
      options: [
        { value: 'before', label: 'Before' },
        { value: 'first', label: 'In the first days' },
        { value: 'midway', label: 'Midway' },
        { value: 'end', label: 'Near the end' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'asked',
      rows: 2,
      label: 'What I asked',
      note: 'For example, what they had to guess today.',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'said',
      label: 'What they said they need',
      note: 'In their own words. Leave out health and private life.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choices',
      id: 'kind',
      label: 'Kind of need',
      options: [
        { value: 'knowledge', label: 'Knowledge' },
        { value: 'practice', label: 'Practice' },
        { value: 'tools', label: 'Tools and time' },
        { value: 'confidence', label: 'Confidence' },
        { value: 'load', label: 'Workload' },
      ],
    },
    { kind: 'long-text', id: 'agreed', label: 'The support we agreed', rows: 2, needed: true },
    { kind: 'text', id: 'giver', label: 'Who gives it', needed: true },
    { kind: 'date', id: 'by', label: 'By', needed: true },
    {
      kind: 'choice',
      id: 'came',
      label: 'Did it come?',
      options: [
        { value: 'open', label: 'Not due yet' },
        { value: 'yes', label: 'Yes' },
        { value: 'late', label: 'Late' },
        { value: 'no', label: 'No' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'outcome',
      label: 'What came of it',
      rows: 2,
      when: isDue,
      needed: true,
    },
  ],
};

/** What team members said they need while something changes, and what they got. */
export const supportNeeds: Tool = {
  about: supportNeedsAbout,
  purpose:
    'Keep it while your team changes something in its work with customers. Ask each person what they feel they need: before, in the first days, midway and near the end. Write down what they said, what you agreed, and whether it came.',
  passNeeds: [
    'Check-ins with several people, at several points of the process.',
    'What they feel they need, in their words, and not only what you think.',
    'What was agreed, by when, and what came of it.',
  ],
  sections: [
    {
      id: 'process',
      title: 'The change',
      fields: [
        {
          kind: 'long-text',
          id: 'change',
          rows: 2,
          label: 'What is changing for customers',
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'private',
          label: 'How I made it easy to name a need, and what stays private',
          rows: 2,
          needed: true,
        },
      ],
    },
    { id: 'asking', title: 'Check-ins', fields: [checkIns] },
    {
      id: 'looking-back',
      title: 'Looking back',
      fields: [
        {
          kind: 'long-text',
          id: 'differed',
          label: 'Where my view and theirs differed, and what I did',
          rows: 2,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'pattern',
          label: 'What several people needed',
          rows: 2,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'beyond',
          label: 'Where my role ends, and who helps there',
          rows: 2,
        },
        {
          kind: 'signatures',
          id: 'signed',
          label: 'Signatures',
          lines: ['Team leader', 'A team member: I was asked, as it says here'],
        },
      ],
    },
  ],
  checks: supportChecks,
  example: supportExample,
};

function isDue(values: WorkValues, at: string): boolean {
  return !['', 'open'].includes(textAt(values, `${at}/came`));
}
