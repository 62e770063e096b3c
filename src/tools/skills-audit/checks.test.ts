import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { skillsAuditChecks } from './checks.ts';
import { isBelief } from './evidence-wording.ts';
import { skillsAuditExample } from './example-piece.ts';

const hints = (values: ReturnType<typeof valuesOf>) =>
  skillsAuditChecks.flatMap((check) => check(values)).map(({ path }) => path);

const inAudit = (...skills: readonly Readonly<Record<string, Json>>[]) =>
  hints(valuesOf({ skills }));

test('has nothing to say of the worked example, nor of an empty piece', () => {
  expect(hints(skillsAuditExample.values)).toEqual([]);
  expect(hints({})).toEqual([]);
});

describe('evidence', () => {
  test.each([
    'I am good at this',
    'I feel confident',
    'I think I do it well',
    'People say I am patient',
    'I know it',
    'I have always been a good listener',
    'Everyone likes me',
    'I really enjoy it',
    'I would say above average',
    'It comes naturally to me',
  ])('“%s” is a belief', (evidence) => {
    expect(isBelief(evidence)).toBe(true);
  });

  test.each([
    '4 of 5 for listening in three scored calls',
    'I passed the test in May',
    'I know it from my survey comments',
    'Customers wrote two thank-you cards',
    'I am asked by my manager to show new starters the till',
    'Certificate of the e-learning course',
    'I think of the complaint in March that came back twice',
    'People say so in the guest reviews',
    'Nine complaints in the log, none passed on',
    'Observed by my coach on 3 June',
  ])('“%s” can be looked at', (evidence) => {
    expect(isBelief(evidence)).toBe(false);
  });
});

describe('ratings', () => {
  const four = [1, 2, 3, 4].map((own) => ({ own }));

  test('asks when all are the same, from four on', () => {
    expect(inAudit(...four.map(() => ({ own: 4 })))).toEqual(['skills']);
    expect(inAudit({ own: 4 }, { own: 4 }, { own: 4 })).toEqual([]);
    expect(inAudit(...four)).toEqual([]);
  });

  test('asks when every target is the highest, from four on', () => {
    expect(inAudit(...four.map((skill) => ({ ...skill, target: 5 })))).toEqual(['skills']);
    expect(inAudit(...four.map((skill) => ({ ...skill, target: skill.own + 1 })))).toEqual([]);
  });

  test('asks for a target that is not below the rating', () => {
    expect(inAudit({ own: 4, target: 3 })).toEqual(['skills/e1/target']);
    expect(inAudit({ own: 4, target: 4 })).toEqual([]);
  });
});

describe('a course', () => {
  test.each<[Readonly<Record<string, Json>>, readonly string[], string]>([
    [{ kind: 'skill', method: 'course' }, ['skills/e1/method'], 'alone, for a skill'],
    [{ kind: 'knowledge', method: 'course' }, [], 'for knowledge'],
    [{ kind: 'skill', method: 'coaching' }, [], 'not chosen'],
    [
      { kind: 'skill', method: 'course', how: 'The course, then role play with a colleague' },
      [],
      'followed by practice',
    ],
  ])('%o gives %o: %s', (skill, paths) => {
    expect(inAudit(skill)).toEqual(paths);
  });
});
