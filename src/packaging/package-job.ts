import type { Edition } from './edition.ts';
import type { Selection } from './scope.ts';

/** What there is to do: which part of the course, in which edition. */
export interface PackageJob {
  readonly selection: Selection;
  readonly edition: Edition;
}

/** `ccs14-1-scorm12.zip`. */
export function packageFile({ selection, edition }: PackageJob): string {
  return `${selection.id.replaceAll('/', '-')}-${edition}.zip`;
}

/**
 * The packages of a build: everything in 1.2, units and qualifications in 2004 too. An outcome by
 * itself is for a course page of an LMS that takes 1.2 in any case.
 */
export function usualJobs(selections: readonly Selection[]): readonly PackageJob[] {
  return selections.flatMap(jobsOf);
}

/** The packages of one part of the course. */
export function jobsOf(selection: Selection): readonly PackageJob[] {
  const editions: readonly Edition[] =
    selection.kind === 'outcome' ? ['scorm12'] : ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
  return editions.map((edition) => ({ selection, edition }));
}
