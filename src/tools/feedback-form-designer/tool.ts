import type { Section, Tool } from '../tool.ts';
import { feedbackFormDesignerAbout } from './about.ts';
import { feedbackFormChecks, hasAnswers, isScale } from './checks.ts';
import { feedbackFormExample } from './example-piece.ts';
import { customerForm } from './form.ts';
import { answerKinds } from './questions.ts';
import { invitationsInWords } from './sample-size.ts';

const aim: Section = {
  id: 'aim',
  title: '1. Aim',
  intro: 'Design backwards: from the decision to the questions.',
  fields: [
    {
      kind: 'long-text',
      id: 'aim',
      label: 'What you need to find out',
      note: 'One sentence.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'decision',
      label: 'Which decision it serves, and who takes it',
      rows: 2,
      needed: true,
    },
  ],
};

const people: Section = {
  id: 'people',
  title: '2. People',
  layout: 'pair',
  fields: [
    { kind: 'long-text', id: 'who', label: 'Whose views you need', rows: 2, needed: true },
    {
      kind: 'long-text',
      id: 'include',
      label: 'Who must not be left out, and how you reach them',
      note: 'Large print, a call in place of a screen, another language.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'number',
      id: 'population',
      label: 'How many such customers there are',
      note: 'In the weeks in which you ask.',
      least: 1,
    },
    { kind: 'number', id: 'wanted', label: 'Answers you want', least: 1, needed: true },
    {
      kind: 'number',
      id: 'reply',
      label: 'Share that you expect to reply',
      unit: { text: '%', side: 'after' },
      least: 1,
      most: 100,
      needed: true,
    },
    { kind: 'derived', id: 'invitations', label: 'Invitations to send', value: invitationsInWords },
    {
      kind: 'choice',
      id: 'sampling',
      label: 'How you choose them',
      options: [
        { value: 'all', label: 'Everybody' },
        { value: 'every', label: 'Every second, fifth, tenth …' },
        { value: 'random', label: 'By lot' },
        { value: 'groups', label: 'Some from each group' },
        { value: 'handy', label: 'Those who happen to be there' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'sampling-why',
      label: 'Why that is fair to all',
      needed: true,
    },
  ],
};

const channel: Section = {
  id: 'channel',
  title: '3. Technique, channel and time',
  fields: [
    {
      kind: 'choice',
      id: 'technique',
      label: 'Technique',
      options: [
        { value: 'survey', label: 'Short survey' },
        { value: 'card', label: 'Comment card' },
        { value: 'interview', label: 'Interview' },
        { value: 'panel', label: 'Panel or group talk' },
      ],
      needed: true,
    },
    {
      kind: 'choices',
      id: 'channels',
      label: 'Channels',
      options: [
        { value: 'text', label: 'Text message' },
        { value: 'email', label: 'Email' },
        { value: 'paper', label: 'Paper' },
        { value: 'phone', label: 'Phone' },
        { value: 'face', label: 'Face to face' },
        { value: 'web', label: 'Link or QR code' },
      ],
      needed: true,
    },
    { kind: 'text', id: 'channel-why', label: 'Why these suit your customers', needed: true },
    {
      kind: 'text',
      id: 'time',
      label: 'When you ask, and why then',
      placeholder: 'Two working days after the final payment, while it is fresh',
      needed: true,
    },
  ],
};

const questions: Section = {
  id: 'questions',
  title: '4. Questions',
  intro: 'The fewest that serve the aim. If no answer could change what you do, leave it out.',
  fields: [
    {
      kind: 'list',
      id: 'questions',
      label: 'Questions',
      entry: 'question',
      least: 3,
      begin: 1,
      fields: [
        { kind: 'long-text', id: 'wording', label: 'Question', rows: 2, needed: true },
        {
          kind: 'choice',
          id: 'kind',
          label: 'How it is answered',
          shown: 'list',
          options: answerKinds,
          needed: true,
        },
        {
          kind: 'text',
          id: 'low',
          label: 'Lowest step',
          placeholder: 'Very difficult',
          when: isScale,
          needed: true,
        },
        {
          kind: 'text',
          id: 'high',
          label: 'Highest step',
          placeholder: 'Very easy',
          when: isScale,
          needed: true,
        },
        {
          kind: 'choice',
          id: 'steps',
          label: 'Steps',
          shown: 'list',
          options: [
            { value: '5', label: 'Five' },
            { value: '7', label: 'Seven' },
          ],
          when: isScale,
        },
        {
          kind: 'long-text',
          id: 'answers',
          label: 'Answers to choose from',
          note: 'One a line.',
          rows: 4,
          when: hasAnswers,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'use',
          label: 'What you will do differently, depending on the answer',
          rows: 2,
          needed: true,
        },
      ],
    },
  ],
};

const form: Section = {
  id: 'form',
  title: 'The form as your customers get it',
  fields: [
    {
      kind: 'text',
      id: 'heading',
      label: 'Heading',
      placeholder: 'How was your stay?',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'opening',
      label: 'Words at the top',
      note: 'How long it takes, what it is for, that it is their choice, and what happens to their answers.',
      rows: 3,
      needed: true,
    },
    { kind: 'text', id: 'closing', label: 'Words at the end', placeholder: 'Thank you. …' },
    { kind: 'handout', id: 'preview', label: 'Preview', handout: 'form' },
  ],
};

const care: Section = {
  id: 'care',
  title: '5. Care',
  fields: [
    {
      kind: 'choice',
      id: 'promise',
      label: 'What you promise',
      options: [
        { value: 'anonymous', label: 'Anonymous: nobody can tell who said what' },
        { value: 'confidential', label: 'Confidential: a few people can, and nobody else hears' },
        { value: 'named', label: 'Named: so that we can come back to you' },
      ],
      needed: true,
    },
    {
      kind: 'choices',
      id: 'consent',
      label: 'What people are told before they answer',
      options: [
        { value: 'purpose', label: 'What it is for' },
        { value: 'choice', label: 'That it is their choice' },
        { value: 'kept', label: 'How long it is kept' },
        { value: 'who', label: 'Who sees it' },
        { value: 'effect', label: 'That it does not affect their service' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'kept',
      label: 'Where answers are kept, for how long, and who deletes them',
      needed: true,
    },
  ],
};

const use: Section = {
  id: 'use',
  title: '6. Use',
  layout: 'pair',
  fields: [
    {
      kind: 'long-text',
      id: 'analysis',
      label: 'How the answers are counted and sorted',
      rows: 3,
      needed: true,
    },
    { kind: 'text', id: 'reader', label: 'Who reads them', needed: true },
    { kind: 'text', id: 'rhythm', label: 'How often, or by when', needed: true },
    { kind: 'text', id: 'actor', label: 'Who acts on them', needed: true },
    { kind: 'text', id: 'tell', label: 'How customers hear what changed', needed: true },
  ],
};

const pilot: Section = {
  id: 'pilot',
  title: '7. Pilot',
  fields: [
    {
      kind: 'long-text',
      id: 'pilot',
      label: 'Who tried it, and where they stopped, frowned or asked',
      rows: 3,
      needed: true,
    },
    { kind: 'long-text', id: 'mended', label: 'What you changed', rows: 2, needed: true },
  ],
};

/** A whole method of asking customers, with the form to hand out. */
export const feedbackFormDesigner: Tool = {
  about: feedbackFormDesignerAbout,
  purpose:
    'Take the seven decisions of a feedback method one by one, give a reason for each, and get a form that you can hand out tomorrow. The designer looks over your questions while you write.',
  passNeeds: [
    'A method that somebody else could use: aim, people, channel, questions, care, use and pilot.',
    'A reason for each decision, and not only the decision.',
    'Questions that each ask one neutral thing, whose answers could change what you do.',
  ],
  sections: [aim, people, channel, questions, form, care, use, pilot],
  checks: feedbackFormChecks,
  handouts: [{ id: 'form', title: 'The form for your customers', document: customerForm }],
  example: feedbackFormExample,
};
