import * as v from 'valibot';

/** An authored id: lower-case words with hyphens, at most 40 characters; permanent. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  v.maxLength(40),
);

/**
 * The id of a part of an item (option, gap, step): one or two lower-case letters or digits, so
 * that it is a legal SCORM 1.2 and 2004 choice identifier and text may be corrected freely.
 */
export const partIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]{1,2}$/, 'must be one or two lower-case letters or digits'),
);

/** Text a learner reads. `*emphasis*` and `**strong**` are the only markup. */
export const proseSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(2000),
);

/**
 * Fields that every item has, whatever its type. `criteria`, `revision` and the full `id` are
 * added by the reader from the file that the item stands in.
 */
export const itemFields = {
  id: idSchema,
  /** 1 recalls, 2 applies, 3 weighs up. */
  difficulty: v.picklist([1, 2, 3], 'must be 1 (recall), 2 (apply) or 3 (weigh up)'),
  /** What is asked. Blank lines separate paragraphs. */
  stem: proseSchema,
  /** Offered before responding, when the learner asks for it. */
  hint: v.optional(proseSchema),
  /** The worked solution, shown after responding. */
  solution: v.optional(proseSchema),
  /** Heading id in the criterion's lesson that teaches this. */
  section: v.optional(v.string()),
  /** Further criteria of the same unit that the item also assesses: `'1.2'`. */
  also: v.optional(v.array(v.string())),
  /** Asks how sure the learner is before marking. */
  confidence: v.optional(v.boolean(), false),
  marks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 1),
} as const;

/** What the reader adds to an authored item. */
export interface ItemContext {
  /** Full id: `ccs14/shop-or-bank`. */
  readonly id: string;
  /** Criteria it assesses, the primary one first: `ccs14/1.1`. */
  readonly criteria: readonly string[];
  /** Eight hex digits that change when anything that bears on marking or meaning changes. */
  readonly revision: string;
  /** Where it is taught: path and fragment relative to the site root, `units/ccs14/1/sectors/#id`. */
  readonly taughtAt?: string | undefined;
}

/** The part of every item's presentation that is the same for all types. */
export interface PresentedFields {
  readonly id: string;
  readonly stem: string;
  readonly hint?: string | undefined;
  readonly confidence: boolean;
}
