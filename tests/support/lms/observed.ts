import { expect } from 'vitest';
import type { Learner } from './learner.ts';

// What a test asks of a platform after a learner has been there.

/** How many responses the platform has stored, whole. */
export async function responsesStored(learner: Learner): Promise<number> {
  const elements = Object.keys(await learner.stored());
  return elements.filter((element) => /^cmi\.interactions\.\d+\.result$/.test(element)).length;
}

/** Waits until the platform has stored this many responses. */
export async function toHaveResponses(learner: Learner, count: number): Promise<void> {
  await expect.poll(() => responsesStored(learner), { timeout: 15_000 }).toBe(count);
}

/** How often a method was called in a launch, the first being 1. */
export async function countOf(learner: Learner, method: RegExp, launch: number): Promise<number> {
  const calls = await learner.calls();
  return calls.filter((call) => call.launch === launch && method.test(call.method)).length;
}

/** Why calls were refused by the standard. */
export async function refusals(learner: Learner): Promise<readonly string[]> {
  const calls = await learner.calls();
  return calls.flatMap(({ violation }) => violation?.reason ?? []);
}

export const initialize = /Initialize$/;
export const setValue = /SetValue$/;
export const commit = /Commit$/;
export const terminate = /(Finish|Terminate)$/;
