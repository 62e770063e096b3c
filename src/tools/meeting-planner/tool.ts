import type { ListField, Section, Tool } from '../tool.ts';
import { meetingPlannerAbout } from './about.ts';
import { firsts, itemTime, kinds, methods, totalWords } from './agenda.ts';
import { meetingChecks } from './checks.ts';
import { meetingExample } from './example-piece.ts';
import { agendaToSend } from './handout.ts';

const purpose: Section = {
  id: 'purpose',
  title: 'What the meeting is for',
  layout: 'pair',
  fields: [
    {
      kind: 'long-text',
      id: 'question',
      label: 'The purpose, as a question',
      note: 'People can prepare for a question.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'holds-back',
      label: 'What could hold people back from being frank about this',
      rows: 2,
      needed: true,
    },
    { kind: 'text', id: 'outcome', label: 'What we want to have at the end', needed: true },
    { kind: 'text', id: 'place', label: 'Place, or how people join', needed: true },
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    { kind: 'text', id: 'starts', label: 'Begins at', placeholder: '14:00' },
    {
      kind: 'number',
      id: 'length',
      label: 'Length',
      unit: { text: 'minutes', side: 'after' },
      least: 5,
      most: 480,
      needed: true,
    },
    { kind: 'date', id: 'sent-on', label: 'Agenda sent on', needed: true },
  ],
};

const people: ListField = {
  kind: 'list',
  id: 'people',
  label: 'Who comes, and why',
  note: 'Roles are enough. Say what somebody needs, and not the reason: “sits near the screen”.',
  entry: 'person or group',
  shown: 'table',
  least: 2,
  begin: 2,
  fields: [
    { kind: 'text', id: 'who', label: 'Role', needed: true },
    { kind: 'number', id: 'count', label: 'How many', least: 1, most: 500 },
    { kind: 'text', id: 'why', label: 'Why they are needed', needed: true },
    { kind: 'text', id: 'needs', label: 'What they need to take part' },
  ],
};

const agenda: ListField = {
  kind: 'list',
  id: 'items',
  label: 'Items',
  entry: 'item',
  least: 3,
  begin: 2,
  fields: [
    {
      kind: 'text',
      id: 'name',
      label: 'Item',
      note: 'As a question, where you can.',
      needed: true,
    },
    {
      kind: 'number',
      id: 'minutes',
      label: 'Minutes',
      least: 1,
      most: 240,
      needed: true,
    },
    { kind: 'choice', id: 'kind', label: 'What it is for', options: kinds, needed: true },
    { kind: 'choice', id: 'method', label: 'How', shown: 'list', options: methods, needed: true },
    { kind: 'choice', id: 'first', label: 'Who speaks first', options: firsts, needed: true },
    {
      kind: 'long-text',
      id: 'so-that',
      label: 'How this helps people to speak',
      rows: 2,
      needed: true,
    },
    { kind: 'derived', id: 'time', label: 'When', value: itemTime },
  ],
};

const voices: Section = {
  id: 'voices',
  title: 'So that people say what they think',
  intro: 'For each, write what you will do or say, and why it helps: because, so that.',
  fields: [
    {
      kind: 'list',
      id: 'rules',
      label: 'Ground rules',
      note: 'Bring two to begin with, and let the group change them.',
      entry: 'rule',
      shown: 'table',
      least: 2,
      begin: 2,
      fields: [
        { kind: 'text', id: 'rule', label: 'Rule', needed: true },
        { kind: 'text', id: 'why', label: 'Why, and how I will recall it', needed: true },
      ],
    },
    {
      kind: 'long-text',
      id: 'opening',
      label: 'How I open, and what I say of my own part',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'quiet',
      label: 'How quiet people are heard',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'dominant',
      label: 'What I do when one person talks on',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'dissent',
      label: 'How I invite and take disagreement',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'attack',
      label: 'What I do when it turns on a person, and what belongs in a private talk',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'access',
      label: 'How those who join from elsewhere, or who need an arrangement, take part alike',
      rows: 3,
      needed: true,
    },
  ],
};

const after: Section = {
  id: 'after',
  title: 'Afterwards',
  fields: [
    {
      kind: 'text',
      id: 'record',
      label: 'What is written down, by whom, and who sees it',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'follow-up',
      label: 'How people will see that it was worth speaking',
      note: 'Also when the answer is no.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'list',
      id: 'actions',
      label: 'Actions',
      note: 'To fill in at the meeting and read out at its end.',
      entry: 'action',
      shown: 'table',
      fields: [
        { kind: 'text', id: 'what', label: 'What', needed: true },
        { kind: 'text', id: 'who', label: 'Who', needed: true },
        { kind: 'date', id: 'by', label: 'By when', needed: true },
      ],
    },
    {
      kind: 'long-text',
      id: 'looking-back',
      label:
        'After the meeting: what was said that had not been said before, and what brought it out',
      rows: 3,
    },
  ],
};

/** A meeting planned so that people speak frankly. */
export const meetingPlanner: Tool = {
  about: meetingPlannerAbout,
  purpose:
    'Plan a meeting about something that is not easy to say aloud. The planner adds up the minutes and makes an agenda that you can send. With each choice, say why it helps people to speak.',
  passNeeds: [
    'Ways of working that serve frank and open talk, and more than the running of a meeting.',
    'A reason with each: why people hold back, and how this helps.',
    'Equal voice and respect, the leader’s own behaviour, and what follows afterwards.',
  ],
  sections: [
    purpose,
    {
      id: 'who',
      title: 'People',
      fields: [
        people,
        { kind: 'text', id: 'cover', label: 'Who looks after customers meanwhile', needed: true },
      ],
    },
    {
      id: 'agenda',
      title: 'Agenda',
      fields: [agenda, { kind: 'derived', id: 'total', label: 'Time', value: totalWords }],
    },
    voices,
    after,
  ],
  checks: meetingChecks,
  handouts: [{ id: 'agenda', title: 'The agenda to send', document: agendaToSend }],
  example: meetingExample,
};
