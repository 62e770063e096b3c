import { inContext } from '../example-context.ts';
import type { AuthoredCategorise, CategoriseItem } from './schema.ts';

const authored: AuthoredCategorise = {
  id: 'inside-or-outside',
  type: 'categorise',
  difficulty: 2,
  stem: 'You work in the stores of a bicycle factory in Nottingham. Sort these people into your internal and your external customers.',
  confidence: false,
  marks: 2,
  scheme: 'per-entry',
  groups: [
    { id: 'i', label: 'Internal customers' },
    { id: 'e', label: 'External customers' },
  ],
  entries: [
    {
      id: 'a',
      text: 'A fitter on the assembly line who needs brake cables',
      group: 'i',
      reason: 'The fitter works for the same factory and cannot go on without what you hand out.',
    },
    {
      id: 'b',
      text: 'A shop in Leeds that orders spare wheels',
      group: 'e',
      reason: 'The shop is another business that buys from the factory.',
    },
    {
      id: 'c',
      text: 'An agency worker who packs for the factory this week',
      group: 'i',
      reason:
        'An agency pays the wages, but this week the worker does the factory’s work and relies on you like any colleague.',
    },
    {
      id: 'd',
      text: 'A rider who collects a bicycle that she ordered online',
      group: 'e',
      reason:
        'She pays for and uses what the factory makes: the plainest kind of external customer.',
    },
  ],
};

/** A valid item, for tests and the gallery. Key: a and c internal (i), b and d external (e). */
export function exampleItem(overrides: Partial<CategoriseItem> = {}): CategoriseItem {
  return { ...inContext(authored, '1.1'), ...overrides };
}
