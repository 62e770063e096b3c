import * as v from 'valibot';

const place = {
  /** Below the package's root: `units/ccs14/1/sectors/`. */
  path: v.string(),
  title: v.string(),
  unit: v.string(),
  outcome: v.string(),
};

export const packageIndexSchema = v.object({
  lessons: v.array(v.object(place)),
  /** With the fragment in their path. */
  criteria: v.array(v.object({ ...place, text: v.string() })),
  /** The stems of the lessons; places count through `lessons`. */
  words: v.string(),
});

/**
 * What the search of a package knows beforehand: in which lessons a word stands, and the criteria.
 * The passages are read from the lessons themselves, and the terms from the glossary's page, so
 * that no text lies in the package twice.
 */
export type PackageIndex = v.InferOutput<typeof packageIndexSchema>;

/** Where it lies in a package. */
export const packageIndexFile = 'search/index.json';

/** Where the words of a lesson's page stand that search finds. */
export const searchedParts = { title: 'h1', text: ['prose', 'in-short'] } as const;
