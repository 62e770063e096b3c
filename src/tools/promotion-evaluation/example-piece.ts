import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A voucher of a town cinema, with members who did not get it. */
export const promotionExample: Example = {
  title: '“Bring a friend on Monday” at a town cinema',
  note: 'Notice the 300 members who were held out, and the loss that only the staff could see.',
  values: valuesOf({
    promotion: 'A voucher by email: on four Mondays a second ticket is free',
    for: 'Members who have not come on a weekday for six months',
    from: '2026-10-05',
    to: '2026-10-26',
    aim: '50 visits on Mondays in October that would not have happened otherwise, and no longer queues than on a Friday.',
    cost: 240,
    margin: 6.5,
    figures: [
      { what: 'Visitors on a Monday', before: 62, during: 88, after: 67 },
      { what: 'Wait at the snack counter, in minutes', before: 3, during: 7, after: 3 },
      { what: 'Complaints in four weeks', before: 2, during: 5, after: 1 },
    ],
    reached: 1200,
    responded: 540,
    gained: 96,
    compare: 'held-out',
    'compare-gained': 9,
    'compare-people': 300,
    customers:
      'Thirty were asked at the door on the third Monday. Twenty-one had brought somebody who had not been here this year. Six said that the voucher did not tell them which films it covers.',
    staff:
      'The two ushers and the counter were asked after each Monday. At 7 p.m. one till was not enough. They also knew 14 members who always come as a pair and would have paid for both.',
    unplanned:
      'Fourteen pairs who come anyway paid for one: 14 × £7 = £98 that is not in the sums. Five complaints, all about the queue.',
    decision: 'change',
    reason:
      'It brought 60 visits on top of the 36 that would have come anyway, which is above the aim of 50, and £150 after costs. The lost second tickets take £98 of that. So it stays, but the voucher goes only to members who have come alone, a second till opens from 6.30, and the email lists the films.',
    next: 'How many of the friends become members, from a code on their ticket',
    importance:
      'By the door count alone we would have been proud of 96 visits. The members who were held out showed that 36 of them would have come without a voucher, so each visit on top cost us £4.00 and not £2.50. Without that we would have planned the spring offer with figures that are too good. Asking the staff mattered as much. No report shows the pairs who always pay for two, and repeating the voucher as it was would have cost us nearly all that it brings. Customers gain too, because their complaints were read while the offer ran: the second till opened on the last Monday, and nobody complained that evening. And it is fair to the ushers, who carried the rush and can now see that they were heard. The result is the first line of the next plan, so we begin with counts and not with hopes.',
  }),
};
