import { describe, expect, test } from 'vitest';
import {
  allMet,
  assessor,
  corrected,
  countersigned,
  draftsOf,
  iqa,
  judged,
  type Line,
  opened,
  person,
  readingOf,
  sampled,
  staff,
} from './example.ts';
import type { Payloads } from './record.ts';
import { refusalOf } from './refusal.ts';
import { defaultRates, planSampling } from './sampling-plan.ts';

const start = [...staff, opened(), ...allMet()];

/** Why a line is refused after others. */
function refused(line: Line, ...before: readonly Line[]) {
  const [draft] = draftsOf([line]);
  if (!draft) throw new Error('One line makes one draft.');
  return refusalOf(readingOf(...start, ...before), draft);
}

describe('who', () => {
  test('people put themselves into the record, and nobody unknown anything else', () => {
    expect(refused(person('new', [assessor]))).toBeUndefined();
    expect(refused({ ...person('new', [assessor]), by: 'unknown' })).toBe('unknown-person');
    expect(refused(judged('tills/1.1', 'met', { by: 'unknown' }))).toBe('unknown-person');
  });

  test('assessors judge, IQAs sample, plan and settle', () => {
    expect(refused(judged('tills/1.1', 'met'))).toBeUndefined();
    expect(refused(judged('tills/1.1', 'met', { by: 'ivy' }))).toBe('not-in-role');
    expect(refused(sampled())).toBeUndefined();
    expect(refused(sampled({}, 'ann'))).toBe('not-in-role');
    const plan = planSampling(readingOf(...start), { plan: 'p', seed: 's', rates: defaultRates });
    expect(refused({ by: 'ivy', kind: 'sampling-planned', payload: plan })).toBeUndefined();
    expect(refused({ by: 'ann', kind: 'sampling-planned', payload: plan })).toBe('not-in-role');
  });

  test('assessors and IQAs say whose a file is that is here; no file belongs to itself', () => {
    const assign = (by: string, same?: string, evidence = 'e1'): Line => ({
      by,
      kind: 'evidence-assigned',
      payload: { evidence, same, reason: 'I know them.' },
    });
    const witness = person('will', [{ ...assessor, role: 'expert-witness' }]);
    expect(refused(assign('ann'))).toBeUndefined();
    expect(refused(assign('ivy', 'e2'), opened({ evidence: 'e2' }))).toBeUndefined();
    expect(refused(assign('will'), witness)).toBe('not-in-role');
    expect(refused(assign('ann', 'e1'))).toBe('unknown-evidence');
    expect(refused(assign('ann', 'gone'))).toBe('unknown-evidence');
    expect(refused(assign('ann', undefined, 'gone'))).toBe('unknown-evidence');
  });

  test('one assessor alone settles no difference with another', () => {
    const settle = (by: string, together: readonly string[]): Line => ({
      by,
      kind: 'settled',
      payload: { evidence: 'e1', criterion: 'tills/1.1', judgement: 'met', reason: '', together },
    });
    const against = judged('tills/1.1', 'not-yet-met', { by: 'bob' });
    expect(refused(settle('ann', []), against)).toBe('not-in-role');
    expect(refused(settle('ann', ['bob']), against)).toBeUndefined();
    expect(refused(settle('ivy', []), against)).toBeUndefined();
  });

  test('nobody samples what they judged', () => {
    expect(refused(sampled({}, 'ann'), person('ann', [assessor, iqa]))).toBe('own-work');
  });

  test('a countersignature is by somebody else who is qualified', () => {
    const met = judged('tills/1.1', 'met', { by: 'tim' });
    expect(refused(countersigned([10], 'bob'), met)).toBeUndefined();
    expect(refused(countersigned([10], 'tim'), met)).toBe('may-not-countersign');
    expect(refused(countersigned([10, 7], 'ann'), met)).toBe('may-not-countersign');
    expect(refused(countersigned([6], 'bob'), met)).toBe('may-not-countersign');
    expect(refused(countersigned([99], 'bob'), met)).toBe('unknown-entry');
  });
});

