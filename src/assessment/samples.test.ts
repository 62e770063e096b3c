import { describe, expect, test } from 'vitest';
import {
  allMet,
  assessor,
  countersigned,
  iqa,
  type Line,
  opened,
  person,
  readingOf,
  sampled,
  staff,
} from './example.ts';
import { isOwnWork, plannedSamples, samplesIn } from './samples.ts';
import { defaultRates, planSampling } from './sampling-plan.ts';

const start = [...staff, opened(), ...allMet()];
const samples = (...lines: readonly Line[]) => samplesIn(readingOf(...start, ...lines));

const closed = (entry: number): Line => ({
  by: 'ivy',
  kind: 'action-closed',
  payload: { entry, note: 'Done' },
});

describe('a sample', () => {
  test('that agrees and asks for nothing is closed', () => {
    expect(samples(sampled())).toMatchObject([{ standing: 'valid', isOpen: false }]);
  });

  test('that disagrees, or asks for something, stays open until its action is closed', () => {
    const disagreed = sampled({ decision: 'disagree', reason: 'No comparison' });
    expect(samples(disagreed)).toMatchObject([{ isOpen: true }]);
    expect(samples(sampled({ action: 'Write more' }))).toMatchObject([{ isOpen: true }]);
    expect(samples(disagreed, closed(10))).toMatchObject([{ isOpen: false }]);
    expect(samples(disagreed, closed(9))).toMatchObject([{ isOpen: true }]);
  });

  test('by an IQA who works towards it awaits a qualified one', () => {
    expect(samples(sampled({}, 'ida'))).toMatchObject([{ standing: 'awaits-countersignature' }]);
    expect(samples(sampled({}, 'ida'), countersigned([10], 'ivy'))).toMatchObject([
      { standing: 'valid' },
    ]);
    expect(samples(sampled({}, 'ida'), countersigned([10], 'ann'))).toMatchObject([
      { standing: 'awaits-countersignature' },
    ]);
  });

  test('by somebody who is no IQA, or of their own judgement, counts for nothing', () => {
    expect(samples(sampled({}, 'ann'))).toEqual([]);
    expect(samples(person('ann', [assessor, iqa]), sampled({}, 'ann'))).toEqual([]);
  });

  test('is own work only where the IQA judged one of its criteria', () => {
    const reading = readingOf(...start);
    const work = { evidence: 'e1', criteria: ['tills/1.1'] };
    expect(isOwnWork(reading, { by: 'ann', payload: work })).toBe(true);
    expect(isOwnWork(reading, { by: 'bob', payload: work })).toBe(false);
    expect(isOwnWork(reading, { by: 'ann', payload: { ...work, evidence: 'e2' } })).toBe(false);
  });
});

describe('a planned sample', () => {
  const plan = planSampling(readingOf(...start), { plan: 'p', seed: 's', rates: defaultRates });
  const planned: Line = { by: 'ivy', kind: 'sampling-planned', payload: plan };
  const stateAfter = (...lines: readonly Line[]) =>
    plannedSamples(readingOf(...start, planned, ...lines)).map(({ state }) => state);

  test('is outstanding until all its criteria were looked at', () => {
    expect(stateAfter()).toEqual(['outstanding']);
    expect(stateAfter(sampled({ criteria: ['tills/1.1'] }))).toEqual(['outstanding']);
    expect(
      stateAfter(
        sampled({ criteria: ['tills/1.1'] }),
        sampled({ criteria: ['tills/1.2', 'tills/1.3'] }),
      ),
    ).toEqual(['done']);
  });

  test('says what is left: a countersignature, an action', () => {
    expect(stateAfter(sampled({}, 'ida'))).toEqual(['awaits-countersignature']);
    expect(stateAfter(sampled({ decision: 'disagree' }))).toEqual(['action-open']);
    expect(stateAfter(sampled({ decision: 'disagree' }), closed(11))).toEqual(['done']);
  });

  test('is not done by a sample from before the plan', () => {
    const before = readingOf(...start, sampled(), planned);
    expect(plannedSamples(before).map(({ state }) => state)).toEqual(['outstanding']);
  });
});
