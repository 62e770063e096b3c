import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** An optician's shop that opens its appointment book online. */
export const workPlanExample: Example = {
  title: 'Booking eye tests online',
  note: 'Notice the five tasks that decide the end, and that training is not one of them: it can slip by two days.',
  values: valuesOf({
    result:
      'Customers can book, move and cancel an eye test online, and nobody has to ring to find out if it worked.',
    begins: '2026-09-07',
    due: '2026-10-05',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    closed: [{ on: '2026-09-19', why: 'Stocktaking' }],
    tasks: [
      {
        name: 'Agree which tests can be booked online',
        who: 'Practice manager',
        days: 2,
        resources: 'An hour with the optometrists',
      },
      {
        name: 'Set up the booking pages',
        who: 'System supplier',
        days: 8,
        needs: ['tasks/e1'],
        resources: 'List of tests, photographs of the shop',
      },
      {
        name: 'Write answers to likely questions',
        who: 'Senior assistant',
        days: 3,
        needs: ['tasks/e1'],
        resources: 'The call notes of August',
      },
      {
        name: 'Test with ten customers',
        who: 'Apprentice',
        days: 3,
        needs: ['tasks/e2'],
        resources: 'A tablet at the desk; assistant A as helper',
      },
      {
        name: 'Train everyone who answers the phone',
        who: 'Senior assistant',
        days: 4,
        needs: ['tasks/e2', 'tasks/e3'],
        resources: 'Half an hour a person, before opening',
      },
      {
        name: 'Tell customers by text and at the desk',
        who: 'Assistant B',
        days: 3,
        needs: ['tasks/e4'],
        resources: 'Text service, £40',
      },
      {
        name: 'Open booking to everyone',
        who: 'Practice manager',
        days: 1,
        needs: ['tasks/e4', 'tasks/e5', 'tasks/e6'],
      },
    ],
    'hours-need': 36,
    people: 4,
    'hours-each': 12,
    'hours-away': 6,
    risks: [
      {
        risk: 'The supplier needs longer than eight days',
        reserve: 'Seven working days in hand; the pages can open without “move” at first',
        who: 'Practice manager',
      },
      {
        risk: 'Customers in the test get stuck',
        reserve: 'A second round with five customers on 24 September',
        who: 'Apprentice',
      },
      {
        risk: 'The senior assistant is away in the training days',
        reserve: 'Assistant A sits in on the first session and could lead the others',
        who: 'Senior assistant',
      },
    ],
    checkpoints: [
      {
        on: '2026-09-14',
        true: 'Half of the pages can be clicked through',
        who: 'Practice manager, with the supplier',
      },
      {
        on: '2026-09-23',
        true: 'Eight of ten test customers booked without help',
        who: 'Whole team at the Wednesday briefing',
      },
      {
        on: '2026-10-12',
        true: 'Fewer than 5 calls a day ask if a booking worked',
        who: 'Practice manager and assistant B',
      },
    ],
    listed:
      'I began with the result and asked the desk what stands in the way of it today. The team wrote 19 slips; I had thought of 11. The test with customers was the apprentice’s slip. We laid them on the counter and asked of each, “What must be done before?” Nobody can be trained on pages that do not exist, so training waits for the pages and for the answers. Answers and pages can be made side by side. What matters and is due soon came first: without the list of tests the supplier cannot begin. A new poster mattered little, so it went to the end and was then dropped.',
    allocated:
      'Testing, training and answers need 36 hours. Four people could give 12 hours each in three weeks, and 6 are lost to leave, which leaves 42. I asked who wanted what. The apprentice had never met a customer alone, so testing is a chance to learn with assistant A at hand. The senior assistant knows the questions best and trains. Assistant B works Thursday to Saturday, so telling customers falls on days on which B is there. Nobody gives up a break: training is before opening and is paid.',
    kept: 'The timeline hangs in the staff room. At each Wednesday briefing we ask what is done, what is late and what has changed. If the pages are half a week late by 14 September, we open without “move” and tell customers so. When the stocktaking day was moved to the 19th, we moved the test by one day, and I told the supplier and B the same afternoon. After the opening we spend ten minutes on what to keep.',
  }),
};
