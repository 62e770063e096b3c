import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A community pharmacy's counter, where waiting times are to be told. */
export const teachBackExample: Example = {
  title: 'Telling people how long the wait is',
  note: 'Notice that the second check finds something that no nod would have shown, and that the leader mends the message and not the person.',
  values: valuesOf({
    what: 'From Monday 9 March everyone at the counter tells each person who hands in a prescription how long it will take, in minutes, and offers a text when it is ready. If it takes longer than we said, we go and tell them.',
    'why-customer':
      'People can decide whether to wait, shop or come back. Nobody stands for half an hour without knowing if they have been forgotten.',
    'why-organisation':
      'In February 14 of 22 complaints were about waiting without news. People who know the wait seldom ask at the counter, so prescriptions are made up faster.',
    'why-member':
      'Fewer interruptions, and fewer people who are cross before you have said a word.',
    'told-on': '2026-03-05',
    told: 'At the ten-minute briefing before opening, to all five who were in. I put a card with the three steps beside each till.',
    checks: [
      {
        member: 'Counter assistant C',
        on: '2026-03-09',
        setting: 'By ourselves at the second till, before opening; C prefers to show than to tell',
        'ask-what':
          'I want to see if I explained it well. How will you do it with the first person today?',
        'said-what':
          'C took an empty bag and said: “That’ll be about fifteen minutes. You can wait, or I can text you when it’s ready.”',
        'ask-case':
          'The pharmacist is on the phone, and you do not know how long it will be. What do you do?',
        'said-case':
          '“I look at how many baskets are in the queue: three minutes each. And I say that it’s a guess.”',
        'ask-why': 'If somebody in the queue asked why we do this now, what would you say?',
        'said-why': '“So you can get your shopping done. Nobody likes standing about not knowing.”',
        gap: 'none',
        'seen-on': '2026-03-17',
        seen: 'I stood at the till for half an hour, as C knew. Of 12 people 11 were told a time, and 7 took the text.',
      },
      {
        member: 'Saturday assistant D',
        on: '2026-03-14',
        setting:
          'In the stock room during a quiet quarter of an hour, as D did not want to be asked in front of customers',
        'ask-what': 'What will you say to someone who hands in two items?',
        'said-what': '“About ten minutes, and do you want a text?”',
        'ask-case':
          'You said ten minutes. It is now twenty, and the person is sitting by the door. What do you do?',
        'said-case': '“I’d get the pharmacist to hurry up.”',
        'ask-why': 'What difference does it make to the person by the door?',
        'said-why':
          '“They know how long they’ve got. But if we’re wrong it’s worse than saying nothing.”',
        gap: 'case',
        again:
          'D was right about that, and my card had no word on it. We acted it out: I sat by the door and D came over to say “It’ll be ten more, I’m sorry. Shall I text you instead?” Then we changed places.',
        'checked-again':
          'I asked D to explain it to the new starter at the end of the shift. D said: “The time is a promise. If it slips, you walk over and say so.”',
        'seen-on': '2026-03-21',
        seen: 'Two waits went over. D walked over both times, once without being able to name a new time.',
      },
    ],
    changed:
      'The card has a fourth step: “Late? Walk over, say sorry, give a new time.” I told everyone at the briefings on 16 and 20 March that D’s question had brought it up.',
    differently:
      'I will ask “what could make this hard?” before I print the card. My first message said what to do on a good day only.',
    witness: 'Duty pharmacist, who heard both briefings',
  }),
};
