import { describe, expect, test } from 'vitest';
import { type ClaimableQualification, qualificationClaim, unitClaim } from './claim.ts';
import {
  allMet,
  corrected,
  countersigned,
  judged,
  type Line,
  opened,
  readingOf,
  sampled,
  staff,
} from './example.ts';
import type { Payloads } from './record.ts';
import { defaultRates, planSampling } from './sampling-plan.ts';

const learner = 'number:1';
const unitOf = (unit: string, credit: number) => ({
  unit,
  title: unit,
  level: 3,
  credit,
  criteria: ['1.1', '1.2', '1.3'].map((number) => ({
    id: `${unit}/${number}`,
    number,
    text: `Describe ${number}`,
  })),
});
const tills = unitOf('tills', 6);
const stock = unitOf('stock', 7);
const qualification: ClaimableQualification = {
  id: 'shop',
  title: 'Certificate in Shop Work',
  units: [tills, stock],
  rules: {
    minimumCredit: 13,
    groups: [
      {
        id: 'A',
        title: 'Group A',
        kind: 'mandatory',
        minimumCredit: 13,
        units: ['tills', 'stock'],
      },
    ],
    barred: [],
  },
};

const judgedLines = [...staff, opened(), ...allMet()];
const plan: Line = {
  by: 'ivy',
  kind: 'sampling-planned',
  payload: planSampling(readingOf(...judgedLines), { plan: 'p', seed: 's', rates: defaultRates }),
};
const reflection: Line = {
  by: 'ann',
  kind: 'reflection-seen',
  payload: { learner, unit: 'tills', note: '' },
};
const whole = [...judgedLines, plan, sampled(), reflection];

const missing = (...lines: readonly Line[]) =>
  unitClaim(readingOf(...lines), learner, tills).missing;

function appeal(change: Partial<Payloads['appeal']> = {}): Line {
  const about = { appeal: 'a1', learner, unit: 'tills', criteria: ['tills/1.1'] };
  const payload = { ...about, stage: 'assessor' as const, reason: 'Unclear', date: '2026-11-25' };
  return { by: 'ivy', kind: 'appeal', payload: { ...payload, ...change } };
}

describe('a unit', () => {
  test('lacks nothing once it is judged, sampled and reflected on', () => {
    expect(missing(...whole)).toEqual([]);
  });

  test('lacks the reflection alone when that is not there', () => {
    expect(missing(...judgedLines, plan, sampled())).toEqual([{ kind: 'reflection' }]);
  });

  test('lacks a sample that was planned and not taken, or waits for its signature', () => {
    expect(missing(...judgedLines, plan, reflection)).toEqual([
      { kind: 'sample', evidence: 'e1', state: 'outstanding' },
    ]);
    expect(missing(...judgedLines, plan, sampled({}, 'ida'), reflection)).toEqual([
      { kind: 'sample', evidence: 'e1', state: 'awaits-countersignature' },
    ]);
  });

  test('lacks the look of an IQA where no plan considered it as it stands', () => {
    expect(missing(...judgedLines, reflection)).toEqual([{ kind: 'not-in-a-plan' }]);
    expect(missing(...judgedLines, sampled(), reflection)).toEqual([]);
    expect(missing(...whole, judged('tills/1.1', 'met'))).toEqual([{ kind: 'not-in-a-plan' }]);
  });

  test('lacks the closing of what an IQA disagreed with', () => {
    const disagreed = sampled({ decision: 'disagree' });
    expect(missing(...judgedLines, plan, disagreed, reflection)).toEqual([
      { kind: 'action', entry: 11 },
    ]);
  });

  test('names the criteria that are not met, in conflict, unjudged or unsigned', () => {
    const lines = [
      ...staff,
      opened(),
      judged('tills/1.1', 'met', { by: 'tim' }),
      judged('tills/1.2', 'met'),
      judged('tills/1.2', 'not-yet-met', { by: 'bob' }),
      sampled({ criteria: ['tills/1.2'], assessor: 'ann' }),
      reflection,
    ];
    expect(missing(...lines)).toEqual([
      { kind: 'criteria', state: 'not-judged', criteria: ['tills/1.3'] },
      { kind: 'criteria', state: 'in-conflict', criteria: ['tills/1.2'] },
      { kind: 'criteria', state: 'awaits-countersignature', criteria: ['tills/1.1'] },
    ]);
    const unmet = missing(...whole, judged('tills/1.3', 'not-yet-met'), sampled());
    expect(unmet).toEqual([{ kind: 'criteria', state: 'not-yet-met', criteria: ['tills/1.3'] }]);
  });

  test('lacks the outcome of an appeal that is open', () => {
    expect(missing(...whole, appeal())).toEqual([{ kind: 'appeal', appeal: 'a1' }]);
    expect(missing(...whole, appeal(), appeal({ outcome: 'not-upheld' }))).toEqual([]);
    expect(missing(...whole, appeal({ unit: 'stock' }))).toEqual([]);
  });

  test('lacks again what a correction takes back', () => {
    expect(missing(...whole, corrected(12, 'ann'))).toEqual([{ kind: 'reflection' }]);
  });

  test('says when its evidence holds a reflection that nobody confirmed', () => {
    const lines = [...staff, opened({ hasReflection: true })];
    expect(unitClaim(readingOf(...lines), learner, tills).hasUnseenReflection).toBe(true);
    const seen = unitClaim(readingOf(...lines, reflection), learner, tills);
    expect(seen.hasUnseenReflection).toBe(false);
  });

  test('of another learner is another matter', () => {
    expect(unitClaim(readingOf(...whole), 'number:2', tills).missing[0]).toMatchObject({
      state: 'not-judged',
      criteria: ['tills/1.1', 'tills/1.2', 'tills/1.3'],
    });
  });
});

