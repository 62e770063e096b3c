import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A dental practice whose front desk moves to booking by phone and app. */
export const supportExample: Example = {
  title: 'New booking system at the front desk',
  note: 'Notice that the need named in the second week is not the one that was named before the start.',
  values: valuesOf({
    change:
      'From 2 March all appointments go into the new booking system, so that patients can change them at night.',
    private:
      'We met in the office with the door shut. I said beforehand that I note the help and not the reason for it, and that anyone may say “I’d rather not”.',
    'check-ins': [
      {
        member: 'Receptionist A',
        on: '2026-02-23',
        point: 'before',
        asked: 'Looking at the first screen, where do you expect to be stuck?',
        said: '“Moving one appointment without losing the X-ray that goes with it. I do that ten times a day.”',
        kind: ['practice'],
        agreed: 'Two half-hours on the test system, with twenty made-up bookings',
        giver: 'Practice manager',
        by: '2026-02-27',
        came: 'yes',
        outcome:
          'A moved 18 of 20 without help on the second try, and made a crib card for the two that failed.',
      },
      {
        member: 'Receptionist B, evenings',
        on: '2026-02-24',
        point: 'before',
        asked: 'Most people want a hand with one part of this. Which is it for you?',
        said: '“Who do I ring at seven in the evening when it freezes?”',
        kind: ['knowledge', 'tools'],
        agreed: 'The supplier’s evening number on the desk, and a paper list to go on with',
        giver: 'Me',
        by: '2026-02-27',
        came: 'late',
        outcome:
          'The number came on 3 March, a day late. B used the paper list once. I said sorry and showed where it is now.',
      },
      {
        member: 'Receptionist A',
        on: '2026-03-11',
        point: 'midway',
        asked: 'What did you have to guess this week?',
        said: '“Nothing on the screen. But patients ask why they should use the app, and I say something different each time.”',
        kind: ['knowledge', 'confidence'],
        agreed:
          'Three sentences that all of us use, written by A and read out at Thursday’s meeting',
        giver: 'Receptionist A, with ten quiet minutes that I cover',
        by: '2026-03-12',
        came: 'yes',
        outcome: 'Twelve patients signed up the next week. There had been four in the first.',
      },
    ],
    differed:
      'I thought that A needed a longer course. A said no, so we did the two half-hours first. That was enough.',
    pattern:
      'Both named evenings and queues, and not the screens themselves. I moved the supplier’s visit to an evening.',
    beyond:
      'Anything about health or home I would take no further than asking who could help: the manager, or our employee assistance line.',
  }),
};
