import { inContext } from '../example-context.ts';
import type { AuthoredScenario, ScenarioItem } from './schema.ts';

const authored: AuthoredScenario = {
  id: 'wheelchair-space',
  type: 'scenario',
  difficulty: 3,
  stem: 'You are on the gate of a theatre in Cardiff, ten minutes before the curtain. What do you do?',
  confidence: false,
  marks: 4,
  decisions: [
    {
      id: 'd1',
      situation:
        'A man who uses a wheelchair shows a ticket for a wheelchair space. Your screen shows that the space was sold twice, and someone is already in it.',
      choices: [
        {
          id: 'a',
          text: 'Say sorry, tell him plainly what has happened and ask for two minutes to find him a place.',
          quality: 'best',
          consequence: 'He is not pleased, but he nods: “Two minutes, then.”',
          reason:
            'A plain account with a short, firm time keeps his trust while you look for a way.',
          to: 'd2',
        },
        {
          id: 'b',
          text: 'Ask him to wait at the side until everyone else is seated.',
          quality: 'poor',
          consequence: 'He waits, ignored, as the foyer empties. “Is anybody dealing with this?”',
          reason:
            'He is left without reason or time, and treated worse than others because of his wheelchair. The Equality Act 2010 expects the opposite.',
          to: 'd2',
        },
        {
          id: 'c',
          text: 'Send him to the box office, which sold the ticket.',
          quality: 'fair',
          consequence: 'The box office has a queue. He comes back with six minutes to go.',
          reason: 'The box office can see other spaces, but it was your message to carry, not his.',
          to: 'd2',
        },
      ],
    },
    {
      id: 'd2',
      situation:
        'The duty manager offers a space in a box with a better view. The ticket there costs £20 more than his.',
      choices: [
        {
          id: 'a',
          text: 'Offer the space if he pays the £20 on the way out.',
          quality: 'poor',
          consequence:
            '“You sold my seat twice and I am to pay for it?” He asks for his money back.',
          reason:
            'The mistake was the theatre’s. Charging him for the remedy makes a second complaint.',
        },
        {
          id: 'b',
          text: 'Offer the space at no charge and take him there yourself.',
          quality: 'best',
          consequence: 'He is in place as the lights go down, and thanks you at the interval.',
          reason:
            'It puts right what he bought, at no cost to him, and leaves nothing more for him to do.',
        },
        {
          id: 'c',
          text: 'Offer a refund and a free ticket for another evening.',
          quality: 'fair',
          consequence: 'He accepts, but he has come from Swansea and his evening is gone.',
          reason: 'It is fair in money. It misses that tonight could still be saved.',
        },
      ],
    },
  ],
  debrief:
    'When the organisation is at fault: say so, name a short time, and offer first what the customer came for. Compensation is for what cannot be put right any more.',
};

/** A valid item, for tests and the gallery. Key: d1 a, d2 b. */
export function exampleItem(overrides: Partial<ScenarioItem> = {}): ScenarioItem {
  return { ...inContext(authored, '3.2'), ...overrides };
}
