import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A housing association's repairs line, with an adviser who finds long calls hard. */
export const actionPlanExample: Example = {
  title: 'Repairs adviser E, autumn',
  note: 'Notice that the first action is not about the adviser at all: the cause was a form.',
  values: valuesOf({
    member: 'Repairs adviser E',
    on: '2026-09-10',
    standing: 'hard',
    setting:
      'I told E a week ahead what it was about and sent three questions. We met at ten in the small meeting room with no window to the office. Only the two of us see these notes, and I said so first.',
    cause:
      'I had thought that E asks too much. We listened to two of E’s calls together. Both went well until the form asked for a job code. E does not know the codes for damp, looks through four pages, and the tenant repeats the story to fill the silence.',
    actions: [
      {
        now: 'A call about damp takes 14 minutes on average, and in 6 of 10 the tenant tells the story twice.',
        wanted: 'Tenants say it once, and hear before they hang up who comes and when.',
        action:
          'I ask the five damp questions first and write the answers down before I open the form.',
        idea: 'member',
        help: 'I make a one-page list of damp codes with the surveyor by 15 September; adviser F sits beside E for two calls.',
        by: '2026-10-09',
        measure: 'The story is told once in at least 8 of 10 damp calls that we listen to',
        sure: 8,
      },
      {
        now: 'E books the visit and leaves out the date when calls are waiting.',
        wanted: 'Each tenant hears a date, also on a Monday morning.',
        action: 'I read the date from the screen and ask the tenant to say it back.',
        idea: 'both',
        help: 'I take E off the queue for two minutes after each damp call in the first fortnight.',
        by: '2026-10-09',
        measure: '10 of 10 calls end with a date',
        sure: 6,
        surer:
          'E said: “On Mondays I’ll forget.” We put a note with “date?” on the edge of the screen. Then E said 8.',
      },
    ],
    sensitive:
      'I began with what E had written about their own week and waited. I said, “These calls would be long for anyone without the codes,” because that was true and took away the shame. I did not show the table with all advisers’ times. When E’s voice shook I asked if we should get a tea, and we did. I kept my own idea (a course) back until E had named two.',
    comments:
      '“I was dreading this. I thought that it would be about being slow. The list of codes would have helped in March. I’d like F to sit with me on a Monday and not a quiet day.”',
    limits:
      'I can change breaks, pairing and the order of calls. Anything that touches hours, pay or a formal step goes to the service manager and HR before I speak of it.',
    reviews: [
      {
        on: '2026-09-24',
        result: 'part',
        happened:
          'We listened to five damp calls. Story told once in three, date given in all five. F sat with E on Monday the 21st.',
        next: 'E wants to try without the two minutes. The list of codes lacks condensation: I add it by Friday.',
      },
      {
        on: '2026-10-09',
        result: 'done',
        happened:
          'Ten calls: story told once in eight, date in ten. The average is 10 minutes. It may have helped that fewer tenants rang in the dry week.',
        next: 'E offers to show the five questions to the new adviser in November. We look again on 20 November.',
      },
    ],
  }),
};
