import { entryChoices } from '../filled.ts';
import type { Section, Tool } from '../tool.ts';
import { uspUsoAbout } from './about.ts';
import { answers, tests, verdictOf } from './candidates.ts';
import { uspUsoChecks } from './checks.ts';
import { offerDocument } from './document.ts';
import { uspUsoExample } from './example-piece.ts';

const market: Section = {
  id: 'market',
  title: 'What is offered, and to whom',
  fields: [
    {
      kind: 'text',
      id: 'offered',
      label: 'Product or service',
      placeholder: 'Repairs of a bicycle shop',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'customers',
      label: 'The customers you mean',
      note: 'One kind of customer. A selling point for everybody moves nobody.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'care',
      label: 'What they care about, and what they miss',
      note: 'From comments, complaints and questions.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'list',
      id: 'competitors',
      label: 'Competitors',
      note: 'A kind of business is enough: “the supermarket”, “the chain on the ring road”.',
      entry: 'competitor',
      shown: 'table',
      least: 2,
      begin: 2,
      fields: [
        { kind: 'text', id: 'who', label: 'Who', needed: true },
        { kind: 'text', id: 'offer', label: 'What they offer', needed: true },
        { kind: 'text', id: 'lacks', label: 'What they do not offer', needed: true },
      ],
    },
  ],
};

const usp: Section = {
  id: 'usp-part',
  title: 'The unique selling point (USP): what is bought',
  intro: 'Collect candidates and put each to four tests. Be hard on them: customers are.',
  fields: [
    {
      kind: 'list',
      id: 'candidates',
      label: 'Candidates',
      entry: 'candidate',
      least: 2,
      begin: 2,
      fields: [
        { kind: 'text', id: 'feature', label: 'Feature: a fact about it', needed: true },
        {
          kind: 'text',
          id: 'benefit',
          label: 'So what? What it does for the customer',
          needed: true,
        },
        ...tests.map(
          ({ id, label }) =>
            ({ kind: 'choice', id, label, options: answers, needed: true }) as const,
        ),
        {
          kind: 'long-text',
          id: 'why',
          label: 'What your answers rest on',
          rows: 2,
          needed: true,
        },
        { kind: 'derived', id: 'verdict', label: 'So far', value: verdictOf },
      ],
    },
    {
      kind: 'choice',
      id: 'chosen',
      label: 'The candidate you choose',
      options: (values) =>
        entryChoices(values, 'candidates', { field: 'feature', entry: 'Candidate' }),
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'usp',
      label: 'Your USP in one sentence',
      note: 'A particular benefit, true and specific.',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'usp-proof',
      label: 'What proves it',
      note: 'In the UK an advertiser should hold evidence for a factual claim before making it.',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'influence',
      label: 'How it influences what customers choose',
      note: 'Follow one customer whom it moves, from noticing to telling others, and one whom it does not move. Use “because” and “so”.',
      rows: 5,
      words: { from: 90, to: 200 },
      needed: true,
    },
  ],
};

const uso: Section = {
  id: 'uso-part',
  title: 'The unique service offer (USO): how people are looked after',
  fields: [
    {
      kind: 'long-text',
      id: 'definition',
      label: 'What a USO is, in your own words',
      note: 'And how it differs from a USP.',
      rows: 3,
      words: { from: 25, to: 80 },
      needed: true,
    },
    {
      kind: 'text',
      id: 'common',
      label: 'Service that all competitors offer',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'uso',
      label: 'Your USO, as customers would read it',
      note: 'What, for whom, by when, and what follows if it is missed.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'text',
      id: 'limits',
      label: 'Its limits',
      placeholder: 'Monday to Saturday',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'deliver',
      label: 'How staff keep it, on a bad day too',
      note: 'Who does what; work out whether there is time enough.',
      rows: 3,
      needed: true,
    },
    {
      kind: 'text',
      id: 'uso-proof',
      label: 'How you know that it is kept',
      placeholder: '188 of 200 calls made by 5 p.m. in May',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'differs',
      label: 'How it sets the organisation apart',
      note: '“Competitors do …, whereas we …, and this matters because …” And why is it hard to copy?',
      rows: 5,
      words: { from: 80, to: 180 },
      needed: true,
    },
  ],
};

/** A selling point that was put to the test, and a service offer that can be kept. */
export const uspUsoWorksheet: Tool = {
  about: uspUsoAbout,
  purpose:
    'Work out why a customer would choose one product or service, and what is special about the way they are served. One criterion asks how a USP influences choice, the other what a USO is and how it sets an organisation apart: both answers stand in your own example.',
  passNeeds: [
    'A USP that is a benefit and not a list of features, with what it makes customers think and do.',
    'A definition of a USO, and how it differs from a USP.',
    'How the USO sets the service apart from what competitors offer, with reasons.',
  ],
  sections: [market, usp, uso],
  checks: uspUsoChecks,
  document: (values) => offerDocument([market, usp, uso], values),
  example: uspUsoExample,
};
