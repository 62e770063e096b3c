import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** The repairs of a bicycle shop near a station. */
export const uspUsoExample: Example = {
  title: 'Repairs at a bicycle shop near the station',
  note: 'Notice that two fair candidates fall, and that the service offer says what happens on a bad day.',
  values: valuesOf({
    offered: 'Repairs and services at a bicycle shop beside a commuter station',
    customers: 'People who ride to the station on workdays and leave their bicycle there.',
    care: 'They need the bicycle at half past five. In 40 reviews of repair shops nearby, 19 complain of “a week without it” and 8 of a bill that was higher than they had been told.',
    competitors: [
      {
        who: 'Chain on the ring road',
        offer: 'Fixed prices, open on Sundays, repairs in five to seven days',
        lacks: 'Nothing near the station; no repair on the day',
      },
      {
        who: 'Mobile mechanic',
        offer: 'Comes to the house on evenings and weekends',
        lacks: 'Not on workdays before six; no tyres in stock for older wheels',
      },
    ],
    candidates: [
      {
        feature: 'Brought in by 8.30, ready at 5.30 the same day',
        benefit: 'The ride home is never missed: repair happens while the customer is at work',
        valued: 'yes',
        unique: 'yes',
        provable: 'yes',
        lasting: 'partly',
        why: '19 of 40 reviews are about waiting. Neither competitor offers it (asked on 2 November). 171 of 180 repairs were ready in time in October. A shop beside us could copy it.',
      },
      {
        feature: 'Mechanics with thirty years of practice',
        benefit: 'Older bicycles are in good hands',
        valued: 'partly',
        unique: 'no',
        provable: 'yes',
        lasting: 'yes',
        why: 'The mobile mechanic has as many. Commuters seldom ask about it; collectors do.',
      },
      {
        feature: 'A tenth off for students',
        benefit: 'A smaller bill',
        valued: 'partly',
        unique: 'no',
        provable: 'yes',
        lasting: 'no',
        why: 'The chain gives 15%. Few of our commuters are students.',
      },
    ],
    chosen: 'candidates/e1',
    usp: 'Leave your bicycle at the station by 8.30, and ride it home at 5.30: repaired the same day.',
    'usp-proof':
      '171 of 180 repairs in October were ready by 5.30; competitors asked again on 2 November',
    influence:
      'A commuter with a loose brake sees the sign on her way to the train. It stands out because every other sign speaks of prices. It meets the one need that she has, since she must ride home tonight, so she compares us not with the chain’s price but with a week of walking. The time on the sign also takes away a doubt: she knows when she gets it back before she hands it over. At the office she tells two colleagues, because “in by 8.30, out at 5.30” is easy to repeat. From then on she expects it, and one evening without it would cost us all three. The USP does not move a man who restores old racing bicycles. He has three others to ride, is in no hurry, and goes where the chrome is done best.',
    definition:
      'A USO is a clear statement of what is special about the way customers are looked after, which competitors do not match and which they can hold you to. A USP is about what they get, a USO about how they are treated while they get it.',
    common: 'Friendly advice, a price list, a call when the repair is ready',
    uso: 'The mechanic who repairs your bicycle rings you before any work that costs more than we said, and shows you the old part when you collect it. If we have not asked you first, you do not pay for it.',
    limits:
      'One call by noon; if you cannot be reached, we do only what was agreed. Monday to Friday.',
    deliver:
      'About 9 repairs a day, of which 3 need a call of some 4 minutes: 12 minutes for two mechanics. They ring at eleven, when the morning’s checks are done. Old parts go into a bag with the ticket’s number. On days with one mechanic, the counter rings from his notes.',
    'uso-proof':
      '61 of 63 extra jobs in October had a call on the ticket; the two without were not charged',
    differs:
      'Both competitors ring when the repair is ready, whereas we ring before it becomes dearer, and the caller is the person with the spanner. This matters because 8 of 40 reviews are about bills that nobody had announced, and because most people cannot judge a repair. Seeing the worn part shows them what they paid for. The chain could copy our sentence, but its calls are made from a centre that never sees the bicycle, and its mechanics are paid by the job, so a call costs them money. The mobile mechanic could do it, yet not on workdays. Customers who were asked once tend to stay: of those with an extra job in spring, more than half have come back.',
  }),
};
