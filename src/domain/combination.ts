import type { RulesOfCombination, UnitId } from './curriculum.ts';

/** A unit as far as rules of combination ask: what the specification does not state is absent. */
export interface CombinableUnit {
  readonly id: UnitId;
  readonly level?: number | undefined;
  readonly credit?: number | undefined;
}

/** What achieved units lack for a qualification. Credits are whole numbers. */
export type Shortfall =
  | { readonly kind: 'credit'; readonly needed: number; readonly has: number }
  | {
      readonly kind: 'credit-at-level';
      readonly level: number;
      readonly needed: number;
      readonly has: number;
    }
  | {
      readonly kind: 'group-credit';
      readonly group: string;
      readonly needed: number;
      readonly has: number;
    }
  | { readonly kind: 'mandatory-unit'; readonly group: string; readonly unit: UnitId }
  | { readonly kind: 'barred'; readonly units: readonly [UnitId, UnitId] }
  /** Its credit is not stated, so that it adds nothing until the specification is asked. */
  | { readonly kind: 'credit-not-stated'; readonly unit: UnitId };

/**
 * What a set of achieved units lacks for a qualification by its rules of combination; empty when
 * they make it up. Units that no group names add nothing: the rules do not speak of them.
 */
export function shortfalls(
  rules: RulesOfCombination,
  achieved: readonly CombinableUnit[],
): readonly Shortfall[] {
  const inRules = new Set(rules.groups.flatMap(({ units }) => units));
  const units = uniqueById(achieved).filter(({ id }) => inRules.has(id));
  return [
    ...creditShortfalls(rules, units),
    ...groupShortfalls(rules, units),
    ...rules.barred
      .filter((pair) => pair.every((id) => units.some((unit) => unit.id === id)))
      .map((pair): Shortfall => ({ kind: 'barred', units: pair })),
    ...units
      .filter(({ credit }) => credit === undefined)
      .map(({ id }): Shortfall => ({ kind: 'credit-not-stated', unit: id })),
  ];
}

/** Credit of units together; one without a stated credit adds none. */
export function creditOf(units: readonly CombinableUnit[]): number {
  return units.reduce((sum, { credit = 0 }) => sum + credit, 0);
}

function creditShortfalls(
  { minimumCredit, minimumCreditAtLevel }: RulesOfCombination,
  units: readonly CombinableUnit[],
): readonly Shortfall[] {
  const found: Shortfall[] = [];
  const has = creditOf(units);
  if (has < minimumCredit) found.push({ kind: 'credit', needed: minimumCredit, has });
  if (!minimumCreditAtLevel) return found;
  const { credit: needed, atLevel: level } = minimumCreditAtLevel;
  const high = creditOf(units.filter((unit) => (unit.level ?? 0) >= level));
  if (high < needed) found.push({ kind: 'credit-at-level', level, needed, has: high });
  return found;
}

function groupShortfalls(
  { groups }: RulesOfCombination,
  units: readonly CombinableUnit[],
): readonly Shortfall[] {
  return groups.flatMap(({ title, kind, minimumCredit, units: ids }): readonly Shortfall[] => {
    const own = units.filter(({ id }) => ids.includes(id));
    const missing = ids.filter((id) => kind === 'mandatory' && !own.some((unit) => unit.id === id));
    const has = creditOf(own);
    return [
      ...missing.map((unit): Shortfall => ({ kind: 'mandatory-unit', group: title, unit })),
      ...(has < minimumCredit
        ? [{ kind: 'group-credit', group: title, needed: minimumCredit, has } as const]
        : []),
    ];
  });
}

// The same unit achieved twice counts once.
function uniqueById(units: readonly CombinableUnit[]): readonly CombinableUnit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
