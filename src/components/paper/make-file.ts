import type { EvidenceWork } from '../../domain/evidence.ts';
import type { CentreKey } from '../../evidence/centre-key.ts';
import { evidenceFileName, evidenceOf, submissionOf } from '../../evidence/hand-in.ts';
import type { PaperNow, PaperUnit } from '../../evidence/paper.ts';
import { newId } from '../../stores/create-log.ts';
import type { LearnerDetails } from '../../stores/learner-details.ts';
import { record } from '../../stores/log.ts';
import { download } from '../download.ts';

export interface Wanted {
  readonly unit: PaperUnit;
  readonly now: PaperNow;
  readonly details: LearnerDetails;
  readonly statement: string;
  /** Gathers the pieces of work that the learner chose. */
  readonly collectWork: () => Promise<readonly EvidenceWork[]>;
  /** Seals the file for this key. */
  readonly sealFor?: CentreKey | undefined;
}

/**
 * - `insecure`: the page has no WebCrypto, because its address is not https;
 * - `offline`: a part of the program could not be loaded;
 * - `unwritable`: the evidence would not be readable (a bug, told rather than hidden).
 */
export type Made =
  | { readonly status: 'made'; readonly name: string; readonly content: Blob }
  | { readonly status: 'failed'; readonly reason: 'insecure' | 'offline' | 'unwritable' };

/** Makes the evidence file, hands it over as a download, and remembers that it was made. */
export async function makeFile(wanted: Wanted): Promise<Made> {
  if (globalThis.crypto?.subtle === undefined) return { status: 'failed', reason: 'insecure' };
  const parts = await Promise.all([loadTools(), wanted.collectWork()]).catch(() => undefined);
  if (!parts) return { status: 'failed', reason: 'offline' };
  const [tools, work] = parts;
  const { details, sealFor } = wanted;
  const name = details.name.trim();
  const evidence = evidenceOf({
    paper: wanted.unit,
    now: wanted.now,
    learner: { name, number: details.number.trim(), centre: details.centre.trim() },
    work,
    statement: wanted.statement,
    signature: name,
    id: newId(),
    at: Date.now(),
  });
  try {
    const page = await tools.writeEvidence(evidence);
    const text = sealFor ? await tools.sealFor(sealFor, page) : page;
    const type = sealFor ? 'application/json' : 'text/html';
    const content = new Blob([text], { type });
    const file = evidenceFileName(evidence, sealFor !== undefined);
    download(file, content);
    record(submissionOf(evidence));
    return { status: 'made', name: file, content };
  } catch {
    return { status: 'failed', reason: 'unwritable' };
  }
}

async function loadTools() {
  const [{ writeEvidence }, { sealFor }] = await Promise.all([
    import('../../evidence/evidence-file.ts'),
    import('../../evidence/sealing.ts'),
  ]);
  return { writeEvidence, sealFor };
}
