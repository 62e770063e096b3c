import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A bicycle repair shop. */
export const contactExample: Example = {
  title: 'A repair that took three goes',
  note: 'Notice that the reason for “ring after four” is left out, and that each note can be acted on by somebody who was not there.',
  values: valuesOf({
    purpose:
      'Whoever is at the counter knows what was promised, and we can see which repairs come back.',
    contacts: [
      {
        on: '2026-10-05',
        time: '10.20',
        channel: 'counter',
        customer: 'Case 318, city bike, blue',
        facts:
          'Gears slip in third since the repair of 28 September. Rides to work on it. Said, “I’ve been late twice.” Tried it in the stand: it slips.',
        agreed: 'No charge. Loan bike till Wednesday.',
        owner: 'Mechanic R',
        next: 'New cable fitted, then a call. Customer asked us to ring after four.',
        by: '2026-10-07',
      },
      {
        on: '2026-10-07',
        time: '16.10',
        channel: 'phone',
        customer: 'Case 318',
        facts:
          'Told that the part comes on Friday, two days late. Said, “All right, as long as I keep the loan bike.”',
        agreed: 'Loan bike till Saturday. Front light thrown in.',
        owner: 'Mechanic R',
        next: 'Fit, test on the road, call',
        by: '2026-10-10',
      },
      {
        on: '2026-10-10',
        time: '12.00',
        channel: 'counter',
        customer: 'Case 318',
        facts: 'Collected, tried in the street. Said, “Like new.” Loan bike back, no damage.',
        agreed: 'Closed. Cause filed as “cable, batch 22”.',
        owner: 'Counter lead',
        next: 'Ring in a month',
        by: '2026-11-10',
      },
    ],
    use: 'The Saturday helper could hand over the bike without a phone call. Three cases with cause “cable, batch 22” in October made us send the batch back.',
    needed:
      'Phone number, bike, fault, promise. No address, as the bike is collected. The home town was on the old form, and nobody had ever used it.',
    basis:
      'The repair is a contract with the customer. For the list of causes no personal data is needed at all.',
    access: 'Counter and workshop. The Saturday helper sees open cases only.',
    safe: 'The book is in the drawer under the till, locked at night. The screen turns away from the counter.',
    retention:
      'Six years after the repair, in case of a dispute about the contract; then shredded each January.',
    rights:
      'A customer who asks for a copy gets it within one month, without a charge. A wrong phone number is put right at once.',
    changed: 'I took the home town off the form, and added a line for who owns the case.',
  }),
};
