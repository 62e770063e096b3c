import { textAt } from '../../domain/work.ts';
import { blocksOrBlankForm } from '../blank-form.ts';
import type { ListField, Section, Tool } from '../tool.ts';
import { professionalDiscussionAbout } from './about.ts';
import { professionalDiscussionChecks } from './checks.ts';
import { professionalDiscussionExample } from './example-piece.ts';

const before: Section = {
  id: 'before',
  title: 'Agreed beforehand',
  intro:
    'A professional discussion is planned: you know what it is about and bring what you want to show. It is no test by surprise.',
  fields: [
    { kind: 'text', id: 'with', label: 'With whom, and their role', needed: true },
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    {
      kind: 'text',
      id: 'place',
      label: 'Where, or by which channel',
      placeholder: 'Video call',
      needed: true,
    },
    {
      kind: 'number',
      id: 'minutes',
      label: 'How long it took',
      unit: { text: 'minutes', side: 'after' },
      least: 1,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'about',
      label: 'What you agreed to talk about, and why in a talk',
      note: 'For example because it could not be observed, or to bring several criteria together.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'brought',
      label: 'What you prepared and brought',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'kept',
      label: 'How it was kept',
      options: [
        { value: 'notes', label: 'Notes only' },
        { value: 'sound', label: 'A sound recording' },
        { value: 'video', label: 'A video recording' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'where-kept',
      label: 'Where the recording is, and who may hear it',
      when: (values) => isRecorded(textAt(values, 'kept')),
      needed: true,
    },
  ],
};

const topics: ListField = {
  kind: 'list',
  id: 'topics',
  label: 'Point by point',
  entry: 'point',
  least: 1,
  begin: 2,
  fields: [
    { kind: 'text', id: 'criterion', label: 'Criterion', placeholder: 'FS139 2.4', needed: true },
    {
      kind: 'long-text',
      id: 'question',
      label: 'What was asked',
      note: 'As it was put, with what was asked to follow it up.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'said',
      label: 'What the learner explained',
      note: 'The main points and the example, close to their words.',
      rows: 5,
      needed: true,
    },
    { kind: 'text', id: 'shown', label: 'What was shown with it' },
    {
      kind: 'text',
      id: 'time',
      label: 'From where in the recording',
      placeholder: '12:40',
      when: (values) => isRecorded(textAt(values, 'kept')),
    },
  ],
};

const after: Section = {
  id: 'after',
  title: 'What is still open',
  fields: [
    {
      kind: 'long-text',
      id: 'open',
      label: 'What has not been shown yet, and how it will be',
      note: '“Nothing” is an answer too.',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'by', label: 'By when' },
    { kind: 'long-text', id: 'learner', label: 'What the learner adds', rows: 2 },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Learner: this is what I said', 'Assessor'],
    },
  ],
};

const sections = [before, { id: 'talk', title: 'The talk', fields: [topics] }, after];

/** A planned talk in which a learner explains, and what was said in it. */
export const professionalDiscussion: Tool = {
  about: professionalDiscussionAbout,
  purpose:
    'Keep what was said in a planned talk with your assessor. Write it during the talk or straight after it, and read it through together. Print it while it is empty to write by hand.',
  passNeeds: [
    'A talk that was agreed beforehand, with what it is about.',
    'Open questions, and what you explained, in your own words and with an example from your work.',
    'What you showed with it, and where it can be found.',
    'What is still open; signed by both.',
  ],
  sections,
  checks: professionalDiscussionChecks,
  document: (values) => blocksOrBlankForm(sections, values),
  example: professionalDiscussionExample,
};

function isRecorded(kept: string): boolean {
  return kept === 'sound' || kept === 'video';
}
