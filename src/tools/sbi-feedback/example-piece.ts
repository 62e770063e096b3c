import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A hotel's front desk in a seaside town, one receptionist over three weeks. */
export const sbiExample: Example = {
  title: 'Receptionist B, May',
  note: 'Notice that the behaviour could be filmed each time, and that the receptionist’s answer changes what the leader does.',
  values: valuesOf({
    member: 'Receptionist B, front desk of a 60-room hotel',
    evidence:
      'I stood at the desk for three check-ins on 5 and 7 May. I read eleven guest cards from that week, and the handover book from 28 April on. The team knows that I sit in on check-ins each month.',
    fair: 'On 7 May a coach party came an hour early, so I looked at a quiet day as well. I also looked for good moments first, because one guest’s complaint was loud in my mind.',
    adapted:
      'B likes time to think and goes red in front of others. I said a day before what it would be about, and we met in the back office after the early shift, not at its end on a Friday.',
    feedback: [
      {
        type: 'praise',
        on: '2026-05-06',
        place: 'aside',
        situation: 'Yesterday at half past three a family came with a crying baby',
        behaviour:
          'you came round the desk, took the cot to the room yourself and did the card payment up there',
        impact:
          'They were in the room four minutes after they came in, and wrote on their card that it was “the first kind thing that day”',
        question: 'What made you think of doing it up there?',
        reply:
          '“My sister has twins. Standing at a desk is the worst bit. I wasn’t sure if I was allowed to leave it.”',
        reaction:
          'B smiled and then looked worried about the empty desk. I said that I had seen it and was glad of it.',
        next: 'B may leave the desk for five minutes when a second person is there, and tells the others about it at Thursday’s briefing.',
      },
      {
        type: 'improve',
        on: '2026-05-11',
        place: 'room',
        situation: 'On Thursday, when the coach party was at the desk',
        behaviour:
          'you told three guests their room numbers aloud, and looked at the screen while they asked about breakfast',
        impact:
          'Two came back to ask again, and one guest asked me for another room because strangers had heard hers',
        question: 'How was that half-hour for you?',
        reply:
          '“Horrible. I thought that if I looked up they’d ask more. I know the number thing. I forget it when it’s loud.”',
        reaction:
          'B went quiet and red. I waited, then said that a queue like that would rattle me too, and asked what would have helped.',
        next: 'B writes the number on the key card’s sleeve and points to it. I put the sleeves and a pen on the desk, and ask the coach firm for a time.',
      },
    ],
    prepared:
      'A week before I gave B three questions on paper: what went well with guests, what was hard, what would you like to be better at? I said that only the two of us would see the notes, and that pay was not on the table.',
    questions: [
      {
        question: 'Where would you like to start?',
        answer: '“With the coach. I’ve been thinking about it since.”',
      },
      {
        question: 'What did you notice about the guests who came back to the desk?',
        answer:
          '“They all asked the same: when’s breakfast and where. I say it, but they’re not listening, they’re looking for the lift.”',
      },
      {
        question: 'What would you do with that, if it were yours to decide?',
        answer: '“Print it on the sleeve. Then I can look at them instead of telling them.”',
      },
    ],
    well: 'Families, regular guests and phone bookings. B had counted that five guests asked for them by name in April.',
    hard: 'Groups. B said that three people talking at once makes everything go.',
    silence:
      'After “how was that half-hour?” I counted to eight. When B said “fine, really” to the second question, I asked for one guest they remembered, and stayed with that guest.',
    learned:
      'That guests came back about breakfast far more than about rooms. I had thought that B was hurrying; in fact B was trying to stop the questions.',
    share: 65,
    changed:
      'On 22 and 26 May I watched two groups check in. Room numbers were pointed to for all 31 guests, and two came back to ask about breakfast, where there had been nine on 7 May. The printed sleeves may have done as much as the feedback.',
    'seen-on': '2026-05-26',
    differently:
      'I would ask about the group before I tell what I saw. B had already worked out half of it.',
  }),
};
