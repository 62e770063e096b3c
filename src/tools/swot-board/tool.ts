import type { Section, Tool } from '../tool.ts';
import { swotBoardAbout } from './about.ts';
import { boxes, entryOptions, stages } from './boxes.ts';
import { swotChecks } from './checks.ts';
import { cycleFigure } from './cycle.ts';
import { swotExample } from './example-piece.ts';
import { openEntries } from './open-entries.ts';

const subject: Section = {
  id: 'subject',
  title: 'What you are looking at',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'subject',
      label: 'Service, team or organisation',
      placeholder: 'The claims team of one branch',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date of this analysis', needed: true },
    {
      kind: 'long-text',
      id: 'basis',
      label: 'What it rests on',
      note: 'Feedback, complaints, figures; and who helped to fill in the boxes.',
      rows: 3,
      needed: true,
    },
  ],
};

const board: Section = {
  id: 'board',
  title: 'The four boxes',
  intro:
    'Would it still be there if you closed tomorrow? Then it is outside: an opportunity or a threat. Give each entry the evidence that shows it.',
  layout: 'pair',
  fields: boxes.map(({ id, label, note, entry }) => ({
    kind: 'list',
    id,
    label,
    note,
    entry,
    shown: 'table',
    least: 1,
    begin: 1,
    fields: [
      { kind: 'text', id: 'text', label: 'Entry', needed: true },
      { kind: 'text', id: 'evidence', label: 'Evidence', placeholder: '216 chasing calls a week' },
    ],
  })),
};

const actions: Section = {
  id: 'actions',
  title: 'From boxes to actions',
  intro:
    'Pair something inside with something outside, and ask what follows. Choose two or three actions that you can really carry out.',
  fields: [
    {
      kind: 'list',
      id: 'actions',
      label: 'Actions',
      entry: 'action',
      least: 2,
      fields: [
        {
          kind: 'choice',
          id: 'inside',
          label: 'From inside',
          shown: 'list',
          options: (values) => entryOptions(values, ['strengths', 'weaknesses']),
        },
        {
          kind: 'choice',
          id: 'outside',
          label: 'Meets outside',
          shown: 'list',
          options: (values) => entryOptions(values, ['opportunities', 'threats']),
        },
        { kind: 'long-text', id: 'what', label: 'What will be done', rows: 2, needed: true },
        { kind: 'text', id: 'owner', label: 'Owner', note: 'One person or role.', needed: true },
        { kind: 'date', id: 'by', label: 'By when', needed: true },
        {
          kind: 'text',
          id: 'measure',
          label: 'How you will know that it worked',
          placeholder: 'Chasing calls fall from 54 to 35 per 100 claims',
          needed: true,
        },
        {
          kind: 'choice',
          id: 'stage',
          label: 'Where it stands',
          options: stages.map(({ id, label }) => ({ value: id, label })),
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'result',
          label: 'What happened, against what you expected',
          rows: 2,
          when: (values, at) => ['check', 'act'].includes(String(values[`${at}/stage`])),
        },
      ],
      suggested: {
        say: 'Begin an action for each weakness and threat that has none',
        take: openEntries,
      },
    },
  ],
};

const cycle: Section = {
  id: 'cycle',
  title: 'Round the cycle',
  fields: [
    {
      kind: 'figure',
      id: 'cycle',
      label: 'The improvement cycle with your actions',
      draw: cycleFigure,
    },
    {
      kind: 'long-text',
      id: 'next',
      label: 'What changes in the next SWOT',
      note: 'A weakness that was mended moves to strengths; something new takes its place.',
      rows: 3,
      needed: true,
    },
    { kind: 'date', id: 'again', label: 'When the SWOT is repeated', needed: true },
    {
      kind: 'long-text',
      id: 'why',
      label: 'How the outcome of this SWOT promotes continuous improvement',
      note: 'Explain it with your own entries: therefore, because, which changed.',
      rows: 6,
      words: { from: 120, to: 250 },
      needed: true,
    },
  ],
};

/** SWOT entries that become actions with an owner and a date, drawn on the improvement cycle. */
export const swotBoard: Tool = {
  about: swotBoardAbout,
  purpose:
    'Sort what you know about a service into four boxes, turn it into a few actions, and follow each one round plan, do, check and act. The board explains itself to an assessor: each action names the entries that it came from.',
  passNeeds: [
    'Entries that stand in the right box, with evidence.',
    'Two or three actions that follow from them, each with an owner, a date and a measure.',
    'An explanation of how the outcome is used to keep improving, and not of the four letters.',
  ],
  sections: [subject, board, actions, cycle],
  checks: swotChecks,
  example: swotExample,
};
