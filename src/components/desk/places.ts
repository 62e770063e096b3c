import type { OpenedEvidence } from '../../assessment/reading.ts';

/** Where a page of the desk is, as its fragment says: `mark=<evidence>/<number>`. */
export interface Place {
  readonly view: string;
  readonly evidence: string;
  /** Number of a criterion, or whatever else the view takes. */
  readonly detail: string;
}

/** Reads a fragment without its `#`. */
export function placeIn(hash: string): Place {
  const [view = '', rest = ''] = hash.split('=');
  const [evidence = '', detail = ''] = rest.split('/');
  try {
    return { view, evidence: decodeURIComponent(evidence), detail: decodeURIComponent(detail) };
  } catch {
    // Typed by hand, and wrong.
    return { view: '', evidence: '', detail: '' };
  }
}

/** Where a criterion of evidence is marked; the first criterion without one. */
export function markHref(
  { evidence, criteria }: Pick<OpenedEvidence, 'evidence' | 'criteria'>,
  criterion: string | undefined,
): string {
  const found = criteria.find(({ id }) => id === criterion) ?? criteria[0];
  return `/assessor/#mark=${encodeURIComponent(evidence)}/${encodeURIComponent(found?.number ?? '')}`;
}

/** Where the result of a unit stands. */
export function resultHref(evidence: string): string {
  return `/assessor/#result=${encodeURIComponent(evidence)}`;
}

/** Where a sample of evidence is taken. */
export function sampleHref(evidence: string): string {
  return `/assessor/iqa/#sample=${encodeURIComponent(evidence)}`;
}
