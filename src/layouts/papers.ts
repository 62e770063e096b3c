import { createHash } from 'node:crypto';
import type { CourseUnit, WrittenTask } from '../curriculum/course.ts';
import type { AssessmentCriterion, LearningOutcome, Unit } from '../domain/curriculum.ts';

/** A question of a paper: a criterion with its main written task. */
export interface PaperQuestion {
  readonly criterion: AssessmentCriterion;
  readonly task: WrittenTask | undefined;
}

/** The questions of a unit's paper, outcome by outcome: of each criterion the first task alone. */
export function paperOf({ unit, tasks }: CourseUnit): readonly {
  readonly outcome: LearningOutcome;
  readonly questions: readonly PaperQuestion[];
}[] {
  return unit.outcomes.map((outcome) => ({
    outcome,
    questions: outcome.criteria.map((criterion) => ({
      criterion,
      task: tasks.find((task) => task.criterion === criterion.id),
    })),
  }));
}

/** Written by hand, about nine words stand in a line. */
const wordsInLine = 9;

/** How many ruled lines an answer of so many words takes. */
export function linesFor(words: number): number {
  return Math.ceil(words / wordsInLine);
}

/** `/tutor/papers/ccs14/marking/`; the paper itself stands in the unit's own folder. */
export function sheetHref(unit: Unit, sheet: 'paper' | 'answers' | 'marking'): string {
  return `/tutor/papers/${unit.id}/${sheet === 'paper' ? '' : `${sheet}/`}`;
}

/** The size of what stands in the margins, by the page that a setting prints on (see papers-print.css). */
const marginSizes = [
  { page: '', size: '9pt' },
  { page: ' large-print', size: '18pt' },
  { page: ' large-print-wide', size: '18pt' },
  { page: ' dyslexia-friendly', size: '14pt' },
  { page: ' dyslexia-friendly-wide', size: '14pt' },
];

/**
 * What is printed in the margins of every page: the unit at the head, page numbers at the foot. CSS
 * (Paged Media 3) has no other way to it than rules with the words in them, so they stand in the
 * page, with the hash that lets them pass the page's policy.
 */
export function marginStyle(running: string): {
  readonly css: string;
  readonly hash: `sha256-${string}`;
} {
  const css = marginSizes
    .map(({ page, size }) => {
      const font = `font:${size}/1.2 sans-serif`;
      return `@page${page}{@top-left{content:${cssString(running)};${font}}@bottom-right{content:"Page " counter(page) " of " counter(pages);${font}}}`;
    })
    .join('');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** A string in CSS, whatever it holds: anything but plain signs by its number (Syntax 3, 4.3.7). */
function cssString(text: string): string {
  const written = text.replace(
    /[^\p{L}\p{N} .,:;()–’-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${written}"`;
}
