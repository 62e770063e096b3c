import { describe, expect, test } from 'vitest';
import type { Line } from './example.ts';
import {
  allMet,
  assessor,
  corrected,
  countersigned,
  iqa,
  judged,
  opened,
  person,
  readingOf,
  staff,
  trainee,
} from './example.ts';
import { criterionStanding } from './judgements.ts';
import { outlineFrom, unitResult } from './unit-result.ts';

const learner = 'number:1';
// Five people and the evidence come first, so that what a test adds begins at entry 7.
const start = [...staff, opened()];

const stateAfter = (...lines: readonly Line[]) => standingAfter(...lines).state;
const standingAfter = (...lines: readonly Line[]) =>
  criterionStanding(readingOf(...start, ...lines), learner, 'tills/1.1');

function settled(by: string, together: readonly string[] = []): Line {
  const payload = { evidence: 'e1', criterion: 'tills/1.1', reason: 'Read together', together };
  return { by, kind: 'settled', payload: { ...payload, judgement: 'not-yet-met' } };
}

function recognised(by = 'ann', criteria = ['tills/1.1']): Line {
  const scope = { kind: 'criteria', unit: 'tills', criteria } as const;
  return {
    by,
    kind: 'prior-learning',
    payload: { learner, scope, reason: 'Certificate', seen: 'Certificate of 2025' },
  };
}

describe('a judgement', () => {
  test('counts as it is made by a qualified assessor', () => {
    expect(stateAfter()).toBe('not-judged');
    expect(stateAfter(judged('tills/1.1', 'met'))).toBe('met');
    expect(stateAfter(judged('tills/1.1', 'not-yet-met'))).toBe('not-yet-met');
  });

  test('of somebody who is no assessor counts for nothing', () => {
    expect(stateAfter(judged('tills/1.1', 'met', { by: 'ivy' }))).toBe('not-judged');
    expect(stateAfter(judged('tills/1.1', 'met', { by: 'nobody' }))).toBe('not-judged');
  });

  test('about another criterion or evidence that was never opened changes nothing here', () => {
    expect(stateAfter(judged('tills/1.2', 'met'))).toBe('not-judged');
    expect(stateAfter(judged('tills/1.1', 'met', { evidence: 'e9' }))).toBe('not-judged');
  });

  test('can be changed by whoever made it; the history keeps both', () => {
    const standing = standingAfter(judged('tills/1.1', 'not-yet-met'), judged('tills/1.1', 'met'));
    expect(standing.state).toBe('met');
    expect(standing.history.map(({ payload }) => payload.judgement)).toEqual([
      'not-yet-met',
      'met',
    ]);
  });

  test('that was corrected no longer counts, and counts again when the correction is', () => {
    expect(stateAfter(judged('tills/1.1', 'met'), corrected(7))).toBe('not-judged');
    expect(stateAfter(judged('tills/1.1', 'met'), corrected(7), corrected(8))).toBe('met');
  });

  test('is not undone by a correction that names a later entry', () => {
    expect(stateAfter(corrected(8), judged('tills/1.1', 'met'))).toBe('met');
  });
});

describe('an assessor who works towards the qualification', () => {
  const met = judged('tills/1.1', 'met', { by: 'tim' });

  test('needs a countersignature before a criterion is met', () => {
    expect(stateAfter(met)).toBe('awaits-countersignature');
    expect(stateAfter(met, countersigned([7], 'bob'))).toBe('met');
    expect(stateAfter(met, countersigned([7], 'ivy'))).toBe('met');
  });

  test.each([
    ['tim', 'themselves'],
    ['ida', 'an IQA who works towards it too'],
    ['nobody', 'somebody unknown'],
  ])('is not countersigned by %s: %s', (by) => {
    expect(stateAfter(met, countersigned([7], by))).toBe('awaits-countersignature');
  });

  test('does not sign for themselves once they are qualified', () => {
    const later = [person('tim', [assessor]), countersigned([7], 'tim')];
    expect(stateAfter(met, ...later)).toBe('awaits-countersignature');
  });

  test('is not countersigned in advance, nor by a signature under another entry', () => {
    expect(stateAfter(countersigned([8], 'bob'), met)).toBe('awaits-countersignature');
    expect(stateAfter(met, countersigned([6], 'bob'))).toBe('awaits-countersignature');
  });

  test('still needs it for earlier judgements after becoming qualified', () => {
    expect(stateAfter(met, person('tim', [assessor]))).toBe('awaits-countersignature');
    expect(stateAfter(person('tim', [assessor]), met)).toBe('met');
  });

  test('needs it again for a judgement that was signed and then made anew', () => {
    expect(stateAfter(met, countersigned([7], 'bob'), met)).toBe('awaits-countersignature');
  });

  test('does not need it to say that a criterion is not yet met', () => {
    expect(stateAfter(judged('tills/1.1', 'not-yet-met', { by: 'tim' }))).toBe('not-yet-met');
  });

  test('is judged by the role of assessor when also an IQA', () => {
    const both = person('tim', [trainee, iqa]);
    expect(stateAfter(both, met)).toBe('awaits-countersignature');
  });
});

