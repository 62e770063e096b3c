import type { RecordReading } from './reading.ts';
import type { AppealStage, EntryOf } from './record.ts';

/**
 * The stages in their order. Specification, “Appeals”: the awarding body considers an appeal only
 * “after the centre's internal appeals procedure has been fully exhausted”.
 */
export const appealStages: readonly AppealStage[] = [
  'assessor',
  'iqa',
  'centre-panel',
  'awarding-body',
];

export interface Appeal {
  readonly id: string;
  /** What was put down about it, oldest first. */
  readonly steps: readonly EntryOf<'appeal'>[];
  readonly latest: EntryOf<'appeal'>;
  /** It waits for an outcome at its stage, or may still go on after one. */
  readonly isOpen: boolean;
  /** Stages that may come next, this one included while it has no outcome. */
  readonly next: readonly AppealStage[];
}

/** Every appeal in the order in which it was first made. */
export function appealsIn(reading: RecordReading): readonly Appeal[] {
  const steps = Map.groupBy(reading.ofKind('appeal'), ({ payload }) => payload.appeal);
  return [...steps].flatMap(([id, own]) => {
    const latest = own.at(-1);
    if (!latest) return [];
    const { outcome } = latest.payload;
    return [{ id, steps: own, latest, isOpen: outcome === undefined, next: nextStages(latest) }];
  });
}

/** Stages at which an appeal may be put down after its latest step; the first for a new one. */
export function nextStages(latest: EntryOf<'appeal'> | undefined): readonly AppealStage[] {
  if (!latest) return ['assessor'];
  const { stage, outcome } = latest.payload;
  if (outcome === undefined) return [stage];
  // Upheld or withdrawn: it is over. Not upheld: the learner may go one stage further.
  const further = appealStages[appealStages.indexOf(stage) + 1];
  return outcome === 'not-upheld' && further ? [further] : [];
}