describe('about what', () => {
  test('only evidence that was opened, and criteria that it knows', () => {
    expect(refused(judged('tills/1.1', 'met', { evidence: 'e9' }))).toBe('unknown-evidence');
    expect(refused(judged('stock/1.1', 'met'))).toBe('unknown-criterion');
    expect(refused(sampled({ criteria: ['stock/1.1'] }))).toBe('unknown-criterion');
    const about = { evidence: 'e1', criteria: ['stock/1.1'], date: '2026-11-25' };
    expect(refused({ by: 'ann', kind: 'discussion', payload: { ...about, notes: '' } })).toBe(
      'unknown-criterion',
    );
    const statement = { witness: 'W', relation: 'Manager', statement: 'Seen', verified: 'Called' };
    expect(
      refused({ by: 'ann', kind: 'witness-attached', payload: { ...about, ...statement } }),
    ).toBe('unknown-criterion');
    const decision = { evidence: 'e9', criterion: 'tills/1.1', reason: '', together: [] };
    expect(
      refused({ by: 'ivy', kind: 'settled', payload: { ...decision, judgement: 'met' } }),
    ).toBe('unknown-evidence');
  });

  test('the same evidence is opened once', () => {
    expect(refused(opened())).toBe('opened-before');
    expect(refused(opened({ evidence: 'e2' }))).toBeUndefined();
  });

  test('an action is closed once, and only where one is open', () => {
    const close = (entry: number): Line => ({
      by: 'ann',
      kind: 'action-closed',
      payload: { entry, note: '' },
    });
    const disagreed = sampled({ decision: 'disagree' });
    expect(refused(close(10), disagreed)).toBeUndefined();
    expect(refused(close(10), disagreed, close(10))).toBe('already-closed');
    expect(refused(close(9), disagreed)).toBe('unknown-entry');
  });
});

describe('a correction', () => {
  test('is by whoever made the entry, once', () => {
    expect(refused(corrected(7))).toBeUndefined();
    expect(refused(corrected(7, 'bob'))).toBe('not-yours');
    expect(refused(corrected(7), corrected(7))).toBe('already-withdrawn');
    expect(refused(corrected(10), corrected(7))).toBeUndefined();
    expect(refused(corrected(99))).toBe('unknown-entry');
  });

  test('does not take away people, nor evidence that was judged', () => {
    expect(refused(corrected(1))).toBe('still-used');
    expect(refused(corrected(6))).toBe('still-used');
    expect(refused(corrected(10), opened({ evidence: 'e2' }))).toBeUndefined();
  });
});

describe('an appeal', () => {
  const appeal = (stage: Payloads['appeal']['stage'], outcome?: Payloads['appeal']['outcome']) =>
    ({
      by: 'ivy',
      kind: 'appeal',
      payload: {
        appeal: 'a1',
        learner: 'number:1',
        unit: 'tills',
        criteria: ['tills/1.1'],
        stage,
        reason: 'Evidence overlooked',
        outcome,
        date: '2026-11-25',
      },
    }) satisfies Line;

  test('begins with the assessor and goes through the centre before the awarding body', () => {
    expect(refused(appeal('assessor'))).toBeUndefined();
    expect(refused(appeal('awarding-body'))).toBe('stage-not-open');
    const first = [appeal('assessor'), appeal('assessor', 'not-upheld')];
    expect(refused(appeal('iqa'), ...first)).toBeUndefined();
    expect(refused(appeal('awarding-body'), ...first)).toBe('stage-not-open');
    const centre = [appeal('iqa', 'not-upheld'), appeal('centre-panel', 'not-upheld')];
    expect(refused(appeal('awarding-body'), ...first, ...centre)).toBeUndefined();
    const end = appeal('awarding-body', 'not-upheld');
    expect(refused(appeal('awarding-body'), ...first, ...centre, end)).toBe('stage-not-open');
  });

  test('does not go on while its stage is open, nor after it was upheld or withdrawn', () => {
    expect(refused(appeal('iqa'), appeal('assessor'))).toBe('stage-not-open');
    expect(refused(appeal('iqa'), appeal('assessor', 'upheld'))).toBe('stage-not-open');
    expect(refused(appeal('iqa'), appeal('assessor', 'withdrawn'))).toBe('stage-not-open');
  });
});
