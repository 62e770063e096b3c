import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A volunteer at the desk of a town museum, from January to the summer. */
export const developmentPlanExample: Example = {
  title: 'Two goals of a volunteer at a museum desk',
  note: 'Notice that the first review changed the plan, and that the second goal is told as it went.',
  values: valuesOf({
    role: 'Volunteer at the visitor desk of a town museum, hoping for the paid post in autumn',
    on: '2027-01-20',
    leader: 'Visitor services supervisor',
    basis: 'My skills audit of 13 January and the supervisor’s notes from two shifts',
    goals: [
      {
        area: 'Upset visitors',
        goal: 'By 31 May 2027, I listen to an upset visitor to the end before I offer anything, in four of five cases that the supervisor watches.',
        why: 'The desk takes about six complaints a week. The museum’s standard is “heard before helped”, and the paid post asks for it.',
        now: 'Two of five in the supervisor’s notes of 9 and 12 January. A visitor wrote, “The lady was quick, but she did not hear what I had paid.”',
        actions:
          'From 23 January, ask two questions before any offer.\nRole play with another volunteer, 15 minutes before the Saturday shift, six times.\nShadow the supervisor for one Sunday in half-term.',
        support:
          'Supervisor: watches five cases a month (agreed). One volunteer has said yes to the role play. No cost.',
        measure: 'Five cases watched with the desk’s checklist; comments on the visitor cards',
        interim: '2027-02-20',
        by: '2027-05-31',
      },
      {
        area: 'Tickets and discounts',
        goal: 'By 31 March 2027, I sell all nine kinds of ticket, with the right discount, without looking at the sheet.',
        why: 'Families wait while I read. Wrong discounts are put right at the end of the day, and twice that cost the visitor a second trip.',
        now: 'Five of nine from memory on 16 January. Three corrections on my till in December.',
        actions:
          'Learn two kinds a week with cards.\nServe at the quiet desk on Thursdays, with the sheet face down.\nThe shop manager asks me three at random at the end of each shift.',
        support: 'Shop manager: five minutes a shift (agreed). Cards made at home.',
        measure: 'Nine of nine, asked at random; no corrections on my till in March',
        interim: '2027-02-18',
        by: '2027-03-31',
      },
    ],
    reviews: [
      {
        goal: 'goals/e2',
        on: '2027-02-18',
        progress:
          'Seven of nine. The two that I miss are the joint ticket and the carer’s ticket, which I sell once a month at most.',
        evidence: 'Shop manager’s note of 18 February; one correction on my till since January',
        stands: 'partly',
        next: 'Put the two rare ones on the first card of each shift.',
        with: 'Shop manager',
      },
      {
        goal: 'goals/e1',
        on: '2027-02-20',
        progress:
          'Three of five. The two questions help. I still rush when the queue reaches the door, as on both Sundays.',
        evidence: 'Checklist for five cases, 30 January to 14 February: yes, no, yes, yes, no',
        stands: 'partly',
        next: 'When the queue reaches the door I call the second desk first, and then begin to listen. Two of the next five cases are watched on a Sunday.',
        with: 'Visitor services supervisor',
      },
      {
        goal: 'goals/e2',
        on: '2027-04-01',
        progress:
          'Nine of nine on 27 March, but one correction in the first week of the month: a school group at the family price.',
        evidence: 'Shop manager’s note of 27 March and the till report for March',
        stands: 'partly',
        next: 'Group prices were not on my cards. I learn them by 30 April, and we count corrections in April again.',
        with: 'Shop manager',
      },
      {
        goal: 'goals/e1',
        on: '2027-05-29',
        progress:
          'Four of five, with three of them on Sundays. In the fifth I offered a refund before I knew that he wanted to swap dates.',
        evidence: 'Checklist for five cases in May; two cards say “she let me finish”',
        stands: 'reached',
        next: 'Show a new volunteer how we call the second desk, in June.',
        with: 'Visitor services supervisor',
      },
    ],
  }),
};
