import { type XmlElement, xml } from '../../writing/xml.ts';
import type { ChoiceQuestion } from '../choice-question.ts';
import { type ChoiceType, choiceQuestions } from '../choices.ts';
import type { Exported } from '../exported.ts';
import { line, paragraphs } from '../prose.ts';
import {
  feedbackOn,
  mapResponse,
  outcome,
  type QtiItem,
  qtiItem,
  response,
  set,
  variable,
} from './item.ts';

/** Items with options to tick: one, or one for each decision of a case. */
export function choice(exported: Exported<ChoiceType>): readonly QtiItem[] {
  return choiceQuestions(exported.item).map((question) => choiceItem(exported, question));
}

export function trueFalse(exported: Exported<'true-false'>): readonly QtiItem[] {
  const { item } = exported;
  const options = [true, false].map((value) => ({
    id: String(value),
    text: value ? 'True' : 'False',
    share: value === item.answer ? 1 : 0,
    feedback: [value ? item.reasons.true : item.reasons.false],
  }));
  return [
    choiceItem(exported, { text: [item.stem], many: false, shuffled: false, options, closing: [] }),
  ];
}

/** Options are named `o_a`: a name in XML cannot begin with a digit. */
function choiceItem(exported: Exported, question: ChoiceQuestion): QtiItem {
  const { many, options, shuffled } = question;
  const cardinality = many ? 'multiple' : 'single';
  const named = options.map((option) => ({ ...option, name: `o_${option.id}` }));
  // Of a single choice only the best is the key; of many, all that earn something are.
  const key = named.filter(({ share }) => (many ? share > 0 : share === 1));
  return qtiItem(exported, {
    interaction: 'choiceInteraction',
    part: question.part,
    responses: [
      response({
        identifier: 'RESPONSE',
        cardinality,
        baseType: 'identifier',
        key: key.map(({ name }) => name),
        worth: named.map(({ name, share }) => [name, share] as const),
      }),
    ],
    outcomes: [outcome('FEEDBACK', cardinality)],
    body: [
      ...question.text.flatMap(paragraphs),
      xml(
        'choiceInteraction',
        {
          responseIdentifier: 'RESPONSE',
          shuffle: String(shuffled),
          maxChoices: many ? '0' : '1',
        },
        named.map(({ name, text }) => xml('simpleChoice', { identifier: name }, line(text))),
      ),
    ],
    processing: [set('SCORE', mapResponse('RESPONSE')), set('FEEDBACK', variable('RESPONSE'))],
    feedback: named.map(({ name, text, feedback }) =>
      feedbackOn('FEEDBACK', name, told(text, feedback, many)),
    ),
    closing: [...question.closing, exported.item.solution ?? ''].flatMap(paragraphs),
  });
}

/** Where several may be ticked, what is said names its option. */
function told(text: string, feedback: readonly string[], many: boolean): readonly XmlElement[] {
  return [
    ...(many ? [xml('p', {}, [xml('strong', {}, line(text))])] : []),
    ...feedback.flatMap(paragraphs),
  ];
}
