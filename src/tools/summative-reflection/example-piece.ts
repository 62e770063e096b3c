import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A bicycle workshop: the person at the counter, on CCS14. */
export const summativeReflectionExample: Example = {
  title: 'CCS14 at the workshop counter',
  note: 'Notice that each occasion names what came of it and where it can be looked up, and that one of them did not go well.',
  values: valuesOf({
    unit: 'ccs14',
    role: 'Counter assistant in a bicycle workshop, 20 hours a week',
    on: '2026-09-30',
    before:
      'I thought that good service was being quick and polite. When somebody complained I explained what had happened, and was surprised that they got louder.',
    learnt:
      'I understand now that what people expect is formed before they come to the counter: by what we wrote, what they paid last time, and what a friend told them. So a repair that takes three days can be fast or slow, and what makes the difference is what I say on the first day. I also see why my explanations made things worse. Somebody who is angry wants to know first that I have heard it; the reason can wait. What made me understand it was writing down the words of five complaints in a week: in four of them the bicycle was not the point, but that nobody had rung. The law was new to me as well. I did not know that a repair has to be done with reasonable care and skill, and that the customer can ask for it to be put right.',
    occasions: [
      {
        situation:
          'On 11 September a customer’s bicycle was not ready for a trip on the same evening.',
        did: 'I moved him away from the queue, let him finish, and said back what I had heard: that he had asked twice and been told yes. Then I offered a hire bicycle for the weekend without a fee, which I may decide up to £30, and rang him on Saturday as promised. It is the part on solving complaints (3.1 to 3.3).',
        result:
          'He kept his booking, came back for a service, and wrote a review that names the call.',
        evidence: 'Contact record of 11 September; witness statement of the workshop manager',
      },
      {
        situation:
          'On 18 September a customer wanted a brake repaired again, six weeks after we had done it.',
        did: 'I told her straight away that we would put it right at no cost, and looked up on our sheet from the unit what she is entitled to. But I did not tell the mechanic what I had promised, and he asked her to pay for the pads.',
        result:
          'She was right to be cross. I apologised the same day, the money went back, and a line for promises is now on the job card.',
        evidence: 'New job card with its line for promises; refund slip of 19 September',
      },
    ],
    differently:
      'I ask on the first day when the bicycle is needed and for what, and write it on the job card. We ring when it gets later, and not the customer us.',
    hard: 'I still talk too fast when three people wait. In the second occasion I thought of the customer and forgot the mechanic, who is my customer too.',
    next: 'Have each promise said back by the mechanic who takes the card, and count for a month how many are kept.',
    'next-by': '2026-11-15',
  }),
};
