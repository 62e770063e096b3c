import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A town library: neither the insurer of the lessons nor the hotel of the tasks. */
export const feedbackFormExample: Example = {
  title: 'Home delivery of a town library',
  note: 'Three questions only. Notice that each one says what would be done differently.',
  values: valuesOf({
    aim: 'Find out whether readers who get books at home are given the books they want, on a day that suits them.',
    decision: 'Whether to keep one delivery day or offer two. The library manager decides in June.',
    who: 'The 84 readers who have had a delivery since January.',
    include:
      'Most cannot read small print, and nine do not use a phone. The driver brings a form in large print and can read it out.',
    population: 84,
    wanted: 42,
    reply: 50,
    sampling: 'all',
    'sampling-why': 'There are few of them, and each one could be missed by the choice of a day.',
    technique: 'survey',
    channels: ['paper', 'face'],
    'channel-why': 'Every reader meets the driver, and few of them use email.',
    time: 'With the second delivery in May, when they have one to compare with',
    questions: [
      {
        wording: 'How satisfied or dissatisfied are you with the day of your delivery?',
        kind: 'scale',
        low: 'Very dissatisfied',
        high: 'Very satisfied',
        steps: '5',
        use: 'If more than a quarter answer 1 or 2, we offer a second day. If not, we keep one.',
      },
      {
        wording: 'How many of the books in your last delivery did you want to read?',
        kind: 'one',
        answers: 'None\nSome\nMost\nAll',
        use: 'If “none” or “some” is common, the driver asks for wishes at the door instead of using the card.',
      },
      {
        wording: 'What one thing should we change about your delivery?',
        kind: 'open',
        use: 'We sort the answers by cause and take the top cause to the June meeting.',
      },
    ],
    heading: 'Your books at home',
    opening:
      'Three questions, two minutes, your choice. We use your answers to plan our deliveries. We do not ask for your name. The forms are shredded in July.',
    closing: 'Thank you. Give this to the driver, in the envelope.',
    promise: 'anonymous',
    consent: ['purpose', 'choice', 'kept', 'effect'],
    kept: 'Sealed envelopes in the office cupboard until July; the deputy manager shreds them.',
    analysis:
      'Tally questions 1 and 2 by route. Sort question 3 by cause, two people each on their own, then compare.',
    reader: 'Deputy manager',
    rhythm: 'Once, by 2 June',
    actor: 'Delivery driver for wishes, library manager for days',
    tell: '“You said, we did” on a slip in each bag in July',
    pilot:
      'Four readers on the Tuesday route. Two asked whether “delivery” meant the driver. One could not tick a box because her hands shake.',
    mended: 'Question 1 now says “the day of your delivery”. The driver offers to tick for people.',
  }),
};
