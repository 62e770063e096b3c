import type { Course, CourseUnit } from '../curriculum/course.ts';
import { criteriaOf, unitName } from '../domain/curriculum.ts';
import type { ContentsEntry, PackageConfig } from '../domain/package.ts';
import { site } from '../messages/site.ts';

/**
 * The configuration of the shell on the site itself: every unit, without a learning platform. The
 * packager narrows it to what a package holds.
 */
export function wholeCourseConfig({ units }: Course): PackageConfig {
  return {
    id: 'attain',
    title: site.name,
    version: '0',
    format: 'none',
    criteria: units.flatMap(({ unit }) => [...criteriaOf(unit)]),
    contents: units.flatMap(contentsOf),
    start: '',
    passRule: { kind: 'all-ready' },
    score: 'ready-share',
  };
}

/** A unit, its outcomes and their lessons. */
function contentsOf({ unit, lessons }: CourseUnit): readonly ContentsEntry[] {
  const outcomes = unit.outcomes.flatMap((outcome): readonly ContentsEntry[] => [
    { title: `${outcome.number} ${outcome.text}`, path: `units/${outcome.id}/`, depth: 2 },
    ...lessons
      .filter((lesson) => lesson.outcome === outcome.id)
      .map(({ title, path }): ContentsEntry => ({ title, path, depth: 3 })),
  ]);
  return [{ title: unitName(unit), path: `units/${unit.id}/`, depth: 1 }, ...outcomes];
}