describe('two assessors', () => {
  const met = judged('tills/1.1', 'met');
  const against = judged('tills/1.1', 'not-yet-met', { by: 'bob' });
  const second = opened({ evidence: 'e2', previous: 'e1', attempt: 2 });

  test('who differ are in conflict, whoever came first, and nothing is overwritten', () => {
    expect(stateAfter(met, against)).toBe('in-conflict');
    expect(stateAfter(against, met)).toBe('in-conflict');
    expect(standingAfter(met, against).conflict?.map(({ by }) => by)).toEqual(['ann', 'bob']);
    expect(standingAfter(met, against).history).toHaveLength(2);
  });

  test('who agree are not', () => {
    expect(stateAfter(met, judged('tills/1.1', 'met', { by: 'bob' }))).toBe('met');
  });

  test('are in conflict no longer when one changes their mind', () => {
    expect(stateAfter(met, against, judged('tills/1.1', 'met', { by: 'bob' }))).toBe('met');
    expect(stateAfter(met, against, corrected(8, 'bob'))).toBe('met');
  });

  test('are settled by an IQA, or by both together, and not by one of them alone', () => {
    expect(stateAfter(met, against, settled('ivy'))).toBe('not-yet-met');
    expect(stateAfter(met, against, settled('ann', ['bob']))).toBe('not-yet-met');
    expect(stateAfter(met, against, settled('ann'))).toBe('in-conflict');
    expect(stateAfter(met, against, settled('tim', ['ann']))).toBe('in-conflict');
  });

  test('are in conflict again when they differ after it was settled', () => {
    expect(stateAfter(met, against, settled('ivy'), met, against)).toBe('in-conflict');
    expect(stateAfter(met, against, settled('ivy'), met)).toBe('met');
  });

  test('do not differ when the second judged a resubmission that meets the criterion', () => {
    const later = judged('tills/1.1', 'met', { by: 'bob', evidence: 'e2' });
    expect(stateAfter(judged('tills/1.1', 'not-yet-met'), second, later)).toBe('met');
  });

  test('do differ when the second takes back at a later attempt what was met', () => {
    const later = judged('tills/1.1', 'not-yet-met', { by: 'bob', evidence: 'e2' });
    expect(stateAfter(met, second, later)).toBe('in-conflict');
  });
});

describe('prior learning', () => {
  test('stands for a criterion that was never judged', () => {
    expect(stateAfter(recognised())).toBe('prior-learning');
    expect(stateAfter(recognised('ann', ['tills/1.2']))).toBe('not-judged');
  });

  test('covers every criterion of a unit that is recognised whole', () => {
    const whole: Line = {
      by: 'ann',
      kind: 'prior-learning',
      payload: { learner, scope: { kind: 'unit', unit: 'tills' }, reason: '', seen: '' },
    };
    const reading = readingOf(...start, whole);
    expect(criterionStanding(reading, learner, 'tills/1.3').state).toBe('prior-learning');
    expect(criterionStanding(reading, learner, 'tills-two/1.1').state).toBe('not-judged');
    expect(criterionStanding(reading, 'number:2', 'tills/1.3').state).toBe('not-judged');
  });

  test('is a decision: somebody working towards the qualification needs a signature', () => {
    expect(stateAfter(recognised('tim'))).toBe('awaits-countersignature');
    expect(stateAfter(recognised('tim'), countersigned([7], 'bob'))).toBe('prior-learning');
    expect(stateAfter(recognised('ivy'))).toBe('not-judged');
  });
});

describe('the result of a unit', () => {
  const resultAfter = (...lines: readonly Line[]) => {
    const reading = readingOf(...start, ...lines);
    const evidence = reading.evidence.get('e1');
    if (!evidence) throw new Error('The example is opened.');
    return unitResult(reading, learner, outlineFrom(evidence));
  };

  test('is complete when every criterion is met, and not when one is missing', () => {
    expect(resultAfter(...allMet()).isComplete).toBe(true);
    expect(resultAfter(...allMet().slice(1)).isComplete).toBe(false);
    expect(resultAfter(...allMet().slice(1)).counts).toMatchObject({ met: 2, 'not-judged': 1 });
  });

  test('is complete with a criterion recognised, not with one that awaits a signature', () => {
    expect(resultAfter(...allMet().slice(1), recognised()).isComplete).toBe(true);
    expect(resultAfter(...allMet().slice(1), recognised('tim')).isComplete).toBe(false);
  });

  test('lists criteria in the order and wording of the specification, and every attempt', () => {
    const second = opened({
      evidence: 'e2',
      attempt: 2,
      learner: { name: 'Typed otherwise' },
      previous: 'e1',
    });
    const result = resultAfter(second);
    expect(result.criteria.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3']);
    expect(result.attempts.map(({ evidence }) => evidence)).toEqual(['e1', 'e2']);
  });

  test('is never complete for a unit without criteria', () => {
    const empty = { unit: 'tills', title: '', criteria: [] };
    expect(unitResult(readingOf(...start), learner, empty).isComplete).toBe(false);
  });
});
