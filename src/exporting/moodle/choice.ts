import { type XmlElement, xml } from '../../writing/xml.ts';
import type { ChoiceQuestion } from '../choice-question.ts';
import { type ChoiceType, choiceQuestions } from '../choices.ts';
import type { Exported } from '../exported.ts';
import { line, paragraphs } from '../prose.ts';
import { percent } from '../shares.ts';
import { combinedFeedback, html, moodleQuestion, text } from './question.ts';

/** Items with options to tick become `multichoice`: one question, or one for each decision. */
export function multichoice(exported: Exported<ChoiceType>): readonly XmlElement[] {
  const { item } = exported;
  return choiceQuestions(item).map((question) =>
    moodleQuestion(exported, {
      type: 'multichoice',
      text: question.text.flatMap(paragraphs),
      closing: [...question.closing, item.solution ?? ''].flatMap(paragraphs),
      part: question.part,
      hasParts: question.many,
      body: [
        xml('single', {}, String(!question.many)),
        xml('shuffleanswers', {}, String(question.shuffled)),
        xml('answernumbering', {}, 'none'),
        xml('showstandardinstruction', {}, '1'),
        ...combinedFeedback,
        ...answersOf(question),
      ],
    }),
  );
}

function answersOf({ options }: ChoiceQuestion): readonly XmlElement[] {
  return options.map((option) =>
    xml('answer', { fraction: percent(option.share), format: 'html' }, [
      text([xml('p', {}, line(option.text))]),
      html('feedback', option.feedback.flatMap(paragraphs)),
    ]),
  );
}

/** True or false; a second try tells nothing. */
export function trueFalse(exported: Exported<'true-false'>): readonly XmlElement[] {
  const { item } = exported;
  const answer = (value: boolean) =>
    xml('answer', { fraction: value === item.answer ? '100' : '0', format: 'moodle_auto_format' }, [
      xml('text', {}, String(value)),
      html('feedback', paragraphs(value ? item.reasons.true : item.reasons.false)),
    ]);
  return [
    moodleQuestion(exported, {
      type: 'truefalse',
      text: paragraphs(item.stem),
      closing: paragraphs(item.solution ?? ''),
      penalty: '1.0000000',
      body: [answer(true), answer(false)],
    }),
  ];
}
