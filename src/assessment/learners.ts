import type { UnitId } from '../domain/curriculum.ts';
import type { Learner } from '../domain/evidence.ts';
import type { OpenedEvidence, RecordReading } from './reading.ts';

/** A learner, and the evidence they handed in for each unit, oldest attempt first. */
export interface KnownLearner {
  readonly key: string;
  /** As their latest evidence names them. */
  readonly learner: Learner;
  readonly units: ReadonlyMap<UnitId, readonly OpenedEvidence[]>;
}

/** Everyone who handed in evidence, by name. */
export function learnersIn({ evidence }: RecordReading): readonly KnownLearner[] {
  const byLearner = Map.groupBy(evidence.values(), ({ key }) => key);
  return [...byLearner]
    .map(([key, files]) => {
      const ordered = files.toSorted((a, b) => a.attempt - b.attempt || a.seq - b.seq);
      const latest = files.reduce((last, file) => (file.seq > last.seq ? file : last));
      return { key, learner: latest.learner, units: Map.groupBy(ordered, ({ unit }) => unit) };
    })
    .sort((a, b) => a.learner.name.localeCompare(b.learner.name, 'en-GB'));
}
