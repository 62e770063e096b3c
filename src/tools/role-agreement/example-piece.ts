import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A garden centre, one sales assistant at the start of spring. */
export const roleAgreementExample: Example = {
  title: 'Sales assistant at the plant desk, spring',
  note: 'Notice how the assistant’s doubt changed a limit and added a line, and that the results can be counted.',
  values: valuesOf({
    member: 'Sales assistant M, plant desk, 24 hours a week',
    prepared:
      'I looked at a month of questions at the desk: 6 in 10 are about what to plant where. I told M three days before what we would talk about, and asked for two things that get in the way.',
    question: 'What would a customer say after a really good ten minutes at your desk?',
    purpose:
      'People who come with a bare corner leave with plants that will live in it, and know how to keep them alive.',
    results: [
      {
        result:
          'Every customer who asks is asked back: sun or shade, pots or ground, pets or children?',
        how: 'I listen to five talks a month',
        from: 'member',
      },
      {
        result: 'No more than 1 plant in 20 comes back dead within the guarantee (now 1 in 12)',
        how: 'Returns book, counted on the last Friday',
        from: 'leader',
      },
      {
        result: 'A care card goes with each plant over £15',
        how: 'Till report against cards used',
        from: 'both',
      },
    ],
    may: 'Replace a plant worth up to £20 without asking, and leave the desk for ten minutes to walk to the beds with a customer.',
    'must-ask':
      'Advice on weedkillers and anything about a claim for damage: to the plant manager.',
    links:
      'The till takes over the desk bell when M is in the beds. M tells the buyer each Friday which plants people asked for and we had not got.',
    doubt:
      '“If I walk to the beds on a Saturday, the queue will eat the others.” M also asked who decides when two customers want different things.',
    changed:
      'On Saturdays a second person stands at the desk from ten to three, or M stays. That is why the limit says ten minutes. We added the Friday note to the buyer, which was M’s idea.',
    support:
      'Half a day with the plant manager on shade plants by 20 March; I order the care cards.',
    'own-words':
      '“I find out where it is going before I sell it. I can swap it if it dies, up to twenty pounds. If it is weedkiller I ring you.”',
    'agreed-on': '2026-03-02',
    review: '2026-04-13',
  }),
};
