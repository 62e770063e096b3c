import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditOf, shortfalls } from './combination.ts';
import type { RulesOfCombination, UnitGroup } from './curriculum.ts';

const mandatory: UnitGroup = {
  id: 'A',
  title: 'Mandatory Group A',
  kind: 'mandatory',
  minimumCredit: 13,
  units: ['ccs14', 'fs139'],
};
const rules: RulesOfCombination = {
  minimumCredit: 13,
  minimumCreditAtLevel: { credit: 13, atLevel: 3 },
  groups: [mandatory],
  barred: [],
};
const ccs14 = { id: 'ccs14', level: 3, credit: 6 };
const fs139 = { id: 'fs139', level: 3, credit: 7 };

describe('a qualification whose units are all mandatory', () => {
  test('lacks nothing with all of them', () => {
    expect(shortfalls(rules, [fs139, ccs14])).toEqual([]);
  });

  test('says what one unit alone lacks: credit, credit at the level, the other unit', () => {
    expect(shortfalls(rules, [ccs14])).toEqual([
      { kind: 'credit', needed: 13, has: 6 },
      { kind: 'credit-at-level', level: 3, needed: 13, has: 6 },
      { kind: 'mandatory-unit', group: 'Mandatory Group A', unit: 'fs139' },
      { kind: 'group-credit', group: 'Mandatory Group A', needed: 13, has: 6 },
    ]);
  });

  test('does not count a unit twice, nor one that the rules do not name', () => {
    const other = { id: 'lead-team', level: 3, credit: 7 };
    expect(shortfalls(rules, [ccs14, ccs14, other])[0]).toMatchObject({ has: 6 });
  });
});

describe('other rules', () => {
  const optional: UnitGroup = {
    id: 'B',
    title: 'Optional Group B',
    kind: 'optional',
    minimumCredit: 4,
    units: ['x', 'y', 'z'],
  };
  const wide: RulesOfCombination = {
    minimumCredit: 10,
    minimumCreditAtLevel: { credit: 6, atLevel: 3 },
    groups: [{ ...mandatory, minimumCredit: 6, units: ['ccs14'] }, optional],
    barred: [['x', 'y']],
  };

  test('leave the choice within an optional group', () => {
    expect(shortfalls(wide, [ccs14, { id: 'z', level: 2, credit: 4 }])).toEqual([]);
    expect(shortfalls(wide, [ccs14, { id: 'z', level: 2, credit: 3 }])).toEqual([
      { kind: 'credit', needed: 10, has: 9 },
      { kind: 'group-credit', group: 'Optional Group B', needed: 4, has: 3 },
    ]);
  });

  test('bar two units together, and each of them is fine alone', () => {
    const x = { id: 'x', level: 3, credit: 4 };
    const y = { id: 'y', level: 3, credit: 4 };
    expect(shortfalls(wide, [ccs14, x, y])).toEqual([{ kind: 'barred', units: ['x', 'y'] }]);
    expect(shortfalls(wide, [ccs14, x])).toEqual([]);
  });

  test('count credit at a level from that level upwards', () => {
    const low = { id: 'ccs14', level: 2, credit: 6 };
    const high = { id: 'x', level: 4, credit: 4 };
    expect(shortfalls(wide, [low, high])).toEqual([
      { kind: 'credit-at-level', level: 3, needed: 6, has: 4 },
    ]);
    const { minimumCreditAtLevel, ...without } = wide;
    expect(shortfalls(without, [low, high])).toEqual([]);
  });

  test('say that a credit is not stated rather than guess it', () => {
    expect(shortfalls(wide, [ccs14, { id: 'z' }])).toContainEqual({
      kind: 'credit-not-stated',
      unit: 'z',
    });
    expect(creditOf([ccs14, { id: 'z' }])).toBe(6);
  });
});

test('another achieved unit never adds a shortfall where none is barred', () => {
  const units = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('ccs14', 'fs139', 'other'),
      level: fc.integer({ min: 1, max: 5 }),
      credit: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );
  fc.assert(
    fc.property(units, (all) => {
      expect(shortfalls(rules, all).length).toBeLessThanOrEqual(
        shortfalls(rules, all.slice(1)).length,
      );
    }),
  );
});
