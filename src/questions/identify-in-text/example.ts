import { inContext } from '../example-context.ts';
import type { AuthoredIdentifyInText, IdentifyInTextItem } from './schema.ts';

const authored: AuthoredIdentifyInText = {
  id: 'promises-in-a-reply',
  type: 'identify-in-text',
  difficulty: 3,
  stem: 'A garden centre answers a complaint by email. Select the phrases that make a promise the customer can hold it to.',
  hint: 'Could you tell, on a certain day, whether it was kept?',
  confidence: false,
  marks: 2,
  scheme: 'right-minus-wrong',
  passage:
    'Dear Mr Shah,\n\nThank you for telling us about the broken greenhouse panes. [a|We take such matters very seriously.] [b|Our driver will bring four new panes on Thursday before noon.] [c|We hope to improve our packing in future.]\n\nBecause you had to wait, [d|we will refund the £15 delivery charge to your card within five working days.]',
  phrases: [
    {
      id: 'a',
      correct: false,
      reason:
        'It sounds caring but binds nobody: there is nothing that could be seen to be kept or broken.',
    },
    {
      id: 'b',
      correct: true,
      reason:
        'Who, what and when are all named, so on Thursday at noon both sides know whether it was kept.',
    },
    {
      id: 'c',
      correct: false,
      reason: 'A hope with no date is no commitment, and it does nothing for this customer.',
    },
    {
      id: 'd',
      correct: true,
      reason: 'The amount, the way of payment and the time are stated, so it can be checked.',
    },
  ],
};

/** A valid item, for tests and the gallery. Key: b and d. */
export function exampleItem(overrides: Partial<IdentifyInTextItem> = {}): IdentifyInTextItem {
  return { ...inContext(authored, '3.3'), ...overrides };
}
