/**
 * The nouns of an outcome-based qualification, as an awarding body publishes them, and what a
 * course adds to each criterion. Wording of outcomes and criteria is verbatim from the
 * specification; a field the specification does not state is absent, never guessed.
 */

/** A whole unit: `ccs14`. */
export type UnitId = string;
/** A learning outcome: `ccs14/1`. */
export type OutcomeId = string;
/** An assessment criterion: `ccs14/1.2`. */
export type CriterionId = string;
/** An item of practice: `ccs14/shop-or-bank`. Permanent: never reused, never derived from text. */
export type ItemId = string;

/** What is awarded. */
export interface Qualification {
  /** Folder name and id: the qualification number with hyphens, `601-6883-3`. */
  readonly id: string;
  /** Ofqual qualification number as printed: `601/6883/3`. */
  readonly number: string;
  readonly title: string;
  readonly awardingBody: string;
  readonly level: number;
  readonly credits: number;
  /** Guided learning, hours. */
  readonly guidedLearning: number;
  /** Total qualification time, hours. */
  readonly totalQualificationTime: number;
  readonly ageRanges: readonly string[];
  readonly purpose: string;
  readonly assessment: readonly string[];
  /** How it is graded and what a pass takes, as the specification words it. */
  readonly grading: { readonly scale: string; readonly rule: string };
  /** ISO dates, `2025-06-30`; absent when the specification leaves them blank. */
  readonly operationalStart?: string | undefined;
  readonly review?: string | undefined;
  readonly operationalEnd?: string | undefined;
  readonly certificationEnd?: string | undefined;
  readonly rules: RulesOfCombination;
  readonly units: readonly Unit[];
  readonly specification: Specification;
}

/** The document that the wording was taken from. */
export interface Specification {
  readonly title: string;
  readonly version?: string | undefined;
  readonly date?: string | undefined;
}

export interface RulesOfCombination {
  readonly minimumCredit: number;
  /** Credit that must come from units at or above `atLevel`. */
  readonly minimumCreditAtLevel?: { readonly credit: number; readonly atLevel: number } | undefined;
  readonly groups: readonly UnitGroup[];
  /** Pairs of units that may not be taken together. */
  readonly barred: readonly (readonly [UnitId, UnitId])[];
}

export interface UnitGroup {
  /** `A`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'mandatory' | 'optional';
  readonly minimumCredit: number;
  readonly units: readonly UnitId[];
}

export interface Unit {
  readonly id: UnitId;
  /** Absent when the specification gives none; see `workingTitle`. */
  readonly title?: string | undefined;
  /** Our own name for a unit whose specification has no title; shown as such. */
  readonly workingTitle?: string | undefined;
  /** The awarding body's reference: `CCS14`. */
  readonly reference?: string | undefined;
  /** Unit reference number of the regulator: `L/600/0659`. */
  readonly urn?: string | undefined;
  readonly level?: number | undefined;
  readonly credit?: number | undefined;
  /** Guided learning, hours. */
  readonly guidedLearning?: number | undefined;
  readonly summary?: string | undefined;
  readonly assessment?: string | undefined;
  readonly outcomes: readonly LearningOutcome[];
}

export interface LearningOutcome {
  readonly id: OutcomeId;
  /** `1`. */
  readonly number: string;
  /** Verbatim. */
  readonly text: string;
  readonly criteria: readonly AssessmentCriterion[];
}

/**
 * What must be shown. `knowledge` can be rehearsed by practice items; `performance` needs a piece
 * of work or an observation, so practice alone never makes it ready.
 */
export type CriterionKind = 'knowledge' | 'performance';

export interface AssessmentCriterion {
  readonly id: CriterionId;
  /** `1.2`. */
  readonly number: string;
  /** Verbatim, typing faults of the source included. */
  readonly text: string;
  readonly kind: CriterionKind;
  /** Editorial note, for example about a typing fault in the source. */
  readonly note?: string | undefined;
}

/** A unit's name to show: its title or, failing that, our working title, or its id. */
export function unitName(unit: Unit): string {
  return unit.title ?? unit.workingTitle ?? unit.id;
}

/** All criteria of a unit in the order of the specification. */
export function criteriaOf(unit: Unit): readonly AssessmentCriterion[] {
  return unit.outcomes.flatMap((outcome) => outcome.criteria);
}

/** `ccs14/1.2` → `ccs14/1`: the outcome a criterion belongs to. */
export function outcomeIdOf(criterion: CriterionId): OutcomeId {
  return criterion.slice(0, criterion.lastIndexOf('.'));
}

/** `ccs14/1.2` → `ccs14`. Works for outcome and item ids alike. */
export function unitIdOf(id: CriterionId | OutcomeId | ItemId): UnitId {
  return id.slice(0, id.indexOf('/'));
}

/** `ccs14/1.2` → `1.2`, `ccs14/shop-or-bank` → `shop-or-bank`. */
export function localIdOf(id: CriterionId | OutcomeId | ItemId): string {
  return id.slice(id.indexOf('/') + 1);
}
