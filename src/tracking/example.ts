import type { Interaction } from '../domain/interaction.ts';
import type { ObjectiveReport, ProgressReport, ResponseReport } from './tracker.ts';

/** A right answer of 12 seconds to an item of CCS14 1.1. */
export function exampleReport(
  interaction: Interaction | undefined,
  change: Partial<ResponseReport> = {},
): ResponseReport {
  return {
    key: 'e1',
    item: 'ccs14/shop-or-bank',
    criteria: ['ccs14/1.1'],
    interaction,
    share: 1,
    at: new Date(2026, 10, 22, 9, 5, 30).getTime(),
    seconds: 12,
    ...change,
  };
}

export function exampleObjective(
  number: string,
  change: Partial<ObjectiveReport> = {},
): ObjectiveReport {
  const text = 'Identify the differences in working in a customer service role';
  return {
    criterion: { id: `ccs14/${number}`, number, text },
    state: 'not-started',
    score: 0,
    ...change,
  };
}

export function exampleProgressReport(change: Partial<ProgressReport> = {}): ProgressReport {
  return {
    progress: 'A1abc',
    standing: 'incomplete',
    score: undefined,
    objectives: [exampleObjective('1.1'), exampleObjective('1.2')],
    location: 'units/ccs14/1/sectors/',
    seconds: 61,
    ...change,
  };
}

/** One interaction of every kind that our question types make. */
export const everyInteraction: readonly Interaction[] = [
  { kind: 'choice', response: ['a', 'c'], key: ['a', 'b'] },
  { kind: 'true-false', response: true, key: false },
  {
    kind: 'matching',
    response: [
      ['a', 'x'],
      ['b', 'y'],
    ],
    key: [
      ['a', 'y'],
      ['b', 'x'],
    ],
  },
  { kind: 'sequencing', response: ['b', 'a'], key: ['a', 'b'] },
  { kind: 'fill-in', response: 'a “stakeholder”', key: ['stakeholder', 'stakeholders'] },
  { kind: 'numeric', response: 5, key: { min: 4.5, max: 5.5 } },
  {
    kind: 'performance',
    response: [
      ['s1', 'a'],
      ['s2', 'b'],
    ],
    key: [
      ['s1', 'b'],
      ['s2', 'b'],
    ],
  },
  { kind: 'long-fill-in', response: 'First line.\nSecond line.' },
  { kind: 'choice', response: ['p1'], key: ['p1', 'p2'] },
];
