import { describe, expect, test } from 'vitest';
import { exampleItems } from './examples.ts';
import { exampleItem as gapFill } from './gap-fill/example.ts';
import type { ItemType } from './item.ts';
import { exampleItem as numeric } from './numeric/example.ts';
import { keyLinesOf } from './registry.ts';

const expected: Partial<Record<ItemType, readonly string[]>> = {
  'single-choice': ['She can have a full refund, as it is faulty and under 30 days old.'],
  'multiple-response': [
    'The photographs on the hotel’s own website',
    'What friends said about their own stay there',
  ],
  'true-false': ['True'],
  matching: [
    'Would our customers recommend us to a friend? → Net Promoter Score question',
    'Do staff greet people as we agreed when no manager is near? → Mystery shopper visit',
    'Why do callers ring off before we answer? → Interviews with a few of those callers',
  ],
  categorise: [
    'Internal customers: A fitter on the assembly line who needs brake cables; An agency worker who packs for the factory this week',
    'External customers: A shop in Leeds that orders spare wheels; A rider who collects a bicycle that she ordered online',
  ],
  'gap-fill': [
    'When the service matches **what the customer expected**, a customer is satisfied. A customer who is delighted once will expect **at least as much** the next time.',
  ],
  'short-answer': ['retention'],
  numeric: ['£1,250'],
  'identify-in-text': [
    'Our driver will bring four new panes on Thursday before noon.',
    'we will refund the £15 delivery charge to your card within five working days.',
  ],
  scenario: [
    'Say sorry, tell him plainly what has happened and ask for two minutes to find him a place.',
    'Offer the space at no charge and take him there yourself.',
  ],
};

test.each(
  exampleItems.filter(({ type }) => expected[type]).map((item) => [item.type, item] as const),
)('the key of %s in words', (type, item) => {
  expect(keyLinesOf(item)).toEqual(expected[type]);
});

test('the steps in their order, the model in its words', () => {
  const linesOf = (type: ItemType) =>
    exampleItems.filter((item) => item.type === type).flatMap((item) => keyLinesOf(item));
  expect(linesOf('ordering')[0]).toBe('Let the caller tell the whole story without interrupting');
  expect(linesOf('ordering')).toHaveLength(5);
  expect(linesOf('written-answer')[0]).toMatch(/^A chain sets the same standards/);
});

describe('a number with its unit', () => {
  test.each([
    [1250, { text: '£', side: 'before' }, '£1,250'],
    [12.5, { text: '%', side: 'after' }, '12.5%'],
    [12, { text: 'minutes', side: 'after' }, '12 minutes'],
    [0.005, undefined, '0.005'],
  ] as const)('%d with %j is %s', (answer, unit, line) => {
    expect(keyLinesOf(numeric({ answer, unit }))).toEqual([line]);
  });
});

test('a gap of which nothing is known stays open', () => {
  expect(keyLinesOf(gapFill({ text: 'Less is {z}.' }))).toEqual(['Less is ….']);
});
