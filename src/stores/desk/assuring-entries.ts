/** Entries of quality assurance: countersignatures, samples, meetings, claims and appeals. */
import * as v from 'valibot';
import { criterionId, listOf, unitId } from '../../evidence/fields.ts';
import {
  criteria,
  date,
  id,
  judgement,
  learnerKey,
  line,
  number,
  percent,
  prose,
  stage,
} from './entry-fields.ts';

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

export const assuringEntries = [
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
] as const;
