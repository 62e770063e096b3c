import * as v from 'valibot';
import { documentSchema } from './document-schema.ts';
import { criterionId, listOf, moment, randomId, said, taskId, text, unitId } from './fields.ts';

/*
 * The shapes of `domain/evidence.ts` as they are accepted from outside: strict, bounded, and with
 * every criterion one of the unit's. A newer release that says more raises `version`.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
const answerText = text(50_000);

const learner = v.strictObject({
  name: said(200),
  number: v.optional(text(100)),
  centre: v.optional(text(200)),
});

const unit = v.strictObject({
  id: unitId,
  title: said(500),
  reference: v.optional(text(100)),
  qualification: v.optional(text(100)),
  contentVersion: said(100),
  criteria: listOf(v.strictObject({ id: criterionId, number: said(20), text: said(2000) }), 300),
});

const answer = v.strictObject({
  task: taskId,
  criterion: criterionId,
  prompt: said(5000),
  text: answerText,
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: moment,
  earlier: listOf(v.strictObject({ attempt: count, text: answerText, at: moment }), 100),
});

const work = v.strictObject({
  id: said(100),
  tool: said(100),
  criteria: listOf(criterionId, 300),
  changedAt: moment,
  document: documentSchema,
});

export const evidenceSchema = v.pipe(
  v.strictObject({
    format: v.literal('attain-evidence'),
    version: v.literal(1),
    id: randomId,
    unit,
    learner,
    attempt: count,
    previous: v.optional(randomId),
    submittedAt: moment,
    answers: listOf(answer, 600),
    work: listOf(work, 200),
    reflection: v.optional(v.strictObject({ text: answerText, at: moment })),
    authenticity: v.strictObject({ statement: said(5000), name: said(200), at: moment }),
  }),
  v.check(({ unit, answers, work }) => {
    const known = new Set(unit.criteria.map(({ id }) => id));
    return (
      known.size === unit.criteria.length &&
      answers.every(({ criterion }) => known.has(criterion)) &&
      work.every(({ criteria }) => criteria.every((id) => known.has(id)))
    );
  }, 'names a criterion that the unit does not have'),
  v.check(({ answers }) => isUnique(answers.map(({ task }) => task)), 'answers a task twice'),
  v.check(({ work }) => isUnique(work.map(({ id }) => id)), 'holds a piece of work twice'),
);

export const feedbackSchema = v.pipe(
  v.strictObject({
    format: v.literal('attain-feedback'),
    version: v.literal(1),
    id: randomId,
    evidence: randomId,
    unit: unitId,
    learner,
    attempt: count,
    issuedAt: moment,
    assessor: said(200),
    judgements: listOf(
      v.strictObject({
        criterion: criterionId,
        judgement: v.picklist(['met', 'not-yet-met']),
        feedback: text(20_000),
        at: moment,
      }),
      300,
    ),
    summary: text(20_000),
  }),
  v.check(
    ({ unit, judgements }) =>
      judgements.every(({ criterion }) => criterion.startsWith(`${unit}/`)) &&
      isUnique(judgements.map(({ criterion }) => criterion)),
    'judges a criterion twice or one of another unit',
  ),
);

const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length;
