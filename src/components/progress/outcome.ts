/** What came of something the learner did on the progress page. */
export interface Outcome {
  readonly text: string;
  readonly tone: 'good' | 'bad';
  /** Takes it back. */
  readonly undo?: (() => void) | undefined;
}

export type Tell = (outcome: Outcome) => void;
