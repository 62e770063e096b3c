import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A leisure centre: the duty manager on a double booking. */
export const witnessStatementExample: Example = {
  title: 'The double-booked hall, statement of the duty manager',
  note: 'Notice that the manager tells one evening step by step, measures it against the centre’s own rules, and says what could be better.',
  values: valuesOf({
    name: 'Duty manager T (full name on the signed copy)',
    job: 'Duty manager, leisure centre',
    relation: 'manager',
    since: '14 months; we share about three shifts a week',
    competence:
      'I have run the front desk for six years, hold a Level 3 award in customer service, and train new receptionists.',
    contact: 'Front desk of the centre, Tuesday to Saturday from 14:00',
    on: '2026-10-13',
    place: 'Front desk and hall 2, 18:50 to 19:20',
    knowledge: ['saw', 'heard'],
    what: 'Two groups arrived for hall 2: a badminton club and a children’s party. Both had a confirmation. The learner asked both organisers to the side of the desk, said “We have made a mistake and I am going to sort it out with you now”, and listened to each for about two minutes. She checked the booking system and saw that the party had been moved from another hall by a colleague. She offered the club the small hall at once with half the fee back, or hall 2 from 20:00 at no charge. The club chose 20:00. She rang the café and asked for drinks for twelve people while they waited, wrote both changes into the system, and repeated the new times to both organisers before they left the desk.',
    quality:
      'Our rule is that a double booking is answered within 15 minutes and never in front of other customers: she took 11 minutes, and moved both aside first. The offer was within what a receptionist may decide, up to £40. What could be better: she might have told me before she promised the drinks, since the café was about to close.',
    result:
      'Both groups stayed. The club secretary thanked the desk by email the next day, and nobody asked for the full fee back.',
    criteria: [
      {
        criterion: 'CCS14 3.3',
        shown: 'Two solutions with their limits, offered to the customer to choose from',
      },
      {
        criterion: 'CCS14 3.5',
        shown: 'Entered both changes and the reason in the booking system at 19:15',
      },
    ],
    confirms: ['own-words', 'own-work', 'true'],
    help: 'None with the talk. I opened the small hall so that the club could look at it.',
  }),
};
