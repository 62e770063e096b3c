import type { GridField, ListField, Section, Tool } from '../tool.ts';
import { workAllocationAbout } from './about.ts';
import { allocationChecks } from './checks.ts';
import { allocationExample } from './example-piece.ts';
import { fitOf, loadFigure, optionsIn, placesIn, skillLevels } from './matrix.ts';

const work: Section = {
  id: 'work',
  title: 'What the organisation needs',
  fields: [
    { kind: 'text', id: 'period', label: 'Period', needed: true },
    {
      kind: 'long-text',
      id: 'objectives',
      label: 'Objectives of the organisation that the work serves',
      note: 'With the figure now and the one wanted, where there is one.',
      rows: 3,
      needed: true,
    },
  ],
};

const members: ListField = {
  kind: 'list',
  id: 'members',
  label: 'Team members',
  note: 'Roles or initials. Hours a week that each has free for this work.',
  entry: 'team member',
  shown: 'table',
  least: 2,
  begin: 2,
  fields: [
    { kind: 'text', id: 'name', label: 'Team member', placeholder: 'Coordinator A', needed: true },
    {
      kind: 'number',
      id: 'hours',
      label: 'Hours free',
      unit: { text: 'hours', side: 'after' },
      least: 0,
      most: 60,
      places: 1,
      needed: true,
    },
  ],
};

const skillList: ListField = {
  kind: 'list',
  id: 'skill-list',
  label: 'Skills that the work needs',
  entry: 'skill',
  least: 2,
  begin: 2,
  fields: [{ kind: 'text', id: 'skill', label: 'Skill', placeholder: 'Diet lists', needed: true }],
};

const skills: GridField = {
  kind: 'grid',
  id: 'skills',
  label: 'Skills matrix',
  note: 'Rest it on what you have seen, on records and on what people say of themselves.',
  row: 'team member',
  rows: (values) => placesIn(values, 'members', 'name'),
  columns: (values) => placesIn(values, 'skill-list', 'skill'),
  cell: { kind: 'choice', options: skillLevels },
};

const tasks: ListField = {
  kind: 'list',
  id: 'tasks',
  label: 'Who does what',
  entry: 'piece of work',
  least: 3,
  begin: 1,
  fields: [
    { kind: 'long-text', id: 'task', rows: 2, label: 'Piece of work', needed: true },
    {
      kind: 'long-text',
      id: 'objective',
      rows: 2,
      label: 'Objective that it serves',
      needed: true,
    },
    {
      kind: 'choice',
      id: 'skill',
      label: 'Skill that it needs most',
      shown: 'list',
      options: (values) => optionsIn(values, 'skill-list', 'skill'),
      needed: true,
    },
    {
      kind: 'number',
      id: 'hours',
      label: 'Hours a week',
      unit: { text: 'hours', side: 'after' },
      least: 0,
      most: 200,
      places: 1,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'who',
      label: 'Given to',
      shown: 'list',
      options: (values) => optionsIn(values, 'members', 'name'),
      needed: true,
    },
    { kind: 'derived', id: 'fit', label: 'How the skill fits', value: fitOf },
    {
      kind: 'long-text',
      id: 'help',
      rows: 2,
      label: 'Who helps, while they are still learning it',
    },
    {
      kind: 'long-text',
      id: 'why-skill',
      label: 'My reason that lies in the person’s skills',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'why-objective',
      label: 'My reason that lies in the objective',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'cover',
      label: 'Cover',
      shown: 'list',
      options: (values) => optionsIn(values, 'members', 'name'),
      needed: true,
    },
  ],
};

const balance: Section = {
  id: 'balance',
  title: 'Load, growth, fairness and risk',
  fields: [
    { kind: 'figure', id: 'load', label: 'Load', draw: loadFigure, tableOpen: true },
    {
      kind: 'long-text',
      id: 'fairness',
      label: 'How dull and interesting work is shared',
      note: 'An arrangement that someone needs is respected. Say that it is, and never why.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'risk',
      label: 'What hangs on one person, and what I do about it',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'talked',
      label: 'How I handed the work over, and what people said',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'changed',
      label: 'What I changed after a check or a talk',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'review', label: 'When we look at it again', needed: true },
  ],
};

/** Work allocated by skills and objectives, with reasons, cover and the load that results. */
export const workAllocation: Tool = {
  about: workAllocationAbout,
  purpose:
    'Use it to share out your team’s work for the next weeks. Begin with what the organisation needs and what each person can do, then choose and give your reasons. The chart shows who has too much.',
  passNeeds: [
    'An objective of the organisation beside each piece of work.',
    'Each person’s skills, resting on something that can be seen.',
    'Two reasons for each main choice: one in the skills, one in the objective.',
    'Load, growth, fairness and risk looked at, and one thing changed because of it.',
  ],
  sections: [
    work,
    {
      id: 'people',
      title: 'What people can do',
      intro: 'Leave out names, health and private life.',
      fields: [
        members,
        skillList,
        skills,
        {
          kind: 'long-text',
          id: 'evidence',
          label: 'What my scores rest on',
          rows: 2,
          needed: true,
        },
      ],
    },
    { id: 'choice', title: 'The allocation', fields: [tasks] },
    balance,
  ],
  checks: allocationChecks,
  example: allocationExample,
};
