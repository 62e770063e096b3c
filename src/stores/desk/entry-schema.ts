import * as v from 'valibot';
import type { AnyEntry, Entry, EntryContent } from '../../assessment/record.ts';
import { criterionId, listOf, moment, said, text, unitId } from '../../evidence/fields.ts';

/*
 * Entries as they come from storage or a file, where anything may stand: a record that somebody
 * changed by hand must still open, and say where it was changed.
 */

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const prose = text(50_000);
const line = text(2000);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const judgement = v.picklist(['met', 'not-yet-met']);
const criteria = listOf(criterionId, 300);
const learnerKey = text(500);
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const stage = v.picklist(['interim', 'summative']);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const evidenceOpened = v.strictObject({
  evidence: id,
  digest,
  learner: v.strictObject({
    name: said(200),
    number: v.optional(text(100)),
    centre: v.optional(text(200)),
  }),
  unit: unitId,
  unitTitle: line,
  contentVersion: line,
  attempt: number,
  previous: v.optional(id),
  submittedAt: moment,
  criteria: listOf(v.strictObject({ id: criterionId, number: line, text: line }), 300),
  answered: criteria,
  hasReflection: v.boolean(),
});

const personAdded = v.strictObject({
  person: id,
  name: said(200),
  roles: listOf(
    v.strictObject({
      role: v.picklist(['assessor', 'iqa', 'eqa', 'expert-witness']),
      standing: v.picklist(['qualified', 'working-towards']),
      qualification: line,
    }),
    4,
  ),
  experience: v.picklist(['new', 'some', 'experienced']),
  competence: prose,
  cpd: prose,
});

const samplingPlanned = v.strictObject({
  plan: id,
  seed: line,
  through: v.pipe(v.number(), v.integer(), v.minValue(0)),
  rates: v.strictObject({ ordinary: percent, raised: percent }),
  considered: listOf(id, 100_000),
  chosen: listOf(
    v.strictObject({
      evidence: id,
      assessor: id,
      stage,
      criteria,
      reasons: listOf(
        v.picklist([
          'assessor-working-towards',
          'assessor-new',
          'earlier-disagreement',
          'assessors-differ',
          'unit-not-sampled-before',
          'other-method',
          'prior-learning',
          'adjustment',
          'resubmitted',
          'one-from-each-assessor',
          'one-from-each-unit',
          'one-from-each-centre',
          'one-of-each-stage',
          'share-of-assessor',
        ]),
        20,
      ),
    }),
    100_000,
  ),
});

const method = v.picklist([
  'written-answers',
  'work-product',
  'professional-discussion',
  'oral-questions',
  'witness-testimony',
  'observation',
]);

