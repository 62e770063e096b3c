import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A leisure centre that plans its half-term week. */
export const planningExample: Example = {
  title: 'February half-term week',
  note: 'Notice the figures that the leader brought, and that an idea which was not used still got an answer.',
  values: valuesOf({
    on: '2026-01-19',
    present:
      'Duty manager (leader), reception A and B, lifeguard C, café D. Reception E sent ideas by message.',
    absent:
      'E works weekends, so I rang on Saturday and read out the question. C’s night shift ended at ten, so we met at two.',
    aim: 'Nobody waits longer than ten minutes at the door in half-term week.',
    facts:
      'Last February: 410 visitors on the Tuesday, longest wait 34 minutes, 19 complaints. Two tills, one door.',
    fixed: 'No more paid hours. Pool limit of 90 swimmers, for safety.',
    open: 'Who stands where, what can be booked ahead, and what we tell people.',
    question: 'Where do families lose the most time between the car park and the water?',
    ideas: [
      {
        idea: 'Sell timed swims online from the Friday before',
        from: 'Reception A',
        result: 'used',
      },
      {
        idea: 'Put the locker coins in a bowl by the door',
        from: 'Lifeguard C',
        result: 'changed',
        because: 'A bowl would walk. The café sells coins over the counter.',
      },
      {
        idea: 'Open at eight and not at nine',
        from: 'Reception E',
        result: 'not-now',
        because: 'It needs a second lifeguard, and hours are fixed. Noted for the summer budget.',
      },
      { idea: 'A person outside with the price list', from: 'Team leader', result: 'used' },
    ],
    actions: [
      {
        what: 'Timed swims on the website',
        who: 'Reception A',
        by: '2026-02-06',
        needs: 'Prices from the duty manager',
        status: 'done',
      },
      {
        what: 'Locker coins at the café till',
        who: 'Café D',
        by: '2026-02-13',
        needs: '£60 float',
        status: 'under-way',
      },
      {
        what: 'Rota with one person outside from 9 to 11',
        who: 'Duty manager',
        by: '2026-02-02',
        needs: 'Lifeguard rota',
        status: 'done',
      },
    ],
    before:
      'My draft had two people at the tills and nobody outside. It said nothing about booking.',
    after:
      'One till serves booked swims only, one person meets families outside, and coins are sold where people wait anyway.',
    told: 'I put the list of ideas and answers on the staff board the same evening, and rang E about the opening hour.',
    review: '2026-02-23',
  }),
};
