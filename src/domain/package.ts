import type { AssessmentCriterion } from './curriculum.ts';

/**
 * What a package that runs in a learning platform has to know about itself. The packager writes
 * it into the launch page; the shell reads it from there.
 */
export interface PackageConfig {
  /** Permanent across releases: names the learner's log on a device and guards saved progress. */
  readonly id: string;
  readonly title: string;
  /** The content's release, for people to read. */
  readonly version: string;
  /** Which of the platform's interfaces to look for first; `none` looks for no platform. */
  readonly format: PackageFormat;
  /** The criteria of its scope in the order of the specification: one objective each. */
  readonly criteria: readonly AssessmentCriterion[];
  /** The pages of its contents list in order. */
  readonly contents: readonly ContentsEntry[];
  /** Path of the page to begin with, relative to the package's root: `units/ccs14/`. */
  readonly start: string;
  readonly passRule: PassRule;
  readonly score: ScoreKind;
}

/** Id of the `<script type="application/json">` of the shell page that holds the configuration. */
export const packageConfigElement = 'attain-package';

export type PackageFormat = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'none';

export interface ContentsEntry {
  readonly title: string;
  /** Relative to the package's root, with a final slash and without `index.html`. */
  readonly path: string;
  /** 1 for a page of its own, 2 and 3 for one below the entry before it. */
  readonly depth: 1 | 2 | 3;
}

/**
 * When the platform is told that the package is passed or completed.
 * - `all-ready`: every criterion that practice can make ready is ready (reported as passed);
 * - `share-ready`: at least this share of them, above 0 to 1 (reported as passed);
 * - `completion`: every criterion was practised at least once (reported as completed).
 *
 * A performance criterion needs its piece of work, which no platform sees: it counts for
 * `completion` alone. A package of nothing but performance criteria goes by `completion`.
 */
export type PassRule =
  | { readonly kind: 'all-ready' }
  | { readonly kind: 'share-ready'; readonly share: number }
  | { readonly kind: 'completion' };

/**
 * What is reported as the score, 0 to 100.
 * - `ready-share`: how many of the criteria that practice can make ready are ready;
 * - `marks-share`: marks awarded at the last try of each item, out of those available;
 * - `none`: no score.
 */
export type ScoreKind = 'ready-share' | 'marks-share' | 'none';
