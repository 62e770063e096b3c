import type { CriterionId, ItemId, UnitId } from './curriculum.ts';
import type { Mark } from './marking.ts';

/** Any value that survives JSON. Responses are stored as such, so that old ones stay readable. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

interface EventFields {
  /** Unique and permanent; merging two logs is a union by this id. */
  readonly id: string;
  /** When, in milliseconds since the epoch (UTC), by the learner's clock. */
  readonly at: number;
}

/** How sure the learner said they were, before they were told. */
export type Confidence = 'guess' | 'think' | 'sure';

/** Where the learner met the item. */
export type PracticeMode = 'check' | 'self-test' | 'mock' | 'review';

/** A learner responded to an item and was marked. */
export interface ResponseEvent extends EventFields {
  readonly kind: 'response';
  readonly item: ItemId;
  /** Revision of the item at the time (see `ItemFields.revision`): another one means it changed. */
  readonly revision: string;
  /** What the item assessed then, so that the event means something when the item is gone. */
  readonly criteria: readonly CriterionId[];
  /** The item's type: the format in which the criterion was met. */
  readonly format: string;
  readonly response: Json;
  readonly mark: Mark;
  /** 1 for the first try at this showing of the item, 2 for a retry … */
  readonly tryNumber: number;
  readonly mode: PracticeMode;
  readonly confidence?: Confidence | undefined;
  /** Ties the responses of one test together. */
  readonly sitting?: string | undefined;
  /** Seconds from seeing the item to responding. */
  readonly seconds?: number | undefined;
}

/** A learner wrote in a “your turn” field; the latest text of a field counts. */
export interface NoteEvent extends EventFields {
  readonly kind: 'note';
  /** `ccs14/sectors#your-turn`. */
  readonly field: string;
  readonly text: string;
}

/** A learner reached the end of a lesson, or said that they had studied it. */
export interface LessonEvent extends EventFields {
  readonly kind: 'lesson';
  /** `ccs14/sectors`. */
  readonly lesson: string;
}

/** What a test asks for, and by which clock. Fixed when it is drawn. */
export interface SittingPlan {
  /** The test's own id, which its responses name as their `sitting`. */
  readonly sitting: string;
  readonly mode: Extract<PracticeMode, 'self-test' | 'mock'>;
  /** In the order in which to show them, each with the criterion that it was drawn for. */
  readonly drawn: readonly { readonly id: ItemId; readonly criterion: CriterionId }[];
  /** Criteria to report on; one may have no item in the draw. */
  readonly criteria: readonly CriterionId[];
  readonly feedback: 'now' | 'end';
  /** Seconds before any adjustment; absent for a test without a limit. */
  readonly seconds?: number | undefined;
  /** Extra time as a factor: 1, 1.25, 1.5 or 2. */
  readonly extraTime: number;
}

/** A test was drawn. The draw is kept, not only its seed, so that it outlives changes to the course. */
export interface SittingEvent extends EventFields, SittingPlan {
  readonly kind: 'sitting';
}

/** What a learner did in a test besides responding. */
export interface SittingStepEvent extends EventFields {
  readonly kind: 'sitting-step';
  readonly sitting: string;
  /** `discarded`: the learner wants neither to go on with it nor to see it. */
  readonly step: 'paused' | 'resumed' | 'passed-over' | 'finished' | 'discarded';
  /** The item that was passed over. */
  readonly item?: ItemId | undefined;
}

/** The learner said when their assessment is; the latest counts. */
export interface TargetEvent extends EventFields {
  readonly kind: 'target';
  /** ISO date, `2026-12-01`; empty when the learner took it back. */
  readonly date: string;
}

/** The learner said that the piece of work which a criterion asks for exists; the latest counts. */
export interface ArtefactEvent extends EventFields {
  readonly kind: 'artefact';
  readonly criterion: CriterionId;
  readonly exists: boolean;
}

/**
 * A learner changed a piece of work made with a tool. A piece is what its events add up to: the
 * latest value of each path counts, so pieces edited in two tabs merge, and every earlier version
 * can be told from the log. See `work.ts` for the paths.
 */
export interface WorkEvent extends EventFields {
  readonly kind: 'work';
  /** Permanent id of the piece. */
  readonly work: string;
  /** The tool it is made with: `swot-board`. */
  readonly tool: string;
  /** New values by path; null takes a value away. A path that is not named stays as it was. */
  readonly changes: { readonly [path: string]: Json };
  /** Stands for one opening of the piece on one page, so that versions made side by side show. */
  readonly editor: string;
}

/** The learner handed in evidence for a unit: the file itself is theirs; this remembers that it was made. */
export interface SubmissionEvent extends EventFields {
  readonly kind: 'submission';
  /** Id of the evidence file. */
  readonly evidence: string;
  readonly unit: UnitId;
  /** 1 for the first, 2 for a resubmission … */
  readonly attempt: number;
  /** Criteria it answers for, and what was answered: the history of every attempt. */
  readonly answers: readonly {
    readonly task: string;
    readonly criterion: CriterionId;
    readonly text: string;
  }[];
}

/** An assessor's decision on evidence. Only a feedback file brings one; no mark ever makes one. */
export type Judgement = 'met' | 'not-yet-met';

/** A learner received an assessor's judgement on one criterion; the latest counts. */
export interface JudgementEvent extends EventFields {
  readonly kind: 'judgement';
  readonly criterion: CriterionId;
  readonly judgement: Judgement;
  readonly feedback: string;
  /** Who judged, as the feedback file names them. */
  readonly assessor: string;
  /** Id of the evidence file that was judged. */
  readonly evidence: string;
  /** Id of the feedback file. */
  readonly feedbackFile: string;
  /** What the file says of the unit as a whole; on the first of its judgements alone. */
  readonly summary?: string | undefined;
}

/** Everything the learner has done is a list of these; all else is derived from it. */
export type LearningEvent =
  | ResponseEvent
  | NoteEvent
  | LessonEvent
  | SittingEvent
  | SittingStepEvent
  | TargetEvent
  | ArtefactEvent
  | WorkEvent
  | SubmissionEvent
  | JudgementEvent;
