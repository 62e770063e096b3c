import { syllable } from 'syllable';
import type { LessonMaterial } from '../material.ts';
import type { Check } from './check.ts';
import { sentencesOf } from './sentences.ts';
import { allLessons } from './unknown-reference.ts';
import { plainWords } from './wording.ts';

/** The school grade of a reader of 14, the reading age the course is written for. */
const HIGHEST_GRADE = 9;
/** The formula says little about fewer words than this. */
const FEWEST_WORDS = 100;

/** A lesson should be read with ease by somebody of 14, and so by tired people after work. */
export const readingLevel: Check = (material) =>
  allLessons(material).flatMap((lesson) => {
    const grade = gradeOf(lesson);
    if (grade === undefined || grade <= HIGHEST_GRADE) return [];
    return {
      file: lesson.file,
      line: 1,
      rule: 'reading-level',
      message: `This lesson reads at grade ${grade.toFixed(1)}; the course is written for ${HIGHEST_GRADE} at most.`,
      remedy: 'Use shorter sentences and everyday words; explain a term once and link it.',
    };
  });

/** Flesch–Kincaid grade level (Kincaid et al. 1975); undefined for too short a text. */
function gradeOf(lesson: LessonMaterial): number | undefined {
  const sentences = sentencesOf(lesson).filter(({ text }) => !text.startsWith('|'));
  const words = sentences.flatMap(({ text }) => plainWords(text));
  if (words.length < FEWEST_WORDS) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
