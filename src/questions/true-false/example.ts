import { inContext } from '../example-context.ts';
import type { AuthoredTrueFalse, TrueFalseItem } from './schema.ts';

const authored: AuthoredTrueFalse = {
  id: 'colleague-is-customer',
  type: 'true-false',
  difficulty: 1,
  stem: 'A nurse who asks the hospital’s IT desk to reset a password is a customer of the IT desk.',
  confidence: false,
  marks: 1,
  answer: true,
  reasons: {
    true: 'A colleague who relies on your work is an internal customer. How well the desk serves the nurse decides how well the nurse can serve patients.',
    false:
      'Customers are not only those who pay. The nurse works for the same hospital and relies on the desk, which makes the nurse an internal customer.',
  },
};

/** A valid item, for tests and the gallery. Key: true. */
export function exampleItem(overrides: Partial<TrueFalseItem> = {}): TrueFalseItem {
  return { ...inContext(authored, '1.1'), ...overrides };
}
