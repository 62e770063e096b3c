import type { Judgement } from '../domain/attempt.ts';
import type { CriterionId, UnitId } from '../domain/curriculum.ts';
import type { WorkDocument } from '../domain/document.ts';
import type { Learner } from '../domain/evidence.ts';

/** Everything that a learner has made, by unit and criterion. Times are milliseconds since the epoch. */
export interface Portfolio {
  readonly learner?: Learner | undefined;
  readonly madeAt: number;
  readonly units: readonly PortfolioUnit[];
  readonly pieces: readonly PortfolioPiece[];
  /** As feedback files brought them; the latest of a criterion counts. */
  readonly judgements: readonly PortfolioJudgement[];
}

/** A unit in the order and wording of its specification. */
export interface PortfolioUnit {
  readonly id: UnitId;
  /** `CCS14`, or the unit's name. */
  readonly label: string;
  readonly name: string;
  readonly outcomes: readonly {
    readonly number: string;
    readonly text: string;
    readonly criteria: readonly {
      readonly id: CriterionId;
      readonly number: string;
      readonly text: string;
    }[];
  }[];
}

export interface PortfolioPiece {
  readonly id: string;
  /** `swot-board`. */
  readonly tool: string;
  /** What learners call the tool. */
  readonly toolName: string;
  /** The learner's name for the piece; empty when it has none. */
  readonly title: string;
  readonly finished: boolean;
  readonly criteria: readonly CriterionId[];
  readonly begunAt: number;
  readonly changedAt: number;
  /** Asked for once, when its turn comes. */
  readonly document: () => WorkDocument;
}

export interface PortfolioJudgement {
  readonly criterion: CriterionId;
  readonly judgement: Judgement;
  readonly assessor: string;
  readonly feedback: string;
  readonly at: number;
}
