import type { CriterionId } from '../domain/curriculum.ts';
import { type DecisionStanding, standingOf } from './countersigning.ts';
import type { PersonId } from './people.ts';
import type { RecordReading } from './reading.ts';
import type { EntryOf } from './record.ts';
import type { EntryNumber, PlannedSample } from './sampling.ts';

/** A sample that an IQA took, and what is left to do about it. */
export interface TakenSample {
  readonly entry: EntryOf<'sampled'>;
  readonly standing: Exclude<DecisionStanding, 'out-of-role'>;
  /** The action it asked for has not been closed; a disagreement always asks for one. */
  readonly isOpen: boolean;
  readonly closed?: EntryOf<'action-closed'> | undefined;
}

/** A planned sample and what came of it. */
export interface SampleStanding {
  readonly planned: PlannedSample;
  readonly taken: readonly TakenSample[];
  /**
   * - `outstanding`: some of its criteria have not been looked at;
   * - `awaits-countersignature`: by an IQA who works towards the qualification;
   * - `action-open`: looked at, with something left to do;
   * - `done`.
   */
  readonly state: 'outstanding' | 'awaits-countersignature' | 'action-open' | 'done';
}

/**
 * Samples that count, oldest first. Nobody assures what they judged themselves, and a sample that
 * an IQA took of their own judgement counts for nothing.
 */
export function samplesIn(reading: RecordReading): readonly TakenSample[] {
  const closings = new Map<EntryNumber, EntryOf<'action-closed'>>(
    reading.ofKind('action-closed').map((entry) => [entry.payload.entry, entry]),
  );
  return reading.ofKind('sampled').flatMap((entry) => {
    const standing = standingOf(reading, entry);
    if (standing === 'out-of-role' || isOwnWork(reading, entry)) return [];
    const closed = closings.get(entry.seq);
    const asks = entry.payload.decision === 'disagree' || entry.payload.action !== '';
    return [{ entry, standing, closed, isOpen: asks && closed === undefined }];
  });
}

/** Whether an IQA judged any of the criteria in this evidence themselves. */
export function isOwnWork(
  reading: RecordReading,
  { by, payload }: { readonly by: PersonId; readonly payload: SampledWork },
): boolean {
  const criteria = new Set(payload.criteria);
  return reading
    .ofKind('judged')
    .some(
      (judged) =>
        judged.by === by &&
        judged.payload.evidence === payload.evidence &&
        criteria.has(judged.payload.criterion),
    );
}

interface SampledWork {
  readonly evidence: string;
  readonly criteria: readonly CriterionId[];
}

/** Where every sample of every plan stands, in the order of the plans. */
export function plannedSamples(reading: RecordReading): readonly SampleStanding[] {
  const taken = samplesIn(reading);
  return reading
    .ofKind('sampling-planned')
    .flatMap(({ seq, payload }) =>
      payload.chosen.map((planned) => sampleStanding(planned, seq, taken)),
    );
}

function sampleStanding(
  planned: PlannedSample,
  since: EntryNumber,
  all: readonly TakenSample[],
): SampleStanding {
  const taken = all.filter(
    ({ entry }) => entry.seq > since && entry.payload.evidence === planned.evidence,
  );
  const seen = new Set(taken.flatMap(({ entry }) => entry.payload.criteria));
  return { planned, taken, state: stateOf(planned, seen, taken) };
}

function stateOf(
  { criteria }: PlannedSample,
  seen: ReadonlySet<CriterionId>,
  taken: readonly TakenSample[],
): SampleStanding['state'] {
  if (!criteria.every((criterion) => seen.has(criterion))) return 'outstanding';
  if (taken.some(({ standing }) => standing !== 'valid')) return 'awaits-countersignature';
  return taken.some(({ isOpen }) => isOpen) ? 'action-open' : 'done';
}
