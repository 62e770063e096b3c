import type { Element } from 'domhandler';
import { gapsIn, type ReadGap } from './cloze-reader.ts';
import { at, children, rootOf, words } from './xml-tree.ts';

/** A question as Moodle would have it after an import. */
export interface ReadQuestion {
  readonly type: string;
  readonly name: string;
  readonly idnumber: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly general: string;
  readonly hint: string | undefined;
  readonly answers: readonly ReadAnswer[];
  readonly pairs: readonly { readonly prompt: string; readonly match: string }[];
  readonly gaps: readonly ReadGap[];
  readonly grader: string;
  /** Any element right below the question, as text. */
  readonly field: (name: string) => string;
  readonly element: Element;
}

export interface ReadAnswer {
  /** −1 to 1. */
  readonly fraction: number;
  readonly text: string;
  readonly feedback: string;
  readonly tolerance: string;
}

/** Reads a question bank in the way of Moodle's XML import: a category holds for all that follow. */
export function readQuiz(document: string): readonly ReadQuestion[] {
  let category = '';
  return children(rootOf(document), 'question').flatMap((element) => {
    if (element.attribs['type'] === 'category') {
      category = words(at(element, 'category', 'text'));
      return [];
    }
    return [questionOf(element, category)];
  });
}

function questionOf(element: Element, category: string): ReadQuestion {
  const type = element.attribs['type'] ?? '';
  const text = formatted(at(element, 'questiontext'));
  const hint = at(element, 'hint');
  return {
    type,
    category,
    text,
    name: words(at(element, 'name', 'text')).trim(),
    idnumber: words(at(element, 'idnumber')),
    tags: children(at(element, 'tags') ?? element, 'tag').map((tag) => words(at(tag, 'text'))),
    general: formatted(at(element, 'generalfeedback')),
    hint: hint && formatted(hint),
    answers: children(element, 'answer').map((answer) => ({
      fraction: Number(answer.attribs['fraction']) / 100,
      text: formatted(answer),
      feedback: formatted(at(answer, 'feedback')),
      tolerance: words(at(answer, 'tolerance')),
    })),
    pairs: children(element, 'subquestion').map((pair) => ({
      prompt: formatted(pair),
      match: words(at(pair, 'answer', 'text')).trim(),
    })),
    gaps: type === 'cloze' ? gapsIn(text) : [],
    grader: formatted(at(element, 'graderinfo')),
    field: (name) => words(at(element, name)),
    element,
  };
}

function formatted(element: Element | undefined): string {
  return element ? words(at(element, 'text')).trim() : '';
}
