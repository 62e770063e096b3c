import { inContext } from '../example-context.ts';
import type { AuthoredMultipleResponse, MultipleResponseItem } from './schema.ts';

const authored: AuthoredMultipleResponse = {
  id: 'shapes-expectations',
  type: 'multiple-response',
  difficulty: 1,
  stem: 'A family has booked its first stay at a hotel in York. Which **two** of these shape what they expect before they arrive?',
  hint: 'Which of them can the family have met already?',
  confidence: false,
  marks: 2,
  scheme: 'right-minus-wrong',
  options: [
    {
      id: 'a',
      text: 'The photographs on the hotel’s own website',
      correct: true,
      reason:
        'Advertising is a promise. The family will compare the room they get with the room they were shown.',
    },
    {
      id: 'b',
      text: 'What friends said about their own stay there',
      correct: true,
      reason:
        'Word of mouth is trusted more than advertising, so it weighs heavily in what they expect.',
    },
    {
      id: 'c',
      text: 'The hotel’s staffing rota for that weekend',
      correct: false,
      reason:
        'The rota affects the service they get. They never see it, so it cannot change what they expect.',
    },
    {
      id: 'd',
      text: 'The score they will give after they leave',
      correct: false,
      reason:
        'A score measures satisfaction: the stay set against what they expected. It comes last, not first.',
    },
  ],
};

/** A valid item, for tests and the gallery. Key: a and b. */
export function exampleItem(overrides: Partial<MultipleResponseItem> = {}): MultipleResponseItem {
  return { ...inContext(authored, '1.2'), ...overrides };
}
