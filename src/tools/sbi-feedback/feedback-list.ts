import type { ListField } from '../tool.ts';
import { saidAloud } from './said.ts';

/** Praise and points to improve, each in four parts and with what came back. */
export const feedback: ListField = {
  kind: 'list',
  id: 'feedback',
  label: 'Feedback',
  note: 'One point at a time, on the day it fits. Praise and points to improve need not come together.',
  entry: 'feedback',
  least: 2,
  begin: 1,
  fields: [
    {
      kind: 'choice',
      id: 'type',
      label: 'What it is',
      options: [
        { value: 'praise', label: 'Praise' },
        { value: 'improve', label: 'A point to improve' },
      ],
      needed: true,
    },
    { kind: 'date', id: 'on', label: 'When I said it', needed: true },
    {
      kind: 'choice',
      id: 'place',
      label: 'Where',
      shown: 'list',
      options: [
        { value: 'room', label: 'In a room by ourselves' },
        { value: 'aside', label: 'To one side, out of hearing' },
        { value: 'walk', label: 'On a walk' },
        { value: 'call', label: 'In a call between the two of us' },
        { value: 'open', label: 'Where others could hear' },
      ],
      needed: true,
    },
    {
      kind: 'text',
      id: 'situation',
      label: 'Situation: when and where it happened',
      placeholder: 'On Tuesday at check-in, with the queue at the door',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'behaviour',
      label: 'Behaviour: what could be seen or heard',
      note: 'Could a camera have filmed it?',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'impact',
      label: 'Impact: on the customer, the service or me',
      rows: 2,
      needed: true,
    },
    {
      kind: 'text',
      id: 'question',
      label: 'The question that handed the talk over',
      placeholder: 'How was that for you?',
      needed: true,
    },
    { kind: 'derived', id: 'aloud', label: 'Said aloud', value: saidAloud },
    {
      kind: 'long-text',
      id: 'reply',
      label: 'Their view, in their own words',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'reaction',
      label: 'How they took it, and what I did then',
      rows: 2,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'next',
      label: 'What we agreed',
      note: 'For praise: where else they could do the same.',
      rows: 2,
      needed: true,
    },
  ],
};
