import * as v from 'valibot';
import { centreKeySchema } from '../evidence/centre-key.ts';
import { idSchema, partIdSchema, proseSchema } from '../questions/item-fields.ts';

/*
 * The shapes of the files under `content/`, items apart (see `questions/schemas.ts`). All objects
 * are strict: a field that is not listed here is a problem, never ignored.
 */

/** The id of a term or source: longer than others may be, because it spells out a title. */
const titleId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  v.maxLength(80),
);
const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const isoDate = v.pipe(v.string(), v.isoDate('must be a date such as "2025-06-30"'));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'must be a month such as "2027-11"'));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const outcomeNumber = v.pipe(
  v.string('must be in quotes, such as "1"'),
  v.regex(/^\d+$/, 'must be a whole number in quotes'),
);
/** `"1.2"`, always in quotes: YAML reads 1.10 as the number 1.1. */
const criterionNumber = v.pipe(
  v.string('must be in quotes, such as "1.2"'),
  v.regex(/^\d+\.\d+$/, 'must be a criterion number such as "1.2"'),
);

export const qualificationSchema = v.strictObject({
  id: idSchema,
  number: text,
  title: text,
  awardingBody: text,
  level: whole,
  credits: whole,
  guidedLearning: whole,
  totalQualificationTime: whole,
  ageRanges: v.array(text),
  purpose: text,
  assessment: v.array(text),
  grading: v.strictObject({ scale: text, rule: text }),
  operationalStart: v.optional(isoDate),
  review: v.optional(isoDate),
  operationalEnd: v.optional(isoDate),
  certificationEnd: v.optional(isoDate),
  rules: v.strictObject({
    minimumCredit: whole,
    minimumCreditAtLevel: v.optional(v.strictObject({ credit: whole, atLevel: whole })),
    groups: v.array(
      v.strictObject({
        id: text,
        title: text,
        kind: v.picklist(['mandatory', 'optional']),
        minimumCredit: v.pipe(v.number(), v.integer(), v.minValue(0)),
        units: v.array(idSchema),
      }),
    ),
    barred: v.optional(v.array(v.tuple([idSchema, idSchema])), []),
  }),
  specification: v.strictObject({
    title: text,
    version: v.optional(text),
    date: v.optional(text),
  }),
});
export type AuthoredQualification = v.InferOutput<typeof qualificationSchema>;

export const unitSchema = v.strictObject({
  id: idSchema,
  title: v.optional(text),
  workingTitle: v.optional(text),
  reference: v.optional(text),
  urn: v.optional(text),
  level: v.optional(whole),
  credit: v.optional(whole),
  guidedLearning: v.optional(whole),
  summary: v.optional(text),
  assessment: v.optional(text),
  introduction: v.optional(text),
  /** The author's claim that every criterion is taught and practised; see `checks/complete-*.ts`. */
  complete: v.optional(v.boolean(), false),
  outcomes: v.pipe(
    v.array(
      v.strictObject({
        number: outcomeNumber,
        text,
        criteria: v.pipe(
          v.array(
            v.strictObject({
              number: criterionNumber,
              text,
              kind: v.picklist(['knowledge', 'performance']),
              note: v.optional(text),
            }),
          ),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
});
export type AuthoredUnit = v.InferOutput<typeof unitSchema>;

export const outcomeNotesSchema = v.strictObject({
  introduction: text,
  passNeeds: v.optional(v.array(text), []),
  oftenHard: v.optional(v.array(text), []),
});
export type AuthoredOutcomeNotes = v.InferOutput<typeof outcomeNotesSchema>;

export const lessonSchema = v.strictObject({
  title: text,
  criteria: v.pipe(v.array(criterionNumber), v.minLength(1), v.maxLength(3)),
  summary: v.pipe(v.array(text), v.minLength(1)),
  sources: v.optional(v.array(titleId), []),
  /** Being written: the reader leaves it out, so it neither shows nor counts as taught. */
  draft: v.optional(v.boolean(), false),
});
export type AuthoredLesson = v.InferOutput<typeof lessonSchema>;

/** The shell of an items file; each item is read on its own, so that one mistake hides no other. */
export const itemsFileSchema = v.strictObject({
  criterion: criterionNumber,
  items: v.array(v.unknown()),
});

const points = v.pipe(
  v.array(
    v.strictObject({
      id: partIdSchema,
      text: proseSchema,
      essential: v.optional(v.boolean(), true),
    }),
  ),
  v.minLength(2),
);

export const tasksFileSchema = v.strictObject({
  criterion: criterionNumber,
  tasks: v.array(
    v.strictObject({
      id: idSchema,
      prompt: proseSchema,
      words: v.strictObject({ from: whole, to: whole }),
      points,
    }),
  ),
});
export type AuthoredTasksFile = v.InferOutput<typeof tasksFileSchema>;

export const guidanceFileSchema = v.strictObject({
  criterion: criterionNumber,
  guidance: v.array(
    v.strictObject({
      task: idSchema,
      points: v.array(text),
      alternatives: v.optional(v.array(text), []),
      weakAnswers: v.optional(v.array(text), []),
      probes: v.optional(v.array(text), []),
    }),
  ),
});
export type AuthoredGuidanceFile = v.InferOutput<typeof guidanceFileSchema>;

export const centreSchema = v.strictObject({
  name: v.optional(text),
  /** The centre's public key file, as the assessor's desk made it. */
  key: v.optional(centreKeySchema),
  /** Unit → the check of its release code, as the desk shows it. */
  release: v.optional(
    v.record(
      idSchema,
      v.pipe(
        v.string('must be in quotes'),
        v.regex(
          /^[\da-f]{16}$/,
          'must be the 16 signs that the assessor’s desk shows for the code',
        ),
      ),
    ),
    {},
  ),
});
export type AuthoredCentre = v.InferOutput<typeof centreSchema>;

export const glossarySchema = v.array(
  v.strictObject({
    id: titleId,
    term: text,
    meaning: text,
    criteria: v.array(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/\d+\.\d+$/, 'must be a full id such as ccs14/1.2')),
    ),
  }),
);
export type AuthoredGlossary = v.InferOutput<typeof glossarySchema>;

export const sourcesSchema = v.array(
  v.strictObject({
    id: titleId,
    title: text,
    publisher: text,
    date: v.pipe(v.string('must be in quotes, such as "2015"'), v.nonEmpty()),
    link: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//, 'must begin with https://'))),
    jurisdiction: v.optional(text),
    reviewBy: v.optional(month),
  }),
);
export type AuthoredSources = v.InferOutput<typeof sourcesSchema>;
