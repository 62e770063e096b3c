import * as v from 'valibot';
import type { PackageConfig } from '../domain/package.ts';
import { packageConfigSchema } from './package-config.ts';

const text = v.pipe(v.string(), v.nonEmpty());

const recordSchema = v.object({
  url: text,
  content: v.string(),
  language: v.string(),
  meta: v.record(v.string(), v.string()),
  filters: v.record(v.string(), v.array(v.string())),
});

const outcomeSchema = v.object({ id: text, number: text, text });

const unitSchema = v.object({
  id: text,
  /** `CCS14`, or the name of a unit without a reference. */
  label: text,
  name: text,
  outcomes: v.array(outcomeSchema),
});

const outlineSchema = v.object({
  /** Of the content that the site was built from. */
  fingerprint: text,
  /** The release, `0.1.0`. */
  version: text,
  /** The shell's configuration for the whole course. */
  whole: packageConfigSchema,
  qualifications: v.array(v.object({ id: text, title: text, units: v.array(text) })),
  units: v.array(unitSchema),
  /** Pages beside the units that a package takes along, in the order of its contents list. */
  extras: v.array(v.object({ path: text, title: text })),
  /** Pages of tools; without criteria for those that serve every unit. */
  tools: v.array(v.object({ path: text, title: text, criteria: v.array(text) })),
  terms: v.array(v.object({ id: text, criteria: v.array(text) })),
  /** What search finds that is not a page: criteria and terms. */
  records: v.array(recordSchema),
});

/**
 * What the packager has to know of the course, written by the build beside the pages: it then
 * reads nothing but the built site.
 */
export interface CourseOutline {
  readonly fingerprint: string;
  readonly version: string;
  readonly whole: PackageConfig;
  readonly qualifications: readonly {
    readonly id: string;
    readonly title: string;
    readonly units: readonly string[];
  }[];
  readonly units: readonly OutlinedUnit[];
  readonly extras: readonly { readonly path: string; readonly title: string }[];
  readonly tools: readonly {
    readonly path: string;
    readonly title: string;
    readonly criteria: readonly string[];
  }[];
  readonly terms: readonly { readonly id: string; readonly criteria: readonly string[] }[];
  readonly records: readonly OutlinedRecord[];
}

export interface OutlinedUnit {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly outcomes: readonly {
    readonly id: string;
    readonly number: string;
    readonly text: string;
  }[];
}

export interface OutlinedRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Where the build puts it, from the site's root. */
export const outlineFile = 'packages/course.json';

/** Reads the text of that file. @throws when it is something else. */
export function readOutline(json: string): CourseOutline {
  return v.parse(outlineSchema, JSON.parse(json));
}
