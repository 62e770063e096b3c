import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A hotel's reception: the shift leader briefs a new cleaner's team. */
export const observationSheetExample: Example = {
  title: 'Morning briefing at reception',
  note: 'Notice that words are quoted, times are given, and that one criterion is left open because it did not come up.',
  values: valuesOf({
    observer: 'Assessor of the centre (full name on the signed copy)',
    role: 'assessor',
    on: '2026-09-22',
    time: '06:50 to 07:25',
    place: 'Back office and reception of a hotel with 60 rooms',
    situation:
      'The shift leader (the learner) briefed three receptionists before a day with 41 departures and a coach at 11. One receptionist was new. Two guests came to the desk during the briefing.',
    told: 'staff',
    criteria: [
      {
        criterion: 'Lead a team 1.4',
        seen: 'Put the list of departures on the table and asked “Who would rather do the coach, and who the early families?” Receptionist B took the coach because she speaks Polish, as most of the group do. The learner gave the new receptionist the first hour with B at her side, and wrote the three tasks with times on the board.',
        extent: 'all',
      },
      {
        criterion: 'Lead a team 2.1',
        seen: 'Asked the new receptionist “Talk me through what you do when the card machine says no.” He left out the deposit. The learner said “Nearly: what about the deposit?”, waited about ten seconds until he found it on the sheet, and had him say all four steps again.',
        extent: 'all',
      },
      {
        criterion: 'Lead a team 3.1',
        seen: 'At 07:20 told receptionist C: “You offered the gentleman a chair before you looked at the booking. He stopped looking at his watch.” No feedback on something to change was heard this morning.',
        extent: 'part',
      },
      {
        criterion: 'Lead a team 4.8',
        seen: 'Nothing of the kind this morning.',
        extent: 'none',
      },
    ],
    questions: [
      {
        question: 'Why did you not give the coach to the most experienced receptionist?',
        answer:
          '“She would have been quicker, but half the group needs things said in Polish, and B had asked me last week for something bigger.”',
      },
      {
        question: 'What would you have done if the coach had come an hour early?',
        answer:
          '“Moved the new one to luggage and stood at the desk myself, because then it is about the queue and not about learning.”',
      },
    ],
    well: 'Work was shared out by what people can do and want to learn, and everybody said their task back. The queue never had more than three guests.',
    next: 'Turn from the board when a guest comes: twice a guest waited 30 seconds while the briefing went on.',
    open: 'Feedback on something to change (3.1) and underperformance (4.8): a professional discussion on 6 October.',
    learner:
      '“I had not noticed the two guests. Next time somebody stands with their face to the desk during the briefing.”',
  }),
};
