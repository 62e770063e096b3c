import { numberAt, type WorkValues } from '../../domain/work.ts';
import { gapOf, ratingsAt } from '../skill-gaps.ts';
import type { EntryField, Section, Tool } from '../tool.ts';
import { skillsAuditAbout } from './about.ts';
import { importanceSteps, methods, ratingSteps, usualAreas } from './areas.ts';
import { auditFigure, gapInWords } from './audit-figure.ts';
import { skillsAuditChecks } from './checks.ts';
import { auditDocument } from './document.ts';
import { skillsAuditExample } from './example-piece.ts';

const role: Section = {
  id: 'role',
  title: 'Your role',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'role',
      label: 'Role that you rate yourself for',
      note: 'The one you have, or the one you want.',
      placeholder: 'Assistant in a garden centre',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date of this audit', needed: true },
    {
      kind: 'long-text',
      id: 'needs',
      label: 'Where you found what the role needs',
      note: 'A job description, the standards of your team, a talk with your leader.',
      rows: 2,
      needed: true,
    },
  ],
};

const hasGap = (values: WorkValues, at: string) => (gapOf(ratingsAt(values, at)) ?? 0) > 0;

/** Own rating and feedback lie so far apart that the reason is worth finding. */
const areApart = (values: WorkValues, at: string) => {
  const { own, other } = ratingsAt(values, at);
  return own !== undefined && other !== undefined && Math.abs(own - other) >= 2;
};

const skillFields: readonly EntryField[] = [
  { kind: 'text', id: 'area', label: 'Skill or area of knowledge', needed: true },
  {
    kind: 'choice',
    id: 'kind',
    label: 'What it is',
    note: 'Knowledge: you know it or you do not. Skill: you know how, and do it well or not yet.',
    options: [
      { value: 'skill', label: 'Skill' },
      { value: 'knowledge', label: 'Knowledge' },
    ],
    needed: true,
  },
  {
    kind: 'scale',
    id: 'importance',
    label: 'For your role it is',
    steps: importanceSteps,
    needed: true,
  },
  { kind: 'scale', id: 'own', label: 'Your own rating', steps: ratingSteps, needed: true },
  {
    kind: 'text',
    id: 'evidence',
    label: 'Evidence',
    note: 'Something that another person could look at. No names of customers.',
    placeholder: '4 of 5 for listening in three scored calls, May',
    needed: true,
  },
  {
    kind: 'scale',
    id: 'other',
    label: 'Feedback: how somebody else rates you',
    steps: ratingSteps,
  },
  {
    kind: 'text',
    id: 'who',
    label: 'Who rated you',
    note: 'A role is enough.',
    when: (values, at) => numberAt(values, `${at}/other`) !== undefined,
  },
  {
    kind: 'long-text',
    id: 'apart',
    label: 'The two ratings lie apart. What does each of you see?',
    rows: 2,
    needed: true,
    when: areApart,
  },
  { kind: 'scale', id: 'target', label: 'Where you want to be', steps: ratingSteps, needed: true },
  {
    kind: 'derived',
    id: 'gap',
    label: 'What follows',
    note: 'The gap is counted from the middle of your rating and the feedback.',
    value: gapInWords,
  },
  {
    kind: 'choice',
    id: 'method',
    label: 'How you will develop it',
    shown: 'list',
    options: methods,
    needed: true,
    when: hasGap,
  },
  {
    kind: 'text',
    id: 'how',
    label: 'What exactly, and with whom',
    note: 'Leave it until later where the gap can wait.',
    when: hasGap,
  },
];

const skills: Section = {
  id: 'skills',
  title: 'Skills and knowledge',
  intro:
    'Rate what you did in the last month, not what you hope for. Ask one person to rate you too: they see what you cannot. Leave out anything about health or private life.',
  fields: [
    {
      kind: 'list',
      id: 'skills',
      label: 'Areas',
      entry: 'area',
      least: 4,
      fields: skillFields,
      suggested: { say: 'Add the usual areas of customer service', take: usualAreas },
    },
  ],
};

const picture: Section = {
  id: 'picture',
  title: 'The picture',
  fields: [
    { kind: 'figure', id: 'picture', label: 'Own rating, feedback and target', draw: auditFigure },
    {
      kind: 'long-text',
      id: 'seen',
      label: 'What you see in it',
      note: 'Where are you stronger than you thought? Where do others see something else?',
      rows: 4,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'how-it-works',
      label: 'How assessing yourself leads to development',
      note: 'Explain it step by step: how the audit works, so what it shows, so what a team member does, and what customers notice.',
      rows: 6,
      words: { from: 110, to: 240 },
      needed: true,
    },
  ],
};

/** A rating of each skill that a role needs, held against evidence and another person's view. */
export const skillsAudit: Tool = {
  about: skillsAuditAbout,
  purpose:
    'See where you stand in what your role needs, before you plan what to learn. You rate yourself, show evidence, and ask one person for their view. The weightiest gaps come first, and your development plan can begin with them.',
  passNeeds: [
    'Ratings that rest on evidence, with the view of somebody else.',
    'Ways to develop that fit each gap: knowledge or skill.',
    'An explanation of how team members can assess themselves and develop, step by step.',
  ],
  sections: [role, skills, picture],
  checks: skillsAuditChecks,
  document: (values) => auditDocument({ role, picture }, values),
  example: skillsAuditExample,
};
