import { inContext } from '../example-context.ts';
import type { AuthoredGapFill, GapFillItem } from './schema.ts';

const authored: AuthoredGapFill = {
  id: 'satisfaction-gap',
  type: 'gap-fill',
  difficulty: 1,
  stem: 'Complete the sentences about customer satisfaction.',
  confidence: false,
  marks: 2,
  scheme: 'per-gap',
  text: 'When the service matches {a}, a customer is satisfied. A customer who is delighted once will expect {b} the next time.',
  gaps: [
    {
      id: 'a',
      options: [
        {
          id: 'x',
          text: 'what the customer expected',
          correct: true,
          reason: 'Satisfaction compares the service received with the service expected.',
        },
        {
          id: 'y',
          text: 'what the business planned',
          correct: false,
          reason:
            'Service can go exactly to plan and still disappoint, because customers never see the plan.',
        },
        {
          id: 'z',
          text: 'what competitors offer',
          correct: false,
          reason:
            'Competitors can raise what is expected, but the comparison is with the expectation itself.',
        },
      ],
    },
    {
      id: 'b',
      options: [
        {
          id: 'u',
          text: 'rather less',
          correct: false,
          reason: 'Good experiences do not lower the bar for the next visit.',
        },
        {
          id: 'v',
          text: 'at least as much',
          correct: true,
          reason:
            'Yesterday’s delight becomes today’s expectation, so standards have to be kept up.',
        },
      ],
    },
  ],
};

/** A valid item, for tests and the gallery. Key: a x, b v. */
export function exampleItem(overrides: Partial<GapFillItem> = {}): GapFillItem {
  return { ...inContext(authored, '1.2'), ...overrides };
}
