import type { AssessmentCriterion, CriterionId, ItemId } from '../domain/curriculum.ts';
import type { Interaction } from '../domain/interaction.ts';

/**
 * The port to a learning platform (LMS), in words that no standard owns. One tracker is one
 * launch: it is started once and finished once, however many pages are visited. All calls are
 * synchronous, as the platforms' own are, and none of them throws.
 */
export interface Tracker {
  /** Most characters of progress text that may be saved. */
  readonly roomForProgress: number;
  /** Begins the launch and reads what the platform has. A second call is refused. */
  readonly start: () => StartOutcome;
  /** Adds a response to those reported. Called again after `failed`, it goes on where it stopped. */
  readonly reportResponse: (report: ResponseReport) => ReportOutcome;
  /**
   * Writes what changed of this, the most important first, in at most `calls` calls.
   */
  readonly reportProgress: (report: ProgressReport, calls?: number) => ProgressOutcome;
  /** How many values were written since the last commit. */
  readonly written: () => number;
  /** Asks the platform to keep what was reported. True is its word, not a proof. */
  readonly commit: () => boolean;
  /** Ends the launch; the learner will come back to it. Only the first call does anything. */
  readonly finish: () => void;
}

export type StartOutcome =
  | { readonly status: 'started'; readonly launch: Launch }
  /** `refused`: the platform is there but does not begin a session. */
  | { readonly status: 'refused' };

export interface Launch {
  /** The platform's id of the learner; undefined if it gives none. */
  readonly learner: string | undefined;
  /** In `review` and `browse` the tracker writes nothing, whatever it is told. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** Where the learner left; empty at the first launch. */
  readonly location: string;
  /** The progress text that was saved last; empty at the first launch. */
  readonly progress: string;
  /** The standing of the whole as the platform has it. */
  readonly standing: Standing;
}

export type Standing = 'incomplete' | 'completed' | 'passed';

/**
 * `taken`, also when the platform refused some part for good: trying again would not help.
 * `shortened`: taken, but a long text only in part. `failed`: to be tried again later.
 */
export type ReportOutcome = 'taken' | 'shortened' | 'failed';

/** `left`: calls ran out, and something is to be written the next time. `failed`: the same, by fault. */
export type ProgressOutcome = 'done' | 'left' | 'failed';

export interface ResponseReport {
  /** Tells responses apart, so that one that failed can be tried again. */
  readonly key: string;
  readonly item: ItemId;
  /** The criteria that are among the package's objectives, at least one. */
  readonly criteria: readonly CriterionId[];
  /** Absent when the item is gone and nobody knows what was asked. */
  readonly interaction?: Interaction | undefined;
  /** Share of the available marks, 0 to 1; undefined if only the learner judged it. */
  readonly share: number | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Seconds from seeing the item to responding. */
  readonly seconds?: number | undefined;
}

export interface ProgressReport {
  readonly progress: string;
  readonly standing: Standing;
  /** 0 to 100; undefined if no score is to be reported. */
  readonly score: number | undefined;
  readonly objectives: readonly ObjectiveReport[];
  readonly location: string;
  /** Seconds since the launch began. */
  readonly seconds: number;
}

export interface ObjectiveReport {
  readonly criterion: Pick<AssessmentCriterion, 'id' | 'number' | 'text'>;
  /** `completed` says that practice is: no platform is told that a criterion is achieved. */
  readonly state: 'not-started' | 'started' | 'completed';
  /** 0 to 100. */
  readonly score: number;
}
