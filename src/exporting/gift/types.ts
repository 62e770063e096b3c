import { exportMessages as say } from '../../messages/export.ts';
import type { ItemType } from '../../questions/item.ts';
import type { XmlNode } from '../../writing/xml.ts';
import type { ChoiceQuestion } from '../choice-question.ts';
import { type ChoiceType, choiceQuestions } from '../choices.ts';
import { essayOf } from '../essay.ts';
import type { Exported } from '../exported.ts';
import { gapQuestions } from '../gaps.ts';
import { heading, line, list, paragraphs, plain, verbatim } from '../prose.ts';
import { percent } from '../shares.ts';
import { spellingsOf } from '../spellings.ts';
import { giftHtml, giftText } from './escape.ts';
import { giftQuestion } from './question.ts';

/** How each type of item is written; one that GIFT cannot carry becomes no question. */
const writers: { readonly [T in ItemType]: (exported: Exported<T>) => readonly string[] } = {
  'single-choice': choice,
  'multiple-response': choice,
  'identify-in-text': choice,
  scenario: choice,
  'gap-fill': (exported) =>
    gapQuestions(exported.item).map((question) => written(exported, question)),
  'true-false': trueFalse,
  matching: (exported) => {
    const { item } = exported;
    const pairs = item.pairs.map(({ prompt, match, reason }) => ({
      left: prompt,
      right: match,
      reason,
    }));
    return [
      pairing(
        exported,
        pairs,
        item.distractors.map(({ text }) => text),
      ),
    ];
  },
  categorise: (exported) => {
    const { groups, entries } = exported.item;
    const labels = new Map(groups.map(({ id, label }) => [id, label]));
    const pairs = entries.map(({ text, group, reason }) => ({
      left: text,
      right: labels.get(group) ?? group,
      reason,
    }));
    return [pairing(exported, pairs, [])];
  },
  ordering: () => [],
  'short-answer': shortAnswer,
  numeric,
  'written-answer': essay,
};

/** The questions that an item becomes in GIFT; none where GIFT has nothing like it. */
export function giftQuestions<T extends ItemType>(exported: Exported<T>): readonly string[] {
  const write: (typeof writers)[T] = writers[exported.item.type];
  return write(exported);
}

function choice(exported: Exported<ChoiceType>): readonly string[] {
  return choiceQuestions(exported.item).map((question) => written(exported, question));
}

function written(exported: Exported, question: ChoiceQuestion): string {
  const { many, options } = question;
  const markOf = (share: number) => {
    if (share === 1 && !many) return '=';
    return share === 0 ? '~' : `~%${percent(share)}%`;
  };
  return giftQuestion(exported, {
    text: question.text.flatMap(paragraphs),
    closing: [...question.closing, exported.item.solution ?? ''].flatMap(paragraphs),
    part: question.part,
    answers: options.map(
      ({ share, text, feedback }) =>
        `${markOf(share)}${giftHtml(line(text))}#${giftHtml(feedback.flatMap(paragraphs))}`,
    ),
  });
}

/** First what is said to those who were wrong, then to those who were right. */
function trueFalse(exported: Exported<'true-false'>): readonly string[] {
  const { item } = exported;
  const { true: ifTrue, false: ifFalse } = item.reasons;
  const [right, wrong] = item.answer ? [ifTrue, ifFalse] : [ifFalse, ifTrue];
  const said = [wrong, right].map((reason) => `#${giftHtml(paragraphs(reason))}`);
  return [
    giftQuestion(exported, {
      text: paragraphs(item.stem),
      start: item.answer ? 'TRUE' : 'FALSE',
      answers: [said.join('')],
    }),
  ];
}

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
}

/** GIFT has no feedback for a pair: the reasons stand together at the end. */
function pairing(
  exported: Exported,
  pairs: readonly Pair[],
  distractors: readonly string[],
): string {
  return giftQuestion(exported, {
    text: paragraphs(exported.item.stem),
    closing: [
      heading(say.rightAnswers),
      ...list(
        'ul',
        pairs.map(({ left, right, reason }) => `${left} → **${plain(right)}**. ${reason}`),
      ),
    ],
    answers: [
      ...pairs.map(({ left, right }) => `=${giftHtml(line(left))} -> ${giftText(plain(right))}`),
      ...distractors.map((text) => `= -> ${giftText(plain(text))}`),
    ],
  });
}

function shortAnswer(exported: Exported<'short-answer'>): readonly string[] {
  const { item } = exported;
  return [
    giftQuestion(exported, {
      text: paragraphs(item.stem),
      closing: paragraphs(item.solution ?? ''),
      answers: [
        ...spellingsOf(item).map(({ text, share, reason }) =>
          weighted(share, giftText(text), paragraphs(reason)),
        ),
        weighted(0, '*', [...paragraphs(item.otherwise), ...paragraphs(say.spelling)]),
      ],
    }),
  ];
}

function numeric(exported: Exported<'numeric'>): readonly string[] {
  const { item } = exported;
  return [
    giftQuestion(exported, {
      text: [
        ...paragraphs(item.stem),
        ...(item.unit ? [verbatim(say.unit(item.unit.text.trim()))] : []),
      ],
      closing: paragraphs(item.solution ?? ''),
      start: '#',
      answers: [
        weighted(1, `${item.answer}:${item.tolerance}`, paragraphs(item.reason)),
        ...item.traps.map(({ value, tolerance, reason }) =>
          weighted(0, `${value}:${tolerance}`, paragraphs(reason)),
        ),
        `~#${giftHtml(paragraphs(item.otherwise))}`,
      ],
    }),
  ];
}

function weighted(share: 0 | 1, answer: string, feedback: readonly XmlNode[]): string {
  return `=${share === 1 ? '' : '%0%'}${answer}#${giftHtml(feedback)}`;
}

function essay(exported: Exported<'written-answer'>): readonly string[] {
  return [
    giftQuestion(exported, {
      ...essayOf(exported),
      answers: [],
    }),
  ];
}
