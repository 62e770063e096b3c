import type { DocumentBlock } from '../../domain/document.ts';
import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';

/** Ways to answer a question. */
export const answerKinds = [
  { value: 'scale', label: 'On a scale' },
  { value: 'one', label: 'One of several answers' },
  { value: 'several', label: 'Any of several answers' },
  { value: 'number', label: 'A number' },
  { value: 'open', label: 'In their own words' },
] as const;

/** A question as it was entered. */
export interface Question {
  /** `questions/r7f3`. */
  readonly at: string;
  readonly wording: string;
  /** One of `answerKinds`; anything else asks for own words. */
  readonly kind: string;
  readonly low: string;
  readonly high: string;
  /** Steps of its scale. */
  readonly steps: number;
  readonly answers: readonly string[];
}

/** The questions that have a wording, in their order. */
export function questionsIn(values: WorkValues): readonly Question[] {
  return entriesOf(values, 'questions')
    .map((entry) => questionAt(values, `questions/${entry}`))
    .filter(({ wording }) => wording !== '');
}

function questionAt(values: WorkValues, at: string): Question {
  const text = (field: string) => textAt(values, `${at}/${field}`).trim();
  return {
    at,
    wording: text('wording'),
    kind: text('kind'),
    low: text('low'),
    high: text('high'),
    steps: text('steps') === '7' ? 7 : 5,
    answers: text('answers')
      .split('\n')
      .map((answer) => answer.trim())
      .filter((answer) => answer !== ''),
  };
}

/** The question as customers meet it on paper. */
export function questionBlock(question: Question, number: number): DocumentBlock {
  return {
    kind: 'question',
    text: `${number}. ${question.wording}`,
    note: question.kind === 'several' ? 'Tick all that apply.' : undefined,
    choices: choicesOf(question),
    lines: question.kind === 'number' ? 1 : 3,
  };
}

function choicesOf({ kind, answers, ...question }: Question): readonly string[] {
  if (kind === 'one' || kind === 'several') return answers;
  return kind === 'scale' ? [...stepsOf(question), 'Does not apply'] : [];
}

/** `1 Very difficult`, `2` … `5 Very easy`. */
function stepsOf({ low, high, steps }: Pick<Question, 'low' | 'high' | 'steps'>) {
  return Array.from({ length: steps }, (_, index) => {
    if (index === 0) return `1 ${low}`.trim();
    return index === steps - 1 ? `${steps} ${high}`.trim() : `${index + 1}`;
  });
}
