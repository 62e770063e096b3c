import { inContext } from '../example-context.ts';
import type { AuthoredSingleChoice, SingleChoiceItem } from './schema.ts';

const authored: AuthoredSingleChoice = {
  id: 'faulty-kettle',
  type: 'single-choice',
  difficulty: 2,
  stem: 'Priya brings back a kettle that stopped working ten days after she bought it in your shop. She has the receipt and asks for her money back. What should you tell her?',
  hint: 'Count the days since she bought it.',
  solution:
    'The Consumer Rights Act 2015 gives a buyer 30 days to reject faulty goods for a full refund. Ten days is inside that time, so the choice is hers.',
  confidence: true,
  marks: 1,
  options: [
    {
      id: 'a',
      text: 'The shop may try to repair the kettle before it offers anything else.',
      correct: false,
      reason:
        'Inside the first 30 days a buyer need not accept a repair: she may reject faulty goods outright. The shop’s one chance to repair or replace comes later.',
    },
    {
      id: 'b',
      text: 'She must contact the maker, because the guarantee comes from them.',
      correct: false,
      reason:
        'The contract is with the shop that sold it. A maker’s guarantee is an extra and takes nothing away from her rights against the seller.',
    },
    {
      id: 'c',
      text: 'She can have a full refund, as it is faulty and under 30 days old.',
      correct: true,
      reason:
        'Under the Consumer Rights Act 2015 faulty goods may be rejected within 30 days for a full refund.',
    },
    {
      id: 'd',
      text: 'She can have a credit note to spend in the shop within a year.',
      correct: false,
      reason:
        'A credit note is goodwill for a change of mind. For faulty goods inside 30 days she is entitled to her money.',
    },
  ],
};

/** A valid item, for tests and the gallery. Key: c. */
export function exampleItem(overrides: Partial<SingleChoiceItem> = {}): SingleChoiceItem {
  return { ...inContext(authored, '1.5'), ...overrides };
}