describe('a unit achieved before', () => {
  const prior = (by: string): Line => ({
    by,
    kind: 'prior-learning',
    payload: { learner, scope: { kind: 'unit', unit: 'stock' }, reason: '', seen: 'Certificate' },
  });

  test('needs neither reflection nor sample here', () => {
    expect(unitClaim(readingOf(...whole, prior('ann')), learner, stock).missing).toEqual([]);
  });

  test('needs its signature where the assessor works towards the qualification', () => {
    const claim = unitClaim(readingOf(...whole, prior('tim')), learner, stock);
    expect(claim.missing).toContainEqual(
      expect.objectContaining({ state: 'awaits-countersignature' }),
    );
    const signed = readingOf(...whole, prior('tim'), countersigned([13]));
    expect(unitClaim(signed, learner, stock).missing).toEqual([]);
  });

  test('makes up the qualification together with the units achieved here', () => {
    const claim = qualificationClaim(readingOf(...whole, prior('ann')), learner, qualification);
    expect(claim).toMatchObject({ shortfalls: [], isComplete: true });
  });
});

test('a qualification says what its rules of combination still ask for', () => {
  const claim = qualificationClaim(readingOf(...whole), learner, qualification);
  expect(claim.isComplete).toBe(false);
  expect(claim.shortfalls).toContainEqual({ kind: 'credit', needed: 13, has: 6 });
  expect(claim.shortfalls).toContainEqual({
    kind: 'mandatory-unit',
    group: 'Group A',
    unit: 'stock',
  });
});

test('a claim that was made is told, for a unit and for the qualification', () => {
  const made = (scope: Payloads['claim-made']['scope']): Line => ({
    by: 'ivy',
    kind: 'claim-made',
    payload: { learner, scope, note: '' },
  });
  const reading = readingOf(
    ...whole,
    made({ kind: 'unit', unit: 'tills' }),
    made({ kind: 'qualification', qualification: 'shop' }),
  );
  const claim = qualificationClaim(reading, learner, qualification);
  expect(claim.claimed?.seq).toBe(14);
  expect(claim.units.map(({ claimed }) => claimed?.seq)).toEqual([13, undefined]);
  expect(qualificationClaim(reading, 'number:2', qualification).claimed).toBeUndefined();
});
