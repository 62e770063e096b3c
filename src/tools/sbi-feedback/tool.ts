import { blocksOf } from '../document.ts';
import { withList, without } from '../printed-list.ts';
import type { Section, Tool } from '../tool.ts';
import { sbiFeedbackAbout } from './about.ts';
import { sbiChecks } from './checks.ts';
import { sbiExample } from './example-piece.ts';
import { feedback } from './feedback-list.ts';
import { tally } from './said.ts';

const preparation: Section = {
  id: 'preparation',
  title: 'Before the talk',
  intro:
    'One record for one person. Use a role or initials, and leave out health and private life.',
  fields: [
    {
      kind: 'text',
      id: 'member',
      label: 'Team member',
      placeholder: 'Receptionist B',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'evidence',
      label: 'What my feedback rests on',
      note: 'More than one source and more than one day: calls, records, customers’ words, what you saw.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'fair',
      label: 'How I checked that my view is fair',
      note: 'What speaks against it? Does one good or bad day colour all the rest?',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'adapted',
      label: 'How I fitted time, place, pace and words to this person',
      rows: 2,
      needed: true,
    },
  ],
};

const talk: Section = {
  id: 'talk',
  title: 'How they came to talk about their own work',
  intro:
    'Tell what you did to draw them out, and what they said. Let their words take up most of the space.',
  fields: [
    {
      kind: 'long-text',
      id: 'prepared',
      label: 'How they could prepare, and what made it safe to speak',
      rows: 2,
      needed: true,
    },
    {
      kind: 'list',
      id: 'questions',
      label: 'Questions and answers',
      entry: 'question',
      shown: 'table',
      least: 3,
      begin: 2,
      fields: [
        { kind: 'text', id: 'question', label: 'What I asked', needed: true },
        { kind: 'long-text', id: 'answer', label: 'What they said', rows: 2, needed: true },
      ],
    },
    {
      kind: 'long-text',
      id: 'well',
      label: 'What they said went well with customers',
      rows: 2,
      needed: true,
    },
    { kind: 'long-text', id: 'hard', label: 'What they said was hard', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'silence',
      label: 'What I did about silence, short answers or disagreement',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'learned',
      label: 'What I learned that I had not known',
      rows: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'share',
      label: 'Their share of the talking',
      note: 'Your best guess.',
      unit: { text: '%', side: 'after' },
      least: 0,
      most: 100,
    },
  ],
};

const after: Section = {
  id: 'after',
  title: 'What followed',
  fields: [
    { kind: 'derived', id: 'tally', label: 'Feedback given', value: tally },
    {
      kind: 'long-text',
      id: 'changed',
      label: 'What changed in their work with customers, and how I know',
      rows: 3,
      needed: true,
    },
    { kind: 'date', id: 'seen-on', label: 'When I saw it', needed: true },
    {
      kind: 'long-text',
      id: 'differently',
      label: 'What I would do differently next time',
      rows: 2,
      needed: true,
    },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Team member: I have read this, and it tells the talk as it was', 'Team leader'],
    },
  ],
};

const sections: readonly Section[] = [
  preparation,
  {
    id: 'said',
    title: 'The feedback',
    intro: 'Situation, behaviour, impact, and a question. Write it as you would say it to them.',
    fields: [feedback],
  },
  talk,
  after,
];

/** Feedback to one team member in four parts, and the talk that it opened. */
export const sbiFeedback: Tool = {
  about: sbiFeedbackAbout,
  purpose:
    'Prepare what you want to say to one team member, say it, and write down what they said. The four parts keep your words on what was done and on the customer; the question at the end makes room for their view. Make a record for each person, and show it to them.',
  passNeeds: [
    'The words that were really said, for praise and for a point to improve.',
    'Facts from more than one day, and care for how this person can hear them.',
    'What the team member said about their own work, and how it was drawn out.',
    'What changed for customers afterwards.',
  ],
  sections,
  // The four parts stand there one by one.
  document: (values) =>
    blocksOf(
      withList(sections, 'feedback', (list) => without(list, 'aloud')),
      values,
    ),
  checks: sbiChecks,
  example: sbiExample,
};
