import { inContext } from '../example-context.ts';
import type { AuthoredOrdering, OrderingItem } from './schema.ts';

const authored: AuthoredOrdering = {
  id: 'angry-caller',
  type: 'ordering',
  difficulty: 2,
  stem: 'A caller is angry that a sofa came two days late. Put the steps of the call in the order that works best.',
  hint: 'People take in a solution once they feel they have been heard.',
  confidence: false,
  marks: 2,
  scheme: 'neighbours',
  steps: [
    {
      id: 'q',
      text: 'Let the caller tell the whole story without interrupting',
      reason:
        'It comes first: until the caller has been heard, whatever you offer will miss the point.',
    },
    {
      id: 'f',
      text: 'Say sorry and sum up what went wrong in your own words',
      reason:
        'The summary shows that you listened, and lets the caller put you right before you act on it.',
    },
    {
      id: 't',
      text: 'Ask what would put things right for them',
      reason:
        'Once the facts are agreed you can ask for the wish behind the anger, rather than guess it.',
    },
    {
      id: 'b',
      text: 'Agree what will be done, by whom and by when',
      reason: 'A promise needs to answer what the caller asked for, so it follows the question.',
    },
    {
      id: 'm',
      text: 'Ring back after the agreed date to check that it was done',
      reason:
        'Checking closes the complaint. There is nothing to check before something was agreed.',
    },
  ],
};

/** A valid item, for tests and the gallery. Key: q f t b m. */
export function exampleItem(overrides: Partial<OrderingItem> = {}): OrderingItem {
  return { ...inContext(authored, '3.2'), ...overrides };
}