const contentSchema = v.variant('kind', [
  v.object({ kind: v.literal('person-added'), payload: personAdded }),
  v.object({ kind: v.literal('evidence-opened'), payload: evidenceOpened }),
  v.object({
    kind: v.literal('judged'),
    payload: v.strictObject({
      evidence: id,
      criterion: criterionId,
      judgement,
      feedback: prose,
      methods: listOf(method, 10),
      further: prose,
    }),
  }),
  v.object({
    kind: v.literal('settled'),
    payload: v.strictObject({
      evidence: id,
      criterion: criterionId,
      judgement,
      reason: prose,
      together: listOf(id, 100),
    }),
  }),
  v.object({
    kind: v.literal('countersigned'),
    payload: v.strictObject({ entries: listOf(number, 10_000), note: prose }),
  }),
  v.object({
    kind: v.literal('witness-attached'),
    payload: v.strictObject({
      evidence: id,
      criteria,
      witness: said(200),
      relation: line,
      statement: prose,
      date,
      verified: prose,
      file: v.optional(v.strictObject({ digest, name: line, size: v.number() })),
    }),
  }),
  v.object({
    kind: v.literal('discussion'),
    payload: v.strictObject({ evidence: id, criteria, date, notes: prose }),
  }),
  v.object({
    kind: v.literal('adjustment'),
    payload: v.strictObject({
      learner: learnerKey,
      unit: v.optional(unitId),
      type: v.picklist(['reasonable-adjustment', 'special-consideration']),
      what: prose,
      reason: prose,
      agreedBy: line,
      date,
    }),
  }),
  v.object({
    kind: v.literal('prior-learning'),
    payload: v.strictObject({
      learner: learnerKey,
      scope: v.variant('kind', [
        v.strictObject({ kind: v.literal('unit'), unit: unitId }),
        v.strictObject({ kind: v.literal('criteria'), unit: unitId, criteria }),
      ]),
      reason: prose,
      seen: prose,
    }),
  }),
  v.object({
    kind: v.literal('feedback-issued'),
    payload: v.strictObject({
      feedback: id,
      evidence: id,
      digest,
      judgements: listOf(number, 1000),
      summary: prose,
    }),
  }),
  v.object({ kind: v.literal('sampling-planned'), payload: samplingPlanned }),
  v.object({
    kind: v.literal('sampled'),
    payload: v.strictObject({
      evidence: id,
      assessor: id,
      stage,
      criteria,
      decision: v.picklist(['agree', 'disagree']),
      reason: prose,
      action: prose,
      actionBy: v.optional(date),
    }),
  }),
  v.object({
    kind: v.literal('action-closed'),
    payload: v.strictObject({ entry: number, note: prose }),
  }),
  v.object({
    kind: v.literal('standardisation'),
    payload: v.strictObject({
      date,
      present: listOf(id, 500),
      units: listOf(unitId, 100),
      notes: prose,
      decisions: prose,
    }),
  }),
  v.object({
    kind: v.literal('reflection-seen'),
    payload: v.strictObject({
      learner: learnerKey,
      unit: unitId,
      evidence: v.optional(id),
      note: prose,
    }),
  }),
  v.object({
    kind: v.literal('claim-made'),
    payload: v.strictObject({
      learner: learnerKey,
      scope: v.variant('kind', [
        v.strictObject({ kind: v.literal('unit'), unit: unitId }),
        v.strictObject({ kind: v.literal('qualification'), qualification: id }),
      ]),
      note: prose,
    }),
  }),
  v.object({
    kind: v.literal('appeal'),
    payload: v.strictObject({
      appeal: id,
      learner: learnerKey,
      unit: unitId,
      criteria,
      stage: v.picklist(['assessor', 'iqa', 'centre-panel', 'awarding-body']),
      reason: prose,
      outcome: v.optional(v.picklist(['upheld', 'not-upheld', 'withdrawn'])),
      date,
    }),
  }),
  v.object({
    kind: v.literal('correction'),
    payload: v.strictObject({ entry: number, reason: prose }),
  }),
  v.object({
    kind: v.literal('note'),
    payload: v.strictObject({ learner: v.optional(learnerKey), text: prose }),
  }),
]) satisfies v.GenericSchema<unknown, EntryContent>;

/** An entry of any kind: enough to check its chain. */
export const anyEntrySchema = v.looseObject({
  seq: v.number(),
  at: v.number(),
  by: v.string(),
  kind: v.string(),
  payload: v.unknown(),
  previous: v.string(),
  hash: v.string(),
}) satisfies v.GenericSchema<unknown, AnyEntry>;

/** What somebody wants to put down, if it is whole and within bounds. */
export function checkedContent(content: unknown): EntryContent | undefined {
  const { success, output } = v.safeParse(contentSchema, content);
  return success ? output : undefined;
}

/**
 * An entry as views read it; undefined for one that this release does not know or that somebody
 * changed into something else.
 */
export function readableEntry(entry: AnyEntry): Entry | undefined {
  const content = checkedContent(entry);
  const { seq, at, by, previous, hash } = entry;
  const isPlaced = Number.isSafeInteger(seq) && seq > 0 && Number.isFinite(at);
  return content && isPlaced ? { ...content, seq, at, by, previous, hash } : undefined;
}
