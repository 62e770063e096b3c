import { blocksOf } from '../document.ts';
import type { Section, Tool, ValueField } from '../tool.ts';
import { smartGoalAbout } from './about.ts';
import { smartGoalChecks } from './checks.ts';
import { smartGoalExample } from './example-piece.ts';
import { goalSentence } from './goal-sentence.ts';

const person: Section = {
  id: 'person',
  title: 'Whose goals these are',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'person',
      label: 'Role and team',
      note: 'A role is enough. Leave out the name, and anything about health or private life.',
      placeholder: 'Receptionist, 80-room hotel',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date of this piece', needed: true },
  ],
};

const questions: readonly ValueField[] = [
  {
    kind: 'text',
    id: 'weak',
    label: 'The goal as it was first said',
    placeholder: 'Be better on the phone',
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'result',
    label: 'Specific: what will be different?',
    note: 'One result that somebody can see. “Attend a course” is an activity.',
    rows: 2,
    needed: true,
  },
  {
    kind: 'text',
    id: 'measure',
    label: 'Measurable: how will both of you know?',
    note: 'A number, or something that is there or is not.',
    needed: true,
  },
  { kind: 'text', id: 'now', label: 'Where it stands now', needed: true },
  {
    kind: 'long-text',
    id: 'possible',
    label: 'Achievable: what makes it possible?',
    note: 'Time, tools, help. Is it in this person’s own hands?',
    rows: 2,
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'purpose',
    label: 'Relevant: what is it for?',
    note: 'For the customer, and for the goal of the team.',
    rows: 2,
    needed: true,
  },
  { kind: 'date', id: 'by', label: 'Time-bound: by when?', needed: true },
  {
    kind: 'text',
    id: 'harm',
    label: 'What might it do to customers if it is chased blindly?',
    note: 'And what you do against it.',
    needed: true,
  },
];

const agreement: readonly ValueField[] = [
  { kind: 'text', id: 'with', label: 'Agreed between', note: 'Roles only.', needed: true },
  {
    kind: 'long-text',
    id: 'said',
    label: 'What the person said, and what changed because of it',
    rows: 3,
    needed: true,
  },
  { kind: 'text', id: 'support', label: 'Support: what, from whom, from when', needed: true },
  { kind: 'date', id: 'agreed', label: 'Agreed on', needed: true },
  { kind: 'date', id: 'review', label: 'First review', needed: true },
];

const goals: Section = {
  id: 'goals',
  title: 'The goals',
  intro:
    'Take one goal at a time. Answer the questions, best together with the person; then put the answers into one sentence.',
  fields: [
    {
      kind: 'list',
      id: 'goals',
      label: 'Goals',
      entry: 'goal',
      least: 1,
      begin: 1,
      layout: 'pair',
      fields: [
        ...questions,
        {
          kind: 'derived',
          id: 'together',
          label: 'Your answers in one sentence',
          value: goalSentence,
        },
        {
          kind: 'long-text',
          id: 'goal',
          label: 'The goal as agreed',
          note: 'Take over the sentence, then make it sound like you.',
          rows: 3,
          needed: true,
          suggested: { say: 'Take over the sentence', take: goalSentence },
        },
        ...agreement,
      ],
    },
  ],
};

const why: Section = {
  id: 'why',
  title: 'Why it was agreed and not just set',
  fields: [
    {
      kind: 'long-text',
      id: 'why',
      label: 'Why it is important to agree goals',
      note: 'Explain it with these goals: what agreeing brought to light, and what would have happened without it.',
      rows: 6,
      words: { from: 100, to: 220 },
      needed: true,
    },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Agreed',
      lines: ['Team member', 'Team leader'],
    },
  ],
};

/** On paper the goal stands as it was agreed, without the sentence that it began from. */
function onPaper(section: Section): Section {
  return {
    ...section,
    fields: section.fields.map((field) =>
      field.kind === 'list'
        ? { ...field, fields: field.fields.filter(({ kind }) => kind !== 'derived') }
        : field,
    ),
  };
}

/** Weak goals, repaired letter by letter and agreed with the person who is to reach them. */
export const smartGoalBuilder: Tool = {
  about: smartGoalAbout,
  purpose:
    'Turn a weak goal into one that both sides understand, and agree it with the person who is to reach it. It is for a member of your team, or for yourself with your own leader. The criterion asks why agreeing matters, so keep what the person said.',
  passNeeds: [
    'Goals that are specific, measurable, achievable, relevant and have a date.',
    'Signs that they were agreed: what the person said, and what changed because of it.',
    'An explanation of why agreeing is important, with reasons and not only with the five letters.',
  ],
  sections: [person, goals, why],
  checks: smartGoalChecks,
  document: (values) => blocksOf([person, onPaper(goals), why], values),
  example: smartGoalExample,
};
