import type { WorkValues } from '../../domain/work.ts';
import { gapsIn, ratingInWords } from '../skill-gaps.ts';
import type { EntryField, Section, Tool } from '../tool.ts';
import { developmentPlanAbout } from './about.ts';
import { developmentPlanChecks } from './checks.ts';
import { developmentPlanExample } from './example-piece.ts';
import { goalsIn, planFigure } from './plan-figure.ts';

/** More goals than these are seldom carried out. */
const mostGaps = 3;

/** A goal to be written for each of the weightiest gaps of a skills audit. */
function goalsFromAudit(audit: WorkValues) {
  return gapsIn(audit)
    .slice(0, mostGaps)
    .map((gap) => ({ area: gap.area, now: ratingInWords(audit, gap) }));
}

const plan: Section = {
  id: 'plan',
  title: 'Your plan',
  layout: 'pair',
  fields: [
    {
      kind: 'text',
      id: 'role',
      label: 'Your role, or the role you want',
      placeholder: 'Volunteer at a museum desk',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'Date of this plan', needed: true },
    {
      kind: 'text',
      id: 'leader',
      label: 'Agreed with',
      note: 'The role of your line manager or tutor.',
      needed: true,
    },
    {
      kind: 'text',
      id: 'basis',
      label: 'What it rests on',
      placeholder: 'My skills audit of January and my last one-to-one',
      needed: true,
    },
  ],
};

const goalFields: readonly EntryField[] = [
  {
    kind: 'text',
    id: 'area',
    label: 'Skill or knowledge',
    note: 'Two or three words.',
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'goal',
    label: 'Goal',
    note: 'What will you be able to do, how well, by when? “Attend a course” is an action.',
    rows: 2,
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'why',
    label: 'Why it matters',
    note: 'For your role, for a standard, for the customer.',
    rows: 2,
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'now',
    label: 'Where you stand now, with evidence',
    rows: 2,
    needed: true,
  },
  {
    kind: 'long-text',
    id: 'actions',
    label: 'What you will do, step by step',
    note: 'Two to four steps, at least one of them at work.',
    rows: 3,
    needed: true,
  },
  {
    kind: 'text',
    id: 'support',
    label: 'Support and resources',
    note: 'People, time, money, tools. Who has said yes?',
    needed: true,
  },
  {
    kind: 'text',
    id: 'measure',
    label: 'How you will know that it worked',
    needed: true,
  },
  {
    kind: 'date',
    id: 'interim',
    label: 'First review',
    note: 'Two to six weeks from now.',
    needed: true,
  },
  { kind: 'date', id: 'by', label: 'Due', needed: true },
];

const goals: Section = {
  id: 'goals',
  title: 'Goals',
  intro:
    'Two or three goals: one for the next month or two, one for the year; one about a skill, one about knowledge. Leave out customers’ names, health and private matters.',
  fields: [
    {
      kind: 'list',
      id: 'goals',
      label: 'Goals',
      entry: 'goal',
      least: 2,
      begin: 1,
      layout: 'pair',
      fields: goalFields,
      suggested: {
        from: 'skills-audit',
        say: 'Begin a goal for each of the weightiest gaps of your skills audit',
        take: goalsFromAudit,
      },
    },
  ],
};

const reviews: Section = {
  id: 'reviews',
  title: 'Reviews',
  intro:
    'The plan is complete once it has been reviewed. Write what happened on the day of the review and do not tidy it later: a goal that was missed, with an honest reason and a new step, is good evidence.',
  fields: [
    {
      kind: 'list',
      id: 'reviews',
      label: 'Reviews',
      entry: 'review',
      least: 1,
      begin: 1,
      layout: 'pair',
      fields: [
        {
          kind: 'choice',
          id: 'goal',
          label: 'Goal',
          shown: 'list',
          options: (values) => goalsIn(values).map(({ at, name }) => ({ value: at, label: name })),
          needed: true,
        },
        { kind: 'date', id: 'on', label: 'Date', needed: true },
        {
          kind: 'long-text',
          id: 'progress',
          label: 'What happened',
          rows: 3,
          needed: true,
        },
        {
          kind: 'text',
          id: 'evidence',
          label: 'Evidence',
          placeholder: 'Scores of five calls: 4, 3, 5, 4, 4',
          needed: true,
        },
        {
          kind: 'choice',
          id: 'stands',
          label: 'Where the goal stands',
          options: [
            { value: 'reached', label: 'Reached' },
            { value: 'partly', label: 'Partly reached' },
            { value: 'open', label: 'Still open' },
          ],
          needed: true,
        },
        { kind: 'long-text', id: 'next', label: 'What comes next', rows: 2, needed: true },
        {
          kind: 'text',
          id: 'with',
          label: 'Talked through with',
          note: 'A role is enough.',
          needed: true,
        },
      ],
    },
    { kind: 'figure', id: 'line', label: 'Your plan on a line of time', draw: planFigure },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Sign-off',
      lines: ['Learner', 'Line manager or tutor'],
    },
  ],
};

/** A learner's own goals, from the gap to a review with evidence. */
export const developmentPlan: Tool = {
  about: developmentPlanAbout,
  purpose:
    'Plan what you will learn next, and carry the plan as far as a review. It is your own plan, for your role or the one you want. The criterion asks for a completed plan, so the reviews belong to it.',
  passNeeds: [
    'Goals that are your own, and that rest on a real self-assessment.',
    'For each: why, starting point, actions, support, measure and dates.',
    'At least one dated review with evidence and what comes next, agreed with your leader or tutor.',
  ],
  sections: [plan, goals, reviews],
  checks: developmentPlanChecks,
  example: developmentPlanExample,
};
