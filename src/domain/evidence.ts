/**
 * Evidence as it travels: from the learner to the assessor as an evidence file, and back as a
 * feedback file. Both are self-contained and hold the wording that was answered, so that they can
 * be read years later without the course. What reads them treats every field as hostile.
 */
import type { Judgement } from './attempt.ts';
import type { CriterionId, UnitId } from './curriculum.ts';
import type { WorkDocument } from './document.ts';

/** What a learner hands in for one unit. Times are milliseconds since the epoch (UTC). */
export interface EvidenceFile {
  readonly format: 'attain-evidence';
  readonly version: 1;
  /** Permanent and random: the same file opened twice is known by it. */
  readonly id: string;
  readonly unit: EvidenceUnit;
  readonly learner: Learner;
  /** 1 for the first, 2 for a resubmission … */
  readonly attempt: number;
  /** The evidence that this one follows. */
  readonly previous?: string | undefined;
  readonly submittedAt: number;
  readonly answers: readonly EvidenceAnswer[];
  readonly work: readonly EvidenceWork[];
  /** The learner's summative reflection on the unit; needed before the unit can be claimed. */
  readonly reflection?: { readonly text: string; readonly at: number } | undefined;
  /** The statement that the learner made, word for word, and when. */
  readonly authenticity: {
    readonly statement: string;
    readonly name: string;
    readonly at: number;
  };
}

export interface EvidenceUnit {
  readonly id: UnitId;
  readonly title: string;
  readonly reference?: string | undefined;
  /** Id of the qualification it was studied for. */
  readonly qualification?: string | undefined;
  /** Release of the course's content. */
  readonly contentVersion: string;
  /** Every criterion of the unit in the order and wording of the specification. */
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly number: string;
    readonly text: string;
  }[];
}

export interface Learner {
  readonly name: string;
  /** Registration number or ULN, if the centre asks for it. */
  readonly number?: string | undefined;
  readonly centre?: string | undefined;
}

export interface EvidenceAnswer {
  /** `ccs14/task-sectors`. */
  readonly task: string;
  readonly criterion: CriterionId;
  /** The question as it was asked. */
  readonly prompt: string;
  readonly text: string;
  readonly words: number;
  /** When it was last changed. */
  readonly at: number;
  /** What was handed in for it before, oldest first. */
  readonly earlier: readonly {
    readonly attempt: number;
    readonly text: string;
    readonly at: number;
  }[];
}

/** A piece of work made with a tool, as the document it prints. */
export interface EvidenceWork {
  readonly id: string;
  readonly tool: string;
  readonly criteria: readonly CriterionId[];
  readonly changedAt: number;
  readonly document: WorkDocument;
}

/** What the assessor sends back to the learner. */
export interface FeedbackFile {
  readonly format: 'attain-feedback';
  readonly version: 1;
  readonly id: string;
  /** The evidence that was judged, and whose it is. */
  readonly evidence: string;
  readonly unit: UnitId;
  readonly learner: Learner;
  readonly attempt: number;
  readonly issuedAt: number;
  readonly assessor: string;
  readonly judgements: readonly FeedbackJudgement[];
  /** For the unit as a whole, in the assessor's words. */
  readonly summary: string;
}

export interface FeedbackJudgement {
  readonly criterion: CriterionId;
  readonly judgement: Judgement;
  readonly feedback: string;
  readonly at: number;
}
