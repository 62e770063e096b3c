import type { AssessmentCriterion, CriterionId } from '../../domain/curriculum.ts';

/** A tool as the portfolio links it. */
export interface PortfolioTool {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly CriterionId[];
  readonly href: string;
}

/** A unit as the portfolio lists it: every criterion under its outcome. */
export interface PortfolioUnitOutline {
  readonly id: string;
  /** `CCS14`, or the unit's name. */
  readonly label: string;
  readonly name: string;
  readonly outcomes: readonly {
    readonly number: string;
    readonly text: string;
    readonly criteria: readonly AssessmentCriterion[];
  }[];
}
