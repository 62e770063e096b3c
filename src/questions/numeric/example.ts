import { inContext } from '../example-context.ts';
import type { AuthoredNumeric, NumericItem } from './schema.ts';

const authored: AuthoredNumeric = {
  id: 'callback-saving',
  type: 'numeric',
  difficulty: 2,
  stem: 'A housing association gets 250 repeat calls a month about missed repairs, and each costs £5.50 to handle. A text message service would cost £125 a month and would prevent all of these calls. How much would it save each month?',
  hint: 'Work out what the calls cost, then take off what the service costs.',
  solution: '250 × £5.50 = £1,375 for the calls. £1,375 − £125 = £1,250 saved.',
  confidence: false,
  marks: 1,
  answer: 1250,
  tolerance: 0.5,
  unit: { text: '£', side: 'before' },
  reason: 'The calls cost 250 × £5.50 = £1,375. Less £125 for the messages, £1,250 is saved.',
  traps: [
    {
      value: 1375,
      tolerance: 0.5,
      reason:
        'That is the benefit alone: what the calls cost now. The saving is what is left after paying £125 for the messages.',
    },
    {
      value: 1500,
      tolerance: 0.5,
      reason: 'You added the £125. It is a cost of the change, so it has to be taken off.',
    },
  ],
  otherwise: 'Multiply 250 calls by £5.50, then take off the £125 that the messages cost.',
};

/** A valid item, for tests and the gallery. Key: £1,250. */
export function exampleItem(overrides: Partial<NumericItem> = {}): NumericItem {
  return { ...inContext(authored, '4.2'), ...overrides };
}
