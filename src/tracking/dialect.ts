import type { ObjectiveReport, ResponseReport, Standing } from './tracker.ts';

/** One value to write: element of the data model and its text. */
export type Setting = readonly [element: string, value: string];

/**
 * How one version of the standard spells everything a tracker says: all differences between
 * versions are here. Pure functions to exact strings.
 */
export interface Dialect {
  /** Property of a window that holds the platform's interface. */
  readonly apiName: string;
  readonly calls: {
    readonly initialize: string;
    readonly getValue: string;
    readonly setValue: string;
    readonly commit: string;
    readonly terminate: string;
    readonly getLastError: string;
  };
  readonly elements: {
    readonly learner: string;
    readonly mode: string;
    readonly location: string;
    readonly progress: string;
  };
  readonly roomForProgress: number;
  readonly roomForLocation: number;
  /** Codes of errors that the same call would meet again. */
  readonly lastingErrors: ReadonlySet<string>;
  /** Elements to read to know the standing, and what their values say together. */
  readonly standingElements: readonly string[];
  readonly readStanding: (values: readonly string[]) => Standing | undefined;
  readonly standing: (standing: Standing) => readonly Setting[];
  /** Of the whole, 0 to 100. */
  readonly score: (score: number) => readonly Setting[];
  readonly exit: Setting;
  readonly sessionTime: (seconds: number) => Setting;
  /** Id of a criterion's objective: permanent part first, so that `isObjectiveOf` finds it again. */
  readonly objectiveId: (criterion: ObjectiveReport['criterion']) => string;
  readonly isObjectiveOf: (id: string, criterion: ObjectiveReport['criterion']) => boolean;
  /** What is written once, after the id. */
  readonly newObjective: (
    index: number,
    criterion: ObjectiveReport['criterion'],
  ) => readonly Setting[];
  readonly objective: (index: number, report: ObjectiveReport) => readonly Setting[];
  /** In the order in which the standard wants them; the first is the id. */
  readonly interaction: (
    index: number,
    report: ResponseReport,
    objectiveIds: readonly string[],
  ) => SpelledInteraction;
}

export interface SpelledInteraction {
  readonly settings: readonly Setting[];
  /** Whether a text was longer than the version allows. */
  readonly shortened: boolean;
}
