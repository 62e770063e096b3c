import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** Two goals of a receptionist in a hotel. */
export const smartGoalExample: Example = {
  title: 'Two goals for a hotel reception',
  note: 'Notice how the receptionist’s own words changed both goals, and that each result lies in her own hands.',
  values: valuesOf({
    person: 'Receptionist, 80-room hotel by the sea; six months in the role',
    on: '2027-01-11',
    goals: [
      {
        weak: 'Be quicker at check-in.',
        result: 'Guests with a booking have their key within 4 minutes of reaching the desk',
        measure: 'In 9 of 10 check-ins, timed on four Fridays between 4 and 6 p.m.',
        now: '6 of 10, timed on 8 January',
        possible:
          'She has the keys cut before 3 p.m. and the cards printed. It does not depend on walk-in guests, who are not counted.',
        purpose:
          'Friday guests have often driven for hours, and a queue is what they wrote about in 11 of 30 reviews. The hotel’s standard is 5 minutes.',
        by: '2027-03-31',
        harm: 'A hurried welcome. So she still asks each guest one question that has nothing to do with the form.',
        goal: 'By 31 March 2027, guests with a booking have their key within 4 minutes of reaching the desk in 9 of 10 check-ins that are timed on four Fridays (now 6 of 10).',
        with: 'Reception manager and receptionist',
        said: 'She said that most time is lost on cutting keys, and not on talking. We had meant to shorten the talk. She also asked for the end of March, since February has the school holidays.',
        support: 'The day shift cuts the Friday keys (reception manager, from 15 January).',
        agreed: '2027-01-11',
        review: '2027-02-12',
      },
      {
        weak: 'Know more about the area.',
        result: 'She answers the ten questions that guests ask most without looking anything up',
        measure: '9 of 10 right in a role play with a colleague',
        now: '5 of 10 on 9 January',
        possible:
          'The list of questions is ready. She has half an hour of quiet on late shifts to learn bus times and opening hours.',
        purpose:
          'Guests ask at the desk because they want to leave at once. A wrong bus time can cost them a day out.',
        by: '2027-02-26',
        harm: 'Answering from memory when times have changed. She says where guests can check.',
        goal: 'By 26 February 2027, she answers 9 of the 10 questions that guests ask most without looking them up, in a role play (now 5 of 10).',
        with: 'Reception manager and receptionist',
        said: 'She chose the ten questions herself from the desk diary, and swapped “restaurants” for “the cliff path”, which is asked far more.',
        support: 'A colleague on the late shift plays the guest; 20 minutes on three evenings.',
        agreed: '2027-01-11',
        review: '2027-02-05',
      },
    ],
    why: 'We had written “be quicker” on her sheet before Christmas and nothing changed. She did not know what it meant, and she thought it was about chatting less, which she did not want. When we sat down to agree the goal, she told us where the minutes went. Because of that we changed the key cutting, which no target would have done. She set the date herself around the school holidays, so she believes that it can be reached, and she keeps her own list of Friday times. Agreeing also meant that she asked for help at the start and not at the end. It makes the review fair: both of us know the starting figure, how it is timed and what was promised. Guests gain as well, since the goal we would have imposed might have made the desk faster and colder.',
  }),
};
