/** Entries of people, evidence, judgements and what goes beside them. */
import * as v from 'valibot';
import { criterionId, listOf, moment, said, text, unitId } from '../../evidence/fields.ts';
import {
  criteria,
  date,
  digest,
  id,
  judgement,
  learnerKey,
  line,
  number,
  prose,
} from './entry-fields.ts';

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

/** How a criterion was seen to be met, as entries say it. */
export const method = v.picklist([
  'written-answers',
  'work-product',
  'professional-discussion',
  'oral-questions',
  'witness-testimony',
  'observation',
]);

export const assessingEntries = [
  v.object({ kind: v.literal('person-added'), payload: personAdded }),
  v.object({ kind: v.literal('evidence-opened'), payload: evidenceOpened }),
  v.object({
    kind: v.literal('evidence-assigned'),
    payload: v.strictObject({ evidence: id, same: v.optional(id), reason: prose }),
  }),
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
    kind: v.literal('correction'),
    payload: v.strictObject({ entry: number, reason: prose }),
  }),
  v.object({
    kind: v.literal('note'),
    payload: v.strictObject({ learner: v.optional(learnerKey), text: prose }),
  }),
] as const;
