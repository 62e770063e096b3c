import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A swimming school that double-booked a child's first lesson. */
export const complaintExample: Example = {
  title: 'Two children, one place, Saturday at ten',
  note: 'Notice that three solutions of different kinds were chosen together, and that the parent’s real loss was not money.',
  values: valuesOf({
    received: '2026-09-05',
    complaint:
      'A father came with his daughter for her first lesson. The place had been sold twice, and she was sent away in her costume. He said that she now will not go near the pool.',
    wanted:
      '“I want her to have her first lesson with the teacher she was promised. And I don’t want to hear ‘the system’.”',
    impact: 'A child’s courage, a Saturday morning, and £14. He has told two other families.',
    urgency: 'The next beginners’ course starts in seven days.',
    circumstances:
      'She was nervous before. Her grandmother had come to watch, and travels home on Sunday.',
    cause:
      'Two colleagues sold the last place at the same minute. The screen shows a place as free until it is paid.',
    first: 'It happened twice in August, each time with the last place.',
    rights:
      'The lesson was paid for and not given. Under the Consumer Rights Act 2015 a service must be as agreed; he can ask for it to be given, or for the price back.',
    authority: 40,
    limits: 'One teacher for beginners on Saturdays. No more than eight in the water, for safety.',
    others:
      'The other child did nothing wrong and keeps the place. Whoever is double-booked next gets the same offer.',
    financial: 'no',
    solutions: [
      {
        what: 'A first lesson with the same teacher on Sunday at nine, before the grandmother leaves',
        kind: 'right',
        cost: 22,
        for: 'Fits what he asked for',
        against: 'The teacher has to agree',
      },
      {
        what: 'The £14 back',
        kind: 'money',
        cost: 14,
        for: 'Owed anyway if there is no lesson',
        against: 'Gives the child nothing',
      },
      {
        what: 'A voucher for four free swims',
        kind: 'harm',
        cost: 18,
        for: 'Quick',
        against: 'He does not want her near the water with strangers yet',
      },
      {
        what: 'A personal apology to father and child, with what went wrong in two sentences',
        kind: 'explain',
        cost: 0,
        for: 'He asked not to hear “the system”',
        against: 'Nothing',
      },
      {
        what: 'A place is held as soon as somebody begins to book it',
        kind: 'prevent',
        cost: 0,
        for: 'Third time this summer',
        against: 'The supplier needs two weeks',
      },
    ],
    chosen: ['e1', 'e4', 'e5'],
    because:
      'Her first lesson is what was lost, and Sunday gives it back with the teacher she knows, while her grandmother is here. The apology answers what he said. The change protects the next family. The lesson takes the place of the refund; if they had said no, the £14 would have gone back the same day.',
    words:
      '“I’m sorry that we sent her away. Two of us sold the same place. Would Sunday at nine with the teacher she met suit you? You would have the small pool to yourselves. If not, the £14 goes back to your card today.”',
    steps: [
      { step: 'Ask the teacher, then ring the father', who: 'Desk lead', by: '2026-09-05' },
      { step: 'Hold the small pool on Sunday at nine', who: 'Duty manager', by: '2026-09-05' },
      {
        step: 'Ask the supplier to hold places while they are booked',
        who: 'Manager',
        by: '2026-09-09',
      },
    ],
    'if-not':
      'Our manager looks at it next. The leaflet says how, and whether an outside scheme applies to us.',
    'follow-up-on': '2026-09-19',
    'follow-up':
      'Two Saturdays later I asked at the door. She had swum on both, and he told the teacher. No place was sold twice in September.',
  }),
};
