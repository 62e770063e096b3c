import type { AssessmentCriterion } from '../../domain/curriculum.ts';

/** A unit as the practice pages need it: what there is to be ready for, and where to study it. */
export interface OutlineUnit {
  readonly id: string;
  /** `CCS14`, or the unit's name. */
  readonly label: string;
  readonly name: string;
  readonly outcomes: readonly OutlineOutcome[];
}

export interface OutlineOutcome {
  readonly id: string;
  /** `1`. */
  readonly number: string;
  readonly text: string;
  readonly criteria: readonly OutlineCriterion[];
}

export interface OutlineCriterion extends AssessmentCriterion {
  /** How many items practise it, written tasks apart. */
  readonly items: number;
  readonly hasTask: boolean;
  readonly lesson?: { readonly title: string; readonly href: string } | undefined;
  /** Tools that make the piece of work it asks for. */
  readonly tools: readonly { readonly title: string; readonly href: string }[];
}

/** Every criterion of some units in their order. */
export function criteriaIn(units: readonly OutlineUnit[]): readonly OutlineCriterion[] {
  return units.flatMap(({ outcomes }) => outcomes.flatMap(({ criteria }) => criteria));
}

/** `CCS14 1.1`: a criterion as it is called where several units are spoken of. */
export function nameIn(units: readonly OutlineUnit[], criterion: string): string {
  const [unitId, number = criterion] = criterion.split('/');
  const unit = units.find(({ id }) => id === unitId);
  return unit ? `${unit.label} ${number}` : criterion;
}
