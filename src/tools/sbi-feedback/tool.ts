import type { ListField, Section, Tool } from '../tool.ts';
import { sbiFeedbackAbout } from './about.ts';
import { sbiChecks } from './checks.ts';
import { sbiExample } from './example-piece.ts';
import { saidAloud, tally } from './said.ts';

const preparation: Section = {
  id: 'preparation',
  title: 'Before you speak',
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
      label: 'What your feedback rests on',
      note: 'More than one source and more than one day: calls, records, customers’ words, what you saw.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'fair',
      label: 'How you checked that your view is fair',
      note: 'What speaks against it? Does one good or bad day colour all the rest?',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'adapted',
      label: 'How you fitted time, place, pace and words to this person',
      rows: 2,
      needed: true,
    },
  ],
};

const feedback: ListField = {
  kind: 'list',
  id: 'feedback',
  label: 'Feedback',
  note: 'One point at a time, on the day it fits. Praise and points to improve need not come together.',
  entry: 'feedback',
  least: 2,
  begin: 1,
  fields: [
    {
      kind: 'choice',
      id: 'type',
      label: 'What it is',
      options: [
        { value: 'praise', label: 'Praise' },
        { value: 'improve', label: 'A point to improve' },
      ],
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'When you said it', needed: true },
    {
      kind: 'choice',
      id: 'place',
      label: 'Where',
      shown: 'list',
      options: [
        { value: 'room', label: 'In a room by ourselves' },
        { value: 'aside', label: 'To one side, out of hearing' },
        { value: 'walk', label: 'On a walk' },
        { value: 'call', label: 'In a call between the two of us' },
        { value: 'open', label: 'Where others could hear' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'situation',
      label: 'Situation: when and where it happened',
      placeholder: 'On Tuesday at check-in, with the queue at the door',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'behaviour',
      label: 'Behaviour: what could be seen or heard',
      note: 'Could a camera have filmed it?',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'impact',
      label: 'Impact: on the customer, the service or you',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'question',
      label: 'The question that handed the talk over',
      placeholder: 'How was that for you?',
      needed: true,
    },
    { kind: 'derived', id: 'aloud', label: 'Said aloud', value: saidAloud },
    {
      kind: 'long-text',
      id: 'reply',
      label: 'Their view, in their own words',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'reaction',
      label: 'How they took it, and what you did then',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'next',
      label: 'What you agreed',
      note: 'For praise: where else they could do the same.',
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
        { kind: 'text', id: 'question', label: 'What you asked', needed: true },
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
      label: 'What you did about silence, short answers or disagreement',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'learned',
      label: 'What you learned that you had not known',
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
      label: 'What changed in their work with customers, and how you know',
      rows: 3,
      needed: true,
    },
    { kind: 'date', id: 'seen-on', label: 'When you saw it', needed: true },
    {
      kind: 'long-text',
      id: 'differently',
      label: 'What you would do differently next time',
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
  sections: [
    preparation,
    {
      id: 'said',
      title: 'The feedback',
      intro: 'Situation, behaviour, impact, and a question. Write it as you would say it to them.',
      fields: [feedback],
    },
    talk,
    after,
  ],
  checks: sbiChecks,
  example: sbiExample,
};
