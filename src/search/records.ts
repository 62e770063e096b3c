import type { Course } from '../curriculum/course.ts';
import { outcomeFilter, unitFilter } from '../layouts/addresses.ts';

/** One thing to find that is not a page of its own; the shape Pagefind takes. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * Every criterion and every glossary term as a record of its own, so that a search leads to the
 * very line. Lessons are indexed as pages, by section.
 */
export function recordsOf(course: Course): readonly SearchRecord[] {
  return [...criterionRecords(course), ...termRecords(course)];
}

function criterionRecords(course: Course): readonly SearchRecord[] {
  return course.units.flatMap(({ unit }) =>
    unit.outcomes.flatMap((outcome) =>
      outcome.criteria.map((criterion) => ({
        url: `/units/${unit.id}/criteria/#criterion-${criterion.number}`,
        content: `${criterion.number} ${criterion.text}. ${outcome.text}`,
        language: 'en-gb',
        meta: { title: `${criterion.number} ${criterion.text}`, where: unitFilter(unit) },
        filters: {
          kind: ['criterion'],
          unit: [unitFilter(unit)],
          outcome: [outcomeFilter(unit, outcome)],
        },
      })),
    ),
  );
}

function termRecords(course: Course): readonly SearchRecord[] {
  return course.glossary.map((term) => ({
    url: `/glossary/#${term.id}`,
    content: `${term.term}: ${term.meaning}`,
    language: 'en-gb',
    meta: { title: term.term, where: 'Glossary' },
    filters: { kind: ['glossary'] },
  }));
}
