import { inContext } from '../example-context.ts';
import type { AuthoredMatching, MatchingItem } from './schema.ts';

const authored: AuthoredMatching = {
  id: 'right-measure',
  type: 'matching',
  difficulty: 2,
  stem: 'Match each thing a team leader wants to find out with the way of finding out that fits it best.',
  confidence: false,
  marks: 3,
  scheme: 'per-pair',
  pairs: [
    {
      id: 'h',
      prompt: 'Would our customers recommend us to a friend?',
      match: 'Net Promoter Score question',
      reason:
        'The Net Promoter Score comes from that very question, answered from 0 to 10, and can be followed over time.',
    },
    {
      id: 'k',
      prompt: 'Do staff greet people as we agreed when no manager is near?',
      match: 'Mystery shopper visit',
      reason:
        'A mystery shopper sees ordinary service, as nobody knows that the visit is being recorded.',
    },
    {
      id: 'r',
      prompt: 'Why do callers ring off before we answer?',
      match: 'Interviews with a few of those callers',
      reason:
        'Why is a question for conversation. A count shows that callers ring off; only they can say what made them.',
    },
  ],
  distractors: [{ id: 'x', text: 'Annual financial accounts' }],
};

/** A valid item, for tests and the gallery. */
export function exampleItem(overrides: Partial<MatchingItem> = {}): MatchingItem {
  return { ...inContext(authored, '4.1'), ...overrides };
}
