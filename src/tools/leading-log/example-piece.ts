import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A leisure centre's reception and poolside over four weeks. */
export const leadingLogExample: Example = {
  title: 'Reception and poolside, October',
  note: 'Notice the quoted words, and that the third entry is one that the leader is not proud of.',
  values: valuesOf({
    entries: [
      {
        on: '2026-10-02',
        kind: 'respect',
        who: 'Reception, 5.30 pm; receptionist H, two customers within earshot',
        pressure: 'yes',
        happened:
          'Twenty people were waiting and the card reader failed for the third time. H said aloud, “Nobody ever fixes anything here.”',
        did: 'I said, “You’re right, it has let you down three times. I’ll take the cash queue. Let’s look at the reader together at seven.” I said nothing about the remark in front of customers.',
        why: 'The complaint was fair, and the queue was the wrong place for the rest.',
        response:
          'At seven H said before I could: “I shouldn’t have said that out loud.” Then H showed me that the reader fails when it is charged from the till.',
        again:
          'Taking the queue first, yes. I should have reported the reader after the first time.',
        witness: 'Duty manager, who opened the second till',
      },
      {
        on: '2026-10-08',
        kind: 'motivate',
        who: 'Staff room, one-to-one with lifeguard G',
        pressure: 'no',
        happened: 'G has been short with parents at lesson changeover, and I did not know why.',
        did: 'I asked, “What was a good day here, lately?” G talked of teaching a nervous child to float. I asked if G would like to greet the beginners’ group by name each Thursday, and swapped the rota so that it works.',
        why: 'G likes teaching far more than watching. A reward for politeness would have missed that.',
        response:
          'G came in ten minutes early on the 15th with a list of first names. Two parents asked for “the one who knows our names”.',
        again: 'I would ask such a question in the first week and not in the fourth month.',
        witness: 'Swimming co-ordinator; rota of 15 October',
      },
      {
        on: '2026-10-13',
        kind: 'respect',
        who: 'Team chat; receptionist K and all ten of the team',
        pressure: 'yes',
        happened: 'K booked a party into a closed pool, and the parent rang me at home.',
        did: 'I wrote in the team chat, “Please read the closure list, K.” Ten minutes later I saw how that looked. I deleted it, rang K and said, “I corrected you in front of everyone. I’m sorry. Can we talk tomorrow?” I told the team next day that the message was my mistake.',
        why: 'I was angry about being rung at home. A fault belongs in private, and I had made mine public, so the apology had to be public too.',
        response:
          'K said, “Thanks. I’d have liked the call first.” On Wednesday K asked me where closures are listed, as the link on the desk is dead.',
        again: 'The call first. I now wait ten minutes before I write in the chat about a mistake.',
        witness: 'Receptionist K; the chat of 13 and 14 October',
      },
      {
        on: '2026-10-20',
        kind: 'together',
        who: 'Poolside and reception; G, H and K',
        pressure: 'no',
        happened:
          'Parents who ask the poolside about a change of lesson are sent to reception, queue, and are sent back because only the poolside knows the groups.',
        did: 'I put G and K together for a quarter of an hour with one question: “What does a parent need from each of you?” I covered the desk myself. I asked them to try one thing for two weeks.',
        why: 'Each side thought that the other was passing the work on. Neither had seen the other’s screen.',
        response:
          'They made a slip with three boxes that a lifeguard ticks and a parent hands in. K said, “I had no idea that you can’t see the waiting list.”',
        again:
          'Covering the desk, since without that they would not have met. I would invite H as well.',
        witness: 'Swimming co-ordinator; the slips',
      },
    ],
    target: 'Fewer parents who have to queue twice to change a swimming lesson',
    start: '18 of 60 parents queued twice (week of 5 October, counted at the desk)',
    end: '7 of 58 queued twice (week of 26 October)',
    moves: [
      {
        who: 'Lifeguard G',
        what: 'Teaching; said so when asked about a good day',
        did: 'Rota changed: greets the beginners on Thursdays',
      },
      {
        who: 'Receptionist H',
        what: 'Things that work; H keeps a list of faults, as I saw and then asked about',
        did: 'H now reports faults straight to maintenance, and reads out at Friday’s briefing what has been mended',
      },
    ],
    joint:
      'Poolside and desk use one slip. G taught two receptionists how groups are named; K taught G to read the waiting list. On the 27th H changed the slip without asking me, and told the others.',
    friction:
      'H thought that the slip was one more piece of paper. We agreed on two weeks and a count. H was the one who counted.',
    causes: 'Half-term fell in the last week, so there were fewer changes of lesson.',
    short:
      'The message in the chat (13 October). I apologised the same evening and told the team. It took until the next Wednesday before K brought me a question again.',
    learned:
      'I ask well when it is quiet, and give orders when it is not. Writing down one sentence for bad moments has helped: “Let’s look at that together at seven.”',
  }),
};
