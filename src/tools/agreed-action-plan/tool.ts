import { textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { withList, without } from '../printed-list.ts';
import type { ListField, Section, Tool } from '../tool.ts';
import { agreedActionPlanAbout } from './about.ts';
import { actionPlanChecks, isUnsure } from './checks.ts';
import { actionPlanExample } from './example-piece.ts';
import { inOneSentence } from './sentence.ts';

const talk: Section = {
  id: 'talk',
  title: 'The talk',
  intro: 'One plan for one person. Use a role or initials, and leave out health and private life.',
  fields: [
    {
      kind: 'text',
      id: 'member',
      label: 'Team member',
      placeholder: 'Repairs adviser E',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date of the talk', needed: true },
    {
      kind: 'choice',
      id: 'standing',
      label: 'Where the person stands',
      note: 'Everyone can continue to improve. Make a plan for a strong performer too.',
      options: [
        { value: 'strong', label: 'Strong, and could go further' },
        { value: 'steady', label: 'Meets the standard' },
        { value: 'hard', label: 'Finds something hard' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'setting',
      label: 'How I made it possible to talk openly',
      note: 'Time, place, what they could prepare, who sees the notes.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'cause',
      label: 'What lies behind it, as we found out together',
      note: 'Skill, knowledge, tools, time, a process, other people’s work?',
      rows: 3,
      needed: true,
    },
  ],
};

const actions: ListField = {
  kind: 'list',
  id: 'actions',
  label: 'Actions',
  note: 'One that is carried out beats three that are not.',
  entry: 'action',
  least: 1,
  begin: 1,
  fields: [
    { kind: 'long-text', id: 'now', label: 'What happens now', rows: 2, needed: true },
    { kind: 'long-text', id: 'wanted', label: 'What customers should get', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'action',
      label: 'What the person will do',
      note: 'In their words, and so that it can be seen.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'idea',
      label: 'Whose idea it was',
      options: [
        { value: 'member', label: 'Theirs' },
        { value: 'both', label: 'Found together' },
        { value: 'leader', label: 'Mine' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'help',
      label: 'Help, and who gives it',
      note: 'Your own part belongs here.',
      needed: true,
    },
    { kind: 'date', id: 'by', label: 'By when', needed: true },
    {
      kind: 'text',
      id: 'measure',
      label: 'How we will both know',
      placeholder: 'Said on at least 9 of 10 calls that I listen to',
      needed: true,
    },
    {
      kind: 'number',
      id: 'sure',
      label: 'How sure the person is that they will do it',
      unit: { text: 'of 10', side: 'after' },
      least: 1,
      most: 10,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'surer',
      label: 'What would make it surer, and what I changed',
      rows: 2,
      when: isUnsure,
      needed: true,
    },
    { kind: 'derived', id: 'sentence', label: 'As agreed', value: inOneSentence },
  ],
};

const care: Section = {
  id: 'care',
  title: 'How it was discussed',
  fields: [
    {
      kind: 'long-text',
      id: 'sensitive',
      label: 'What I said or did to be sensitive, and why',
      note: 'Words, timing, pace, privacy, an arrangement that the person needed. Quote yourself.',
      rows: 4,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'comments',
      label: 'The team member’s comments',
      note: 'In their own words; let them fill it in.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'limits',
      label: 'Where my role ends, and whom I would ask',
      note: 'For example, before anyone speaks of formal steps.',
      rows: 2,
    },
  ],
};

const reviews: ListField = {
  kind: 'list',
  id: 'reviews',
  label: 'Reviews',
  note: 'Enter the planned date now, and the rest when you have met.',
  entry: 'review',
  least: 1,
  begin: 1,
  fields: [
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    {
      kind: 'choice',
      id: 'result',
      label: 'Where it stands',
      options: [
        { value: 'planned', label: 'Not met yet' },
        { value: 'done', label: 'Done' },
        { value: 'part', label: 'On the way' },
        { value: 'changed', label: 'Plan changed' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'happened',
      label: 'What has happened for customers, and how I know',
      rows: 2,
      when: hasMet,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'next',
      label: 'What comes next',
      rows: 2,
      when: hasMet,
      needed: true,
    },
  ],
};

const sections: readonly Section[] = [
  talk,
  { id: 'agreed', title: 'What was agreed', fields: [actions] },
  care,
  {
    id: 'follow-up',
    title: 'Follow-up',
    fields: [
      reviews,
      {
        kind: 'signatures',
        id: 'signed',
        label: 'Signatures',
        lines: ['Team member', 'Team leader'],
      },
    ],
  },
];

/** Actions to keep improving, agreed with one team member and reviewed. */
export const agreedActionPlan: Tool = {
  about: agreedActionPlanAbout,
  purpose:
    'Use it in a talk with one team member about what they can do to keep getting better for customers. Find the cause first, ask for their ideas before you give yours, and agree help beside each action. Come back to it on the review date.',
  passNeeds: [
    'Actions that came out of a discussion and concern service to customers.',
    'What you did or said in order to be sensitive, with your reasons.',
    'Help beside each action, and a review that tells what really happened.',
  ],
  sections,
  document: (values) =>
    blocksOf(
      withList(sections, 'actions', (list) => without(list, 'sentence')),
      values,
    ),
  checks: actionPlanChecks,
  example: actionPlanExample,
};

function hasMet(values: WorkValues, at: string): boolean {
  return !['', 'planned'].includes(textAt(values, `${at}/result`));
}
