import { inContext } from '../example-context.ts';
import type { AuthoredShortAnswer, ShortAnswerItem } from './schema.ts';

const authored: AuthoredShortAnswer = {
  id: 'keeping-customers',
  type: 'short-answer',
  difficulty: 1,
  stem: 'What is the name for keeping existing customers, so that they come back instead of going elsewhere? (Customer …)',
  hint: 'The verb is “to retain”.',
  confidence: true,
  marks: 1,
  accepted: ['retention', 'customer retention', 'retaining customers'],
  slips: 1,
  reason:
    'Retention is keeping the customers you have. It usually costs far less than winning new ones.',
  traps: [
    {
      answers: ['loyalty', 'customer loyalty'],
      reason:
        'Loyalty is what the customer feels. It is one cause of retention; a customer can also stay because moving is a nuisance.',
    },
    {
      answers: ['attention', 'detention'],
      reason: 'Close in sound, but the word comes from “to retain”, which means to keep.',
    },
    {
      answers: ['acquisition', 'customer acquisition'],
      reason: 'Acquisition is the opposite task: winning customers who are new to you.',
    },
  ],
  otherwise: 'The word comes from “to retain”, which means to keep: customer retention.',
};

/** A valid item, for tests and the gallery. Key: retention. */
export function exampleItem(overrides: Partial<ShortAnswerItem> = {}): ShortAnswerItem {
  return { ...inContext(authored, '2.1'), ...overrides };
}
