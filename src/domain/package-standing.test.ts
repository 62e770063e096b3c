import { describe, expect, test } from 'vitest';
import type { ResponseEvent } from './attempt.ts';
import type { PassRule } from './package.ts';
import { packageScore, packageStanding } from './package-standing.ts';
import type { CriterionReadiness, ReadinessState } from './readiness.ts';

const criterion = (
  state: ReadinessState,
  kind: CriterionReadiness['kind'] = 'knowledge',
): CriterionReadiness => ({
  criterion: 'u/1.1',
  kind,
  state,
  known: 0.5,
  rules: [],
  answered: 0,
  right: 0,
});
const standing = (passRule: PassRule, readiness: readonly CriterionReadiness[]) =>
  packageStanding({ passRule }, readiness);
const half = [criterion('ready'), criterion('learning')];

describe('a package', () => {
  test.each<readonly [PassRule, readonly CriterionReadiness[], string, string]>([
    [{ kind: 'all-ready' }, half, 'incomplete', 'one criterion is still being learnt'],
    [{ kind: 'all-ready' }, [criterion('refresh-due')], 'passed', 'it was ready once'],
    [{ kind: 'share-ready', share: 0.5 }, half, 'passed', 'half is enough'],
    [{ kind: 'share-ready', share: 0.51 }, half, 'incomplete', 'a little more is needed'],
    [{ kind: 'completion' }, half, 'completed', 'each was practised'],
    [{ kind: 'completion' }, [criterion('not-started')], 'incomplete', 'one was not'],
    [
      { kind: 'all-ready' },
      [criterion('ready'), criterion('learning', 'performance')],
      'passed',
      'no platform sees the piece of work',
    ],
    [
      { kind: 'all-ready' },
      [criterion('learning', 'performance')],
      'completed',
      'nothing in it can become ready',
    ],
    [{ kind: 'all-ready' }, [], 'incomplete', 'it has no criteria'],
  ])('by %j with %j is %s: %s', (rule, readiness, expected) => {
    expect(standing(rule, readiness)).toBe(expected);
  });
});

describe('the score', () => {
  const response = (id: string, awarded: number): ResponseEvent => ({
    id,
    at: Number(id),
    kind: 'response',
    item: 'u/a',
    revision: '1',
    criteria: ['u/1.1'],
    format: 'numeric',
    response: 1,
    mark: { awarded, available: 3 },
    tryNumber: 1,
    mode: 'check',
  });

  test('is the share of criteria that are ready', () => {
    const third = [criterion('ready'), criterion('learning'), criterion('not-started')];
    expect(packageScore({ score: 'ready-share' }, third, [])).toBe(33.33);
  });

  test('is the share of marks at the last try', () => {
    const events = [response('1', 0), response('2', 2)];
    expect(packageScore({ score: 'marks-share' }, half, events)).toBe(66.67);
  });

  test('is none before the first response, or if none is wanted', () => {
    expect(packageScore({ score: 'ready-share' }, [criterion('not-started')], [])).toBeUndefined();
    expect(packageScore({ score: 'none' }, half, [])).toBeUndefined();
  });
});
