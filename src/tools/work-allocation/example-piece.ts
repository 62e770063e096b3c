import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A hotel's events desk in the weeks before Christmas. */
export const allocationExample: Example = {
  title: 'Events desk, 30 November to 20 December',
  note: 'Notice the two reasons for each choice, and that the person with the most skill does not get all the work.',
  values: valuesOf({
    period: '30 November to 20 December, three weeks before Christmas',
    objectives:
      'Answer each enquiry within four working hours (now nine). No party goes wrong for want of a diet list. Rebookings for next year up from 12 to 20.',
    evidence:
      'Two weeks of enquiries read together, the diet sheets of November, and what each person says they would like to learn.',
    members: [
      { name: 'Coordinator A', hours: 12 },
      { name: 'Coordinator B', hours: 20 },
      { name: 'Weekend host C', hours: 14 },
    ],
    'skill-list': [{ skill: 'Quotes' }, { skill: 'Diet lists' }, { skill: 'Selling next year' }],
    skills: {
      e1: { e1: '3', e2: '2', e3: '2' },
      e2: { e1: '2', e2: '3', e3: '0' },
      e3: { e1: '0', e2: '2', e3: '1' },
    },
    tasks: [
      {
        task: 'First answer and quote to each enquiry',
        objective: 'Answer within four working hours',
        skill: 'e1',
        hours: 15,
        who: 'e2',
        'why-skill': 'B writes quotes alone, and made no pricing slip in two weeks.',
        'why-objective': 'B is at the desk from nine to three, when 7 in 10 enquiries come in.',
        cover: 'e1',
      },
      {
        task: 'Diet list for each party, checked with the kitchen two days before',
        objective: 'No party goes wrong for want of a list',
        skill: 'e2',
        hours: 9,
        who: 'e3',
        'why-skill': 'C does them alone and knows the weekend chefs.',
        'why-objective':
          'Three in four parties are at weekends, so the check is made by the person who is there.',
        cover: 'e2',
      },
      {
        task: 'Call this year’s hosts about next year',
        objective: 'Rebookings up from 12 to 20',
        skill: 'e3',
        hours: 8,
        who: 'e1',
        'why-skill': 'A has done it alone for two years.',
        'why-objective': 'A talks to the hosts on the day anyway, when they are pleased.',
        cover: 'e3',
      },
      {
        task: 'Sit in on six of those calls and make the last two',
        objective: 'Somebody besides A can win rebookings',
        skill: 'e3',
        hours: 4,
        who: 'e3',
        help: 'A listens to the two calls and says afterwards what worked.',
        'why-skill': 'C is learning it, and asked for it.',
        'why-objective': 'Weekend hosts are sold to by the person they meet.',
        cover: 'e1',
      },
    ],
    fairness:
      'The late diet checks fall to C three weekends running. C said that was fine for the three weeks, and has the first choice of days off in January. One arrangement agreed with HR stays as it is.',
    risk: 'Selling hangs on A. That is why C sits in, and why the two calls come before the 15th.',
    talked:
      'I gave each of them the work in a talk: result, reason, by when, and what they may decide. B said, “I can’t do quotes and answer the door.” So the bell goes to the back office from nine to eleven.',
    changed: 'Before the talk B also had the diet lists, 24 hours of 20. They went to C.',
    review: '2026-12-07',
  }),
};
