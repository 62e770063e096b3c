import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A mobile-phone shop: how cost and benefit chose between two ways to promote. */
export const professionalDiscussionExample: Example = {
  title: 'Why we did not print the leaflet',
  note: 'Notice the follow-up questions: each first answer is taken one step further, to a reason or to figures.',
  values: valuesOf({
    with: 'Assessor of the centre',
    on: '2026-10-08',
    place: 'Meeting room above the shop',
    minutes: 32,
    about:
      'FS139 2.4 and 2.5. The figures belong to the shop and may not leave it, so they could be shown in a talk and not handed in.',
    brought:
      'The cost and benefit sheet of the autumn campaign, the till report of weeks 36 to 41, and two versions of the message to customers.',
    kept: 'sound',
    'where-kept': 'Centre’s drive, learner’s folder; heard by the assessor and the IQA only',
    topics: [
      {
        criterion: 'FS139 2.4',
        question:
          'What did you weigh against each other, and why did the figures lead you to the message and not to the leaflet? What was not in the figures?',
        said: 'The leaflet would have cost £640 and reached about 4,000 homes; we expected 20 upgrades at £45, so £900. The message to existing customers cost £35 and a day’s work, about £110 in all, and we expected 14 upgrades, £630. Per pound spent the message brings far more back. Not in the figures: people who walk past, who only the leaflet reaches, so we put a board outside instead.',
        shown: 'Cost and benefit sheet, page 1',
        time: '03:10',
      },
      {
        criterion: 'FS139 2.5',
        question:
          'How do you know that the upgrades came from the message? What would you do differently?',
        said: 'We compared the six weeks with the six before: 11 more upgrades. The new phone came out in week 39, so we counted only those who named the message at the till, which were 9. Next time half of the customers get it two weeks later, so that there is a group to compare with.',
        shown: 'Till report, weeks 36 to 41',
        time: '17:45',
      },
    ],
    open: 'How staff were asked for their view on the campaign: notes of the team meeting.',
    by: '2026-10-22',
    learner:
      'I found out while explaining it that I had not counted my own day’s work at first. It is in the sheet now.',
  }),
};
