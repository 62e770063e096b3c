import { inContext } from '../example-context.ts';
import type { AuthoredWrittenAnswer, WrittenAnswerItem } from './schema.ts';

const authored: AuthoredWrittenAnswer = {
  id: 'why-standards',
  type: 'written-answer',
  difficulty: 3,
  stem: 'Explain why a restaurant chain sets service standards that are the same in every branch. Use an example.',
  hint: 'Think of customers, of staff and of the chain.',
  confidence: false,
  marks: 3,
  points: [
    {
      id: 'p1',
      text: 'Customers know what to expect, whichever branch they visit.',
      essential: true,
    },
    {
      id: 'p2',
      text: 'Staff know what is asked of them, so they can be trained and supported towards it.',
      essential: true,
    },
    {
      id: 'p3',
      text: 'The chain can measure branches against one another and act where one falls short.',
      essential: true,
    },
    {
      id: 'p4',
      text: 'An example with a standard that could be checked, such as a time or a number.',
      essential: false,
    },
  ],
  model:
    'A chain sets the same standards everywhere so that customers know what they will get: a family that was seated within five minutes in Bristol expects the same in Hull. For staff, a standard says what good service looks like, so that new starters can be trained towards it and praised when they reach it. For the chain it is a measure. If one branch seats only half its guests within five minutes, the area manager can see it, ask why and help.',
  words: { from: 40, to: 150 },
};

/** A valid item, for tests and the gallery. Essential points: p1, p2 and p3. */
export function exampleItem(overrides: Partial<WrittenAnswerItem> = {}): WrittenAnswerItem {
  return { ...inContext(authored, '2.3'), ...overrides };
}
