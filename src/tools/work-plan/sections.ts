import type { ListField, Section } from '../tool.ts';
import { weekdayOptions } from './calendar.ts';
import { planFigure } from './figure.ts';
import { needOptions } from './tasks.ts';
import { capacityWords, criticalWords, endWords, whenWords } from './words.ts';

const tasks: ListField = {
  kind: 'list',
  id: 'tasks',
  label: 'Tasks',
  note: 'Ask the people who do the work: they know the tasks that leaders forget.',
  entry: 'task',
  least: 5,
  begin: 2,
  fields: [
    {
      kind: 'text',
      id: 'name',
      label: 'Task',
      placeholder: 'Test the form with ten customers',
      needed: true,
    },
    {
      kind: 'text',
      id: 'who',
      label: 'Who does it',
      note: 'One person or role. Chosen for skill, load, interest or fairness?',
      needed: true,
    },
    {
      kind: 'number',
      id: 'days',
      label: 'Working days',
      least: 1,
      most: 250,
      needed: true,
    },
    {
      kind: 'choices',
      id: 'needs',
      label: 'Waits for',
      note: 'Tasks that must be done first. None: it can run beside others.',
      options: needOptions,
    },
    {
      kind: 'date',
      id: 'starts',
      label: 'Not before',
      note: 'Leave it empty to begin as soon as it can.',
    },
    {
      kind: 'text',
      id: 'resources',
      label: 'Resources',
      note: 'Tools, room, money, help.',
    },
    { kind: 'derived', id: 'when', label: 'By the plan', value: whenWords },
  ],
};

export const result: Section = {
  id: 'result',
  title: 'The result',
  layout: 'pair',
  fields: [
    {
      kind: 'long-text',
      id: 'result',
      label: 'What must be true at the end',
      note: 'For customers, so that anyone could tell whether it is so.',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'begins', label: 'The plan begins', needed: true },
    { kind: 'date', id: 'due', label: 'The result is needed by', needed: true },
  ],
};

export const days: Section = {
  id: 'days',
  title: 'Working days',
  fields: [
    {
      kind: 'choices',
      id: 'weekdays',
      label: 'Days on which people work',
      note: 'Monday to Friday, if you choose none.',
      options: weekdayOptions,
    },
    {
      kind: 'list',
      id: 'closed',
      label: 'Days off for all',
      note: 'Bank holidays, closures, stocktaking.',
      entry: 'day off',
      shown: 'table',
      fields: [
        { kind: 'date', id: 'on', label: 'Date', needed: true },
        { kind: 'text', id: 'why', label: 'Why' },
      ],
    },
  ],
};

export const order: Section = {
  id: 'order',
  title: 'Tasks in their order',
  fields: [
    tasks,
    { kind: 'figure', id: 'timeline', label: 'Timeline', draw: planFigure },
    { kind: 'derived', id: 'ends', label: 'Done by', value: endWords },
    { kind: 'derived', id: 'critical', label: 'Critical path', value: criticalWords },
  ],
};

export const capacity: Section = {
  id: 'capacity',
  title: 'Time and people',
  intro:
    'Plan with the hours that you really have. Nine names on a rota are not nine people each day.',
  layout: 'pair',
  fields: [
    {
      kind: 'number',
      id: 'hours-need',
      label: 'Hours that the work needs',
      unit: { text: 'hours', side: 'after' },
      least: 0,
      places: 1,
      needed: true,
    },
    { kind: 'number', id: 'people', label: 'People', least: 0, needed: true },
    {
      kind: 'number',
      id: 'hours-each',
      label: 'Hours each could give',
      unit: { text: 'hours', side: 'after' },
      least: 0,
      places: 1,
      needed: true,
    },
    {
      kind: 'number',
      id: 'hours-away',
      label: 'Hours lost to leave, training and breaks',
      unit: { text: 'hours', side: 'after' },
      least: 0,
      places: 1,
      needed: true,
    },
    { kind: 'derived', id: 'capacity', label: 'The sum', value: capacityWords },
  ],
};

export const reserve: Section = {
  id: 'reserve',
  title: 'What could go wrong, and when we look',
  fields: [
    {
      kind: 'list',
      id: 'risks',
      label: 'Risks',
      entry: 'risk',
      shown: 'table',
      least: 2,
      begin: 1,
      fields: [
        { kind: 'text', id: 'risk', label: 'What could go wrong', needed: true },
        { kind: 'text', id: 'reserve', label: 'What is kept in hand for it', needed: true },
        { kind: 'text', id: 'who', label: 'Who watches it', needed: true },
      ],
    },
    {
      kind: 'list',
      id: 'checkpoints',
      label: 'Checkpoints',
      entry: 'checkpoint',
      shown: 'table',
      least: 2,
      begin: 1,
      fields: [
        { kind: 'date', id: 'on', label: 'Date', needed: true },
        { kind: 'text', id: 'true', label: 'What should be true by then', needed: true },
        { kind: 'text', id: 'who', label: 'Who looks, and with whom', needed: true },
      ],
    },
  ],
};

export const described: Section = {
  id: 'described',
  title: 'How the plan came about',
  intro: 'The verb is “describe”: go through the steps, and show each with this plan.',
  fields: [
    {
      kind: 'long-text',
      id: 'listed',
      label: 'How I listed the tasks, put them in order and gave some priority',
      rows: 4,
      words: { from: 60, to: 150 },
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'allocated',
      label: 'How I worked out time and shared the work out fairly and by skill',
      note: 'Part-time hours, breaks and agreed arrangements count. Say what was arranged, and not why.',
      rows: 4,
      words: { from: 60, to: 150 },
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'kept',
      label: 'How the plan is shared, checked and changed',
      rows: 4,
      words: { from: 60, to: 150 },
      needed: true,
    },
  ],
};
