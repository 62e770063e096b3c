import { textAt } from '../../domain/work.ts';
import { blocksOrBlankForm } from '../blank-form.ts';
import type { Section, Tool } from '../tool.ts';
import { witnessStatementAbout } from './about.ts';
import { witnessStatementChecks } from './checks.ts';
import { witnessStatementExample } from './example-piece.ts';

const witness: Section = {
  id: 'witness',
  title: 'The witness',
  intro:
    'The witness writes the statement, or tells it and reads it through. A work address is enough to reach them; leave private ones out.',
  fields: [
    { kind: 'text', id: 'name', label: 'Name of the witness', needed: true },
    { kind: 'text', id: 'job', label: 'Job title and organisation', needed: true },
    {
      kind: 'choice',
      id: 'relation',
      label: 'What the witness is to the learner',
      options: [
        { value: 'manager', label: 'Line manager or supervisor' },
        { value: 'colleague', label: 'Colleague' },
        { value: 'customer', label: 'Customer or service partner' },
        { value: 'tutor', label: 'Trainer or mentor' },
        { value: 'family', label: 'Relative or close friend' },
        { value: 'other', label: 'Something else' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'relation-other',
      label: 'What else',
      when: (values) => textAt(values, 'relation') === 'other',
      needed: true,
    },
    {
      kind: 'text',
      id: 'since',
      label: 'How long, and how closely, they have worked together',
      placeholder: 'Two years on the same shift',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'competence',
      label: 'Why the witness can tell good work in this area',
      note: 'Their own job, experience or qualification.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'contact',
      label: 'How an assessor can reach the witness at work',
      needed: true,
    },
  ],
};

const seen: Section = {
  id: 'seen',
  title: 'What the witness saw',
  fields: [
    { kind: 'date', id: 'on', label: 'Date', needed: true },
    { kind: 'text', id: 'place', label: 'Place or channel', needed: true },
    {
      kind: 'choices',
      id: 'knowledge',
      label: 'How the witness knows',
      options: [
        { value: 'saw', label: 'I was there and saw it' },
        { value: 'heard', label: 'I heard the talk or the call' },
        { value: 'result', label: 'I worked with the result' },
        { value: 'told', label: 'I was told about it' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'what',
      label: 'What the learner did, one thing after another',
      note: 'What could be seen and heard, and the words that were said. Customers without their names.',
      rows: 8,
      words: { from: 80, to: 250 },
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'quality',
      label: 'How well it was done',
      note: 'Beside what your workplace asks for: what was good, what could still be better.',
      rows: 4,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'result',
      label: 'What came of it for the customer or the team',
      rows: 2,
      needed: true,
    },
    {
      kind: 'list',
      id: 'criteria',
      label: 'Which criteria it speaks to',
      note: 'The learner names the criterion; the witness says what of it they saw.',
      entry: 'criterion',
      shown: 'table',
      least: 1,
      begin: 1,
      fields: [
        {
          kind: 'text',
          id: 'criterion',
          label: 'Criterion',
          placeholder: 'CCS14 2.2',
          needed: true,
        },
        { kind: 'long-text', id: 'shown', label: 'What shows it', rows: 2, needed: true },
      ],
    },
  ],
};

const truth: Section = {
  id: 'truth',
  title: 'Is it true, and is it the learner’s own',
  fields: [
    {
      kind: 'choices',
      id: 'confirms',
      label: 'The witness confirms',
      options: [
        { value: 'own-words', label: 'These are my own words, or I have read them and agree.' },
        { value: 'own-work', label: 'What I describe was the learner’s own work.' },
        { value: 'true', label: 'It is true to the best of my knowledge.' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'help',
      label: 'Help that the learner had',
      note: '“None” is an answer too.',
      needed: true,
    },
    {
      kind: 'signatures',
      id: 'signed',
      label: 'Signatures',
      lines: ['Witness', 'Learner', 'Assessor: I have checked who the witness is'],
    },
  ],
};

const sections = [witness, seen, truth];

/** A statement of quality and authenticity by somebody who was there. */
export const witnessStatement: Tool = {
  about: witnessStatementAbout,
  purpose:
    'Somebody who saw you work says what they saw. Fill it in together, or print it while it is still empty and let them write by hand. It supports your evidence: what it proves is for your assessor to say.',
  passNeeds: [
    'What the witness saw or heard themselves, with when and where.',
    'How well it was done, and not only that it was done.',
    'Who the witness is, what they are to you, and why they can tell.',
    'That it is your own work; signed, dated, and with a way to ask back.',
  ],
  sections,
  checks: witnessStatementChecks,
  document: (values) => blocksOrBlankForm(sections, values),
  example: witnessStatementExample,
};
