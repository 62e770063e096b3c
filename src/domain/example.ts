import type { ResponseEvent } from './attempt.ts';
import type { AssessmentCriterion } from './curriculum.ts';
import { DAY_MS } from './day.ts';

/** Noon of a day in the examples' calendar; day 0 is 2 November 2026, a Monday. UTC. */
export function noonOf(day: number): number {
  return Date.UTC(2026, 10, 2, 12) + day * DAY_MS;
}

export function exampleCriterion(fields: Partial<AssessmentCriterion> = {}): AssessmentCriterion {
  return {
    id: 'ccs14/1.1',
    number: '1.1',
    text: 'Identify the differences in working in a customer service role',
    kind: 'knowledge',
    ...fields,
  };
}

/** A right first answer to a single-choice item at noon of day 0. */
export function exampleResponse(fields: Partial<ResponseEvent> = {}): ResponseEvent {
  const at = fields.at ?? noonOf(0);
  const item = fields.item ?? 'ccs14/shop-or-bank';
  return {
    kind: 'response',
    id: `${item}@${at}#${fields.tryNumber ?? 1}`,
    at,
    item,
    revision: '0a1b2c3d',
    criteria: ['ccs14/1.1'],
    format: 'single-choice',
    response: { selected: 'b' },
    mark: { awarded: 1, available: 1 },
    tryNumber: 1,
    mode: 'check',
    ...fields,
  };
}

export const FULL_MARKS = { awarded: 1, available: 1 } as const;
export const NO_MARKS = { awarded: 0, available: 1 } as const;
