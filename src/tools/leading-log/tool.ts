import type { WorkValues } from '../../domain/work.ts';
import type { ListField, Section, Tool } from '../tool.ts';
import { leadingLogAbout } from './about.ts';
import { leadingLogChecks } from './checks.ts';
import { leadingLogExample } from './example-piece.ts';
import { covered, hasKind, kindOptions } from './kinds.ts';

const entries: ListField = {
  kind: 'list',
  id: 'entries',
  label: 'Entries',
  note: 'Add one soon after it happened. Use roles or initials, and leave out health and private life.',
  entry: 'entry',
  least: 3,
  begin: 1,
  fields: [
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    { kind: 'choice', id: 'kind', label: 'What it shows', options: kindOptions, needed: true },
    {
      kind: 'text',
      id: 'who',
      label: 'Where, and who was there',
      placeholder: 'Reception, 5.30 pm; duty assistant and lifeguard G',
      needed: true,
    },
    {
      kind: 'choice',
      id: 'pressure',
      label: 'Was I under pressure?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    { kind: 'long-text', id: 'happened', label: 'What happened', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'did',
      label: 'What I did and said',
      note: 'So that a reader can picture it. Quote yourself.',
      rows: 3,
      needed: true,
    },
    { kind: 'long-text', id: 'why', label: 'Why I did it this way', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'response',
      label: 'How they responded, and how I know',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'again',
      label: 'What I would do again, and what not',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'witness',
      label: 'Who could confirm it',
      note: 'A role; or a message, a rota, a record.',
    },
  ],
};

const motivation: Section = {
  id: 'motivation',
  title: 'What we aimed for together',
  intro: 'For entries on motivating people, and on working together: what changed for customers?',
  fields: [
    {
      kind: 'text',
      id: 'target',
      label: 'The shared target or problem, as customers meet it',
      placeholder: 'Fewer parents who have to queue twice for swimming lessons',
      when: wantsTarget,
      needed: true,
    },
    {
      kind: 'text',
      id: 'start',
      label: 'How it stood at the start',
      placeholder: '18 of 60 queued twice',
      when: wantsTarget,
      needed: true,
    },
    {
      kind: 'text',
      id: 'end',
      label: 'How it stands now',
      note: 'If it has not changed, say so. An honest account of what you tried counts.',
      when: wantsTarget,
      needed: true,
    },
    {
      kind: 'list',
      id: 'moves',
      label: 'What moves whom',
      note: 'At least two people. Ask them; do not guess.',
      entry: 'person',
      shown: 'table',
      least: 2,
      when: hasKind('motivate'),
      fields: [
        { kind: 'text', id: 'who', label: 'Team member', needed: true },
        { kind: 'text', id: 'what', label: 'What moves them, and how I found out', needed: true },
        { kind: 'text', id: 'did', label: 'What I did about it', needed: true },
      ],
    },
    {
      kind: 'long-text',
      id: 'joint',
      label: 'What people now do together that they did not do before',
      note: 'Their work, and not yours: helping, teaching, trying out, handing over.',
      rows: 3,
      when: hasKind('together'),
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'friction',
      label: 'Where they disagreed, and how that was worked through',
      rows: 2,
      when: hasKind('together'),
    },
    {
      kind: 'long-text',
      id: 'causes',
      label: 'What else may have changed the result',
      rows: 2,
      when: wantsTarget,
    },
  ],
};

/** Reflections on moments of leading, for what only a run of days can show. */
export const leadingLog: Tool = {
  about: leadingLogAbout,
  purpose:
    'Keep it for a few weeks. Each entry holds one moment: what happened, what you did and said, how people responded. A log is your own word, so add who could confirm it; a witness statement or an observation by your assessor beside it makes it strong.',
  passNeeds: [
    'Moments of several days and with different people, told so that they can be pictured.',
    'At least one moment under pressure, and honesty where something went wrong.',
    'What your team did together, and what changed for customers.',
    'Other people who confirm it. A log alone does not show “at all times”.',
  ],
  sections: [
    {
      id: 'log',
      title: 'Moments',
      fields: [entries, { kind: 'derived', id: 'covered', label: 'So far', value: covered }],
    },
    motivation,
    {
      id: 'look-back',
      title: 'Looking back',
      fields: [
        {
          kind: 'long-text',
          id: 'short',
          label: 'One moment in which I fell short, and what I did about it',
          rows: 3,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'learned',
          label: 'What I have learned about leading this team',
          rows: 3,
          needed: true,
        },
        {
          kind: 'signatures',
          id: 'signed',
          label: 'Signatures',
          lines: ['Team leader', 'Somebody who saw some of this (role and what they saw)'],
        },
      ],
    },
  ],
  checks: leadingLogChecks,
  example: leadingLogExample,
};

function wantsTarget(values: WorkValues): boolean {
  return hasKind('motivate')(values) || hasKind('together')(values);
}
