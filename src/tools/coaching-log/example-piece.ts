import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A furniture shop's delivery desk. */
export const coachingExample: Example = {
  title: 'Delivery desk, two colleagues, April',
  note: 'Notice that help went from a lot to a little with adviser K, and the other way round in one minute with adviser P.',
  values: valuesOf({
    occasions: [
      {
        member: 'Adviser K',
        on: '2026-04-07',
        task: 'Tell a customer that a sofa comes nine days late',
        seen: 'K put the phone down twice before dialling and asked me what to say first.',
        rung: 3,
        why: 'A first call of this kind, and the customer had taken a day off work for it. K knows the system well and the talk not yet.',
        did: 'We wrote the first two sentences together. K rang, I listened in and pointed at the list of dates when the customer asked.',
        result:
          'The customer chose the Saturday. K said the second sentence alone and offered the refund of the delivery fee without a look at me.',
        afterwards: 'K made the next two late calls alone that week and told me how they went.',
      },
      {
        member: 'Adviser K',
        on: '2026-04-21',
        task: 'A complaint about a scratched table leg',
        seen: 'K came over and said, “I think I know what to do, but it is over my limit.”',
        rung: 1,
        why: 'K had the answer already. A question would show that, where an order would hide it.',
        did: 'I asked, “What would you offer, and what would you say if they say no?”',
        result:
          'K offered the repairer for Thursday, and I signed the £85. The customer wrote to thank K by role.',
        afterwards: 'K now brings an offer along with the question each time.',
      },
      {
        member: 'Adviser P',
        on: '2026-04-23',
        task: 'A caller asked for another customer’s address “to help with the delivery”',
        seen: 'P was about to read the address out.',
        rung: 5,
        why: 'Somebody could be harmed within seconds, so direction came first.',
        did: 'I said, “Stop. Put the caller on hold. I’ll explain after,” took the call and gave nothing out.',
        result: 'No data left the shop. The caller hung up when asked for the order number.',
        afterwards:
          'We played it through on the same afternoon, P as adviser. On 30 April P refused such a caller alone and logged it.',
      },
    ],
    learned:
      'I reach for showing when I am in a hurry. Asking took K ninety seconds longer and saved me the next three questions.',
    beyond:
      'When a colleague said that money at home was on their mind, I listened, and gave them the number of the assistance line. I went no further.',
  }),
};
