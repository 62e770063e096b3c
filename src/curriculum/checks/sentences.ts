import type { LessonMaterial, Material } from '../material.ts';
import { allLessons } from './unknown-reference.ts';

/** A sentence of a lesson, with the line its paragraph begins in. */
export interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** `e.g. `, `St. `, `No. 3`: a full stop that ends no sentence. */
const falseEnd = /\b(?:e\.g|i\.e|etc|vs?|cf|No|St|Mr|Mrs|Ms|Dr)\.\s*$/;

/** The sentences of one lesson in their order. */
export function sentencesOf({ file, body }: LessonMaterial): readonly Sentence[] {
  return (body?.passages ?? []).flatMap(({ text, line }) =>
    joined([...segmenter.segment(text)].map(({ segment }) => segment)).map((sentence) => ({
      file,
      line,
      text: sentence,
    })),
  );
}

/** The sentences of all lessons. */
export function allSentences(material: Material): readonly Sentence[] {
  return allLessons(material).flatMap(sentencesOf);
}

function joined(segments: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  for (const segment of segments) {
    const before = sentences.at(-1);
    if (before !== undefined && falseEnd.test(before)) {
      sentences[sentences.length - 1] = before + segment;
    } else {
      sentences.push(segment);
    }
  }
  return sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
