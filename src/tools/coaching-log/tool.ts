import type { ListField, Tool } from '../tool.ts';
import { coachingLogAbout } from './about.ts';
import { coachingChecks } from './checks.ts';
import { coachingExample } from './example-piece.ts';
import { helpOverTime, rungs } from './rungs.ts';

const occasions: ListField = {
  kind: 'list',
  id: 'occasions',
  label: 'Occasions',
  note: 'At least two that needed different amounts of help.',
  entry: 'occasion',
  least: 2,
  begin: 1,
  fields: [
    { kind: 'text', id: 'member', label: 'Team member', placeholder: 'Adviser K', needed: true },
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    { kind: 'long-text', id: 'task', rows: 2, label: 'The task with a customer', needed: true },
    {
      kind: 'long-text',
      id: 'seen',
      label: 'What showed me that help was needed',
      note: 'What was asked, seen or heard.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'scale',
      id: 'rung',
      label: 'How much help I gave',
      note: 'Use the least that works, and less the next time.',
      steps: rungs,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'why',
      label: 'Why this much, for this person and this task',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'did',
      label: 'What I said and did',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'result',
      label: 'What came of it for the customer and the person',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'afterwards',
      label: 'What they could do later without me',
      note: 'Come back to this after a week or two.',
      rows: 2,
      needed: true,
    },
  ],
};

/** Support and direction given when it was needed, and what came of it. */
export const coachingLog: Tool = {
  about: coachingLogAbout,
  purpose:
    'Note when you helped someone in your team, or told them what to do. Support is about the person: listening, encouraging, being at hand. Direction is about the task: what, how, in what order. Say which was needed, why, and how it ended.',
  passNeeds: [
    'Help at the moment it was needed, with work for customers.',
    'Different amounts of help, with reasons that lie in the person and the task.',
    'What the person could do afterwards without you.',
  ],
  sections: [
    { id: 'help', title: 'Help that I gave', fields: [occasions] },
    {
      id: 'looking-back',
      title: 'Looking back',
      intro: 'Leave out health and private life. Say what was arranged, and not why.',
      fields: [
        {
          kind: 'derived',
          id: 'over-time',
          label: 'Amount of help over time (1 is the least)',
          value: helpOverTime,
        },
        {
          kind: 'long-text',
          id: 'learned',
          label: 'What I learned about how I help',
          rows: 2,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'beyond',
          label: 'Where my role ended, and whom I brought in',
          rows: 2,
        },
        {
          kind: 'signatures',
          id: 'signed',
          label: 'Signatures',
          lines: ['Team leader', 'Somebody who saw it, with their role'],
        },
      ],
    },
  ],
  checks: coachingChecks,
  example: coachingExample,
};
