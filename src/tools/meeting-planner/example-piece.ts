import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** The reception of a veterinary practice that is to talk about handovers between shifts. */
export const meetingExample: Example = {
  title: 'Handovers at a veterinary practice',
  note: 'Notice that the leader speaks last on the two open items, and that the first mistake told is the leader’s own.',
  values: valuesOf({
    question:
      'Which three things get lost between the early and the late shift, and what do pet owners notice?',
    outcome: 'Three causes that we agree on, and one change to try for two weeks',
    'holds-back':
      'The early shift thinks that it will be blamed. Two people have been here for twenty years and are seldom contradicted. In May somebody raised it and nothing happened.',
    on: '2026-06-18',
    starts: '13:30',
    length: 50,
    place: 'Waiting room, closed from 1.30 to 2.30; chairs in a circle. Two join by video.',
    'sent-on': '2026-06-11',
    people: [
      {
        who: 'Receptionists, early shift',
        count: 3,
        why: 'They write the handover',
        needs: 'Paid time after the shift',
      },
      {
        who: 'Receptionists, late shift',
        count: 3,
        why: 'They work from it',
        needs: 'One comes 20 minutes early, agreed on the rota',
      },
      {
        who: 'Veterinary nurse',
        count: 1,
        why: 'Owners ring her when a message is lost',
        needs: 'Joins by video',
      },
      {
        who: 'Night desk, other site',
        count: 1,
        why: 'Takes calls after eight',
        needs: 'Joins by video, with captions',
      },
    ],
    cover:
      'A vet and a nurse answer the phone; a sign on the door and the recorded message say so.',
    items: [
      {
        name: 'What are we here for, and how do we want to talk?',
        minutes: 6,
        kind: 'tell',
        method: 'talk',
        first: 'me',
        'so-that':
          'I say which hat I wear and tell my own mistake first, so that mistakes can be spoken of.',
      },
      {
        name: 'What gets lost, and what does an owner notice?',
        minutes: 10,
        kind: 'open',
        method: 'cards',
        first: 'all',
        'so-that':
          'Cards without names: nobody has to be the first to say it, and those on video type theirs.',
      },
      {
        name: 'What lies behind the three that come up most?',
        minutes: 16,
        kind: 'open',
        method: 'grow',
        first: 'all',
        'so-that':
          'Pairs across the shifts. A thought that has been said to one person is easier to say to eight.',
      },
      {
        name: 'Which one change do we try?',
        minutes: 10,
        kind: 'decide',
        method: 'dots',
        first: 'all',
        'so-that': 'Everyone has three dots, so long service counts for no more than three weeks.',
      },
      {
        name: 'Who does what, by when?',
        minutes: 5,
        kind: 'close',
        method: 'round',
        first: 'other',
        'so-that': 'Owners hear themselves named, and each says one word on how it was.',
      },
    ],
    rules: [
      {
        rule: 'One at a time; on video, the hand comes first',
        why: 'Because two voices on a screen are none. I point to the card on the wall.',
      },
      {
        rule: 'We talk about the handover and not about who wrote it',
        why: 'So that nobody has to defend herself. If it slips: “We said the note, not the person.”',
      },
      {
        rule: 'What is personal stays here; the actions do not',
        why: 'Because people will say more if they know what is passed on.',
      },
    ],
    opening:
      'I say: “For half an hour I only want to hear. I’ll begin with mine: on 3 June I told an owner that the results were not there. They were in the book, and I had not looked.” It shows that a mistake can be told without harm.',
    quiet:
      'I ask for what they know: “You take most of the evening calls. What do people ask first?” The cards give everyone a voice before anyone has spoken, because some here need a minute to find words. Nobody is made to speak about herself.',
    dominant:
      'I thank the person and turn: “You have given us three points. Let me hear from this side.” That honours the point, so that nobody feels shut up, and opens the floor. In the break I ask that person to hold back and help me to listen.',
    dissent:
      'When all agree I ask, “What would an owner say who disagreed?” Then I write it up and thank whoever answers, because the next person watches how I take it. I do not explain or defend.',
    attack:
      'I stop it at once and calmly: “Let’s go back to what happened.” Frank is not rude. If it is about how one person works, I say that it belongs in a talk between two, and I hold that talk within the week, so that nobody is judged before colleagues.',
    access:
      'The two on video have their own card pile in the chat, and a colleague in the room reads theirs first, since a screen is easily forgotten. Captions are on. The questions went out a week before, so that the colleague who prefers to write could send a note.',
    record:
      'The nurse writes causes and actions on one page, without names beside ideas. The team and the practice manager see it.',
    'follow-up':
      'The page goes out the same evening. The change is on the wall next day, and our next meeting begins with it. Of the three causes one needs money that we have not got: I say so, and why, because a team that spoke up in vain says “fine” next time.',
    actions: [
      {
        what: 'Handover sheet with “owner was promised …” in the first line',
        who: 'Receptionist, late shift',
        by: '2026-06-22',
      },
      {
        what: 'Ask the other site to see the sheet after eight',
        who: 'Team leader',
        by: '2026-06-25',
      },
    ],
    'looking-back':
      'Eleven cards came in; seven said that nobody knows what an owner was promised. A receptionist with three weeks’ service had written the one that got most dots. I think that she would not have said it aloud.',
  }),
};
