/* The assessor pack: what an assessor needs and a learner must not have, locked with a passphrase. */
import * as v from 'valibot';
import { parseBounded, wellFormed } from './bounded-json.ts';
import { criterionId, listOf, moment, said, taskId, text, unitId } from './fields.ts';
import { lock, type UnlockRefusal, unlock } from './locked.ts';

const prose = said(5000);
const lines = listOf(prose, 200);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const taskSchema = v.strictObject({
  id: taskId,
  criterion: criterionId,
  prompt: prose,
  words: v.strictObject({ from: whole, to: whole }),
  /** What the learner's own self-check asks for. */
  points: listOf(v.strictObject({ text: prose, essential: v.boolean() }), 100),
  /** What an assessor looks for; absent for a task without guidance. */
  guidance: v.optional(
    v.strictObject({ points: lines, alternatives: lines, weakAnswers: lines, probes: lines }),
  ),
});

const unitSchema = v.strictObject({
  id: unitId,
  title: said(500),
  reference: v.optional(text(100)),
  qualification: v.optional(text(100)),
  /** As in the evidence that was answered from the same content. */
  contentVersion: said(100),
  criteria: listOf(
    v.strictObject({
      id: criterionId,
      number: said(20),
      text: said(2000),
      kind: v.picklist(['knowledge', 'performance']),
    }),
    300,
  ),
  tasks: listOf(taskSchema, 600),
});

const packSchema = v.strictObject({
  format: v.literal('attain-assessor-pack'),
  version: v.literal(1),
  madeAt: moment,
  units: listOf(unitSchema, 100),
});
const headSchema = v.looseObject({
  format: v.literal('attain-assessor-pack'),
  version: v.number(),
});

export type AssessorPack = v.InferOutput<typeof packSchema>;
export type PackUnit = v.InferOutput<typeof unitSchema>;
export type PackTask = v.InferOutput<typeof taskSchema>;

export type PackReading =
  | { readonly status: 'read'; readonly pack: AssessorPack }
  | { readonly status: 'refused'; readonly reason: UnlockRefusal };

/** Locks a pack with a passphrase. */
export function writePack(passphrase: string, pack: AssessorPack): Promise<string> {
  const checked = v.parse(packSchema, wellFormed(pack));
  return lock(passphrase, new TextEncoder().encode(JSON.stringify(checked)), 'assessor-pack');
}

/** Opens a pack. Never throws. */
export async function readPack(passphrase: string, text: string): Promise<PackReading> {
  const unlocked = await unlock(passphrase, text, 'assessor-pack');
  if (unlocked.status === 'refused') return unlocked;
  const value = parseBounded(new TextDecoder().decode(unlocked.bytes));
  const head = v.safeParse(headSchema, value);
  if (head.success && head.output.version > 1) {
    return { status: 'refused', reason: 'newer-version' };
  }
  const pack = v.safeParse(packSchema, value);
  if (!pack.success) return { status: 'refused', reason: 'wrong-passphrase-or-damaged' };
  return { status: 'read', pack: pack.output };
}
