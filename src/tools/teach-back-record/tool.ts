import type { ListField, Section, Tool } from '../tool.ts';
import { teachBackRecordAbout } from './about.ts';
import { hasGap, provedBy, summed, teachBackChecks } from './checks.ts';
import { teachBackExample } from './example-piece.ts';

const improvement: Section = {
  id: 'improvement',
  title: 'What has to get better, and why',
  fields: [
    {
      kind: 'long-text',
      id: 'what',
      label: 'What team members have to do from now on',
      note: 'Which customers, which moment, what exactly, from when?',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'why-customer',
      label: 'Why: what customers get',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'why-organisation',
      label: 'Why: what the organisation gets',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'why-member',
      label: 'Why: what is in it for the person who does it',
      rows: 2,
      needed: true,
    },
    { kind: 'date', id: 'told-on', label: 'When I explained it first', needed: true },
    {
      kind: 'long-text',
      id: 'told',
      label: 'How I explained it first, and to whom',
      rows: 2,
      needed: true,
    },
  ],
};

const checksWithPeople: ListField = {
  kind: 'list',
  id: 'checks',
  label: 'Checks with people',
  note: 'At least two people. Use roles or initials, and leave out health and private life.',
  entry: 'check',
  least: 2,
  begin: 1,
  fields: [
    {
      kind: 'text',
      id: 'member',
      label: 'Team member',
      placeholder: 'Counter assistant C',
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'When I checked', needed: true },
    {
      kind: 'text',
      id: 'setting',
      label: 'Where and how, so that it suited the person',
      placeholder: 'By ourselves at the counter, before opening',
      needed: true,
    },
    { kind: 'text', id: 'ask-what', label: 'What I asked about what to do', needed: true },
    {
      kind: 'long-text',
      id: 'said-what',
      label: 'What they said or showed',
      note: 'In their own words.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'ask-case',
      label: 'A harder case that I asked about',
      placeholder: 'A customer is in a hurry and says no. What do you do?',
      needed: true,
    },
    { kind: 'long-text', id: 'said-case', label: 'What they would do', rows: 2, needed: true },
    { kind: 'text', id: 'ask-why', label: 'What I asked about why it matters', needed: true },
    {
      kind: 'long-text',
      id: 'said-why',
      label: 'The reason in their words',
      rows: 2,
      needed: true,
    },
    {
      kind: 'choice',
      id: 'gap',
      label: 'What was missing',
      shown: 'list',
      options: [
        { value: 'none', label: 'Nothing: they knew what and why' },
        { value: 'what', label: 'What to do' },
        { value: 'case', label: 'What to do in the harder case' },
        { value: 'why', label: 'Why it matters' },
        { value: 'able', label: 'They understood, and lacked something to do it with' },
        { value: 'agree', label: 'They understood, and did not agree' },
      ],
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'again',
      label: 'How I explained or arranged it in another way',
      rows: 2,
      when: hasGap,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'checked-again',
      label: 'How I checked again, and what came back',
      rows: 2,
      when: hasGap,
      needed: true,
    },
    { kind: 'date', id: 'seen-on', label: 'When I looked at the work itself' },
    {
      kind: 'long-text',
      id: 'seen',
      label: 'What I saw there',
      note: 'With the person’s knowledge; some days later.',
      rows: 2,
    },
    { kind: 'derived', id: 'proved', label: 'So far', value: provedBy },
  ],
};

const afterwards: Section = {
  id: 'afterwards',
  title: 'What I did with what I found',
  fields: [
    { kind: 'derived', id: 'summed', label: 'In all', value: summed },
    {
      kind: 'long-text',
      id: 'changed',
      label: 'What I changed in my explanation, and who got the missing piece',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'differently',
      label: 'What I will do differently when I next explain something',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'witness',
      label: 'Who else could confirm it',
      note: 'A role, such as “deputy manager”. A statement or an observation makes the record stronger.',
    },
  ],
};

/** A check by teach-back that people know what to do and why. */
export const teachBackRecord: Tool = {
  about: teachBackRecordAbout,
  purpose:
    'Find out whether your message arrived. Ask people to say it, to use it in a harder case and to give the reason in their own words, then look at the work itself. The test is of your explanation, and not of them.',
  passNeeds: [
    'Two strands, what to do and why it matters to customers, each with a check of its own.',
    'Team members’ own words, so that a reader can judge whether they understood.',
    'What you did about a gap, or how you made sure that there was none.',
  ],
  sections: [
    improvement,
    {
      id: 'with-people',
      title: 'Hearing it back',
      intro:
        'You might open with: “I want to see if I explained that well.” Cover what and why with each person.',
      fields: [checksWithPeople],
    },
    afterwards,
  ],
  checks: teachBackChecks,
  example: teachBackExample,
};
