/** Evidence files on their way into the record, and back out of the files that are kept. */
import type { EntryContent } from '../../assessment/record.ts';
import type { EvidenceFile } from '../../domain/evidence.ts';
import { largestFile } from '../../evidence/bounded-json.ts';
import { readEvidence } from '../../evidence/evidence-file.ts';
import type { PageRefusal } from '../../evidence/page-envelope.ts';
import { unseal } from '../../evidence/sealing.ts';
import type { Putting } from './create-desk.ts';
import type { KeptFile } from './database.ts';
import { $desk, fileOf, put } from './desk.ts';
import { bytesDigest } from './digest.ts';
import { $secrets } from './secrets.ts';

/** Why the evidence in a file cannot be read. `key-needed`, `other-key`: it is sealed. */
export type EvidenceRefusal = PageRefusal | 'key-needed' | 'other-key' | 'unreadable';

export type EvidenceReading =
  | { readonly status: 'read'; readonly evidence: EvidenceFile }
  | { readonly status: 'refused'; readonly reason: EvidenceRefusal };

/**
 * What came of opening a file:
 * - `opened`, with what is remarkable about it;
 * - `opened-before`: the same file, byte for byte or in another wrapping;
 * - `same-number`: another content under the number of evidence that is here. It is not opened;
 * - `refused`: it is not readable;
 * - `not-put`: it could not be kept.
 */
export type FileOutcome =
  | {
      readonly kind: 'opened';
      readonly evidence: EvidenceFile;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'opened-before' | 'same-number'; readonly evidence: EvidenceFile }
  | { readonly kind: 'refused'; readonly reason: EvidenceRefusal }
  | { readonly kind: 'not-put'; readonly putting: Exclude<Putting, { readonly status: 'put' }> };

/**
 * - `earlier-attempt-not-here`: it follows evidence that was not opened;
 * - `other-name`: the attempt that it follows was handed in under another name;
 * - `same-attempt`: another file of this learner for this unit has the same attempt number;
 * - `unit-not-in-pack`: the open pack has no guidance for the unit;
 * - `other-release`: answered from another release of the questions than the pack's.
 */
export type Remark =
  | 'earlier-attempt-not-here'
  | 'other-name'
  | 'same-attempt'
  | 'unit-not-in-pack'
  | 'other-release';

/** Opens a file that was chosen or dropped, and puts it into the record. Never throws. */
export async function openEvidenceFile(file: File): Promise<FileOutcome> {
  if (file.size > 2 * largestFile) return { kind: 'refused', reason: 'too-large' };
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'refused', reason: 'unreadable' };
  const reading = await readReceived(new TextDecoder().decode(bytes));
  if (reading.status === 'refused') return { kind: 'refused', reason: reading.reason };
  const { evidence } = reading;
  const digest = await bytesDigest(bytes);
  const known = $desk.get().reading.evidence.get(evidence.id);
  if (known) return againstKnown(known.digest, { evidence, digest });
  const remarks = remarksOn(evidence);
  const putting = await put([entryFor(evidence, digest)], {
    files: [{ digest, name: file.name.slice(0, 1000), bytes }],
  });
  if (putting.status === 'put') return { kind: 'opened', evidence, remarks };
  const wasFirst = putting.status === 'refused' && putting.reason === 'opened-before';
  return wasFirst ? { kind: 'opened-before', evidence } : { kind: 'not-put', putting };
}

/** Reads evidence as it was received, sealed or not. */
async function readReceived(text: string): Promise<EvidenceReading> {
  const reading = await readEvidence(text);
  if (reading.status === 'read' || reading.reason !== 'sealed') return reading;
  const { key } = $secrets.get();
  if (!key) return refused('key-needed');
  const unsealed = await unseal(key, text);
  if (unsealed.status === 'read') return readEvidence(unsealed.text);
  return refused(unsealed.reason === 'not-sealed' ? 'damaged' : unsealed.reason);
}

const cache = new Map<string, EvidenceFile>();

/** The evidence in a kept file. Sealed files stay sealed where they are kept. */
export async function readKept(digest: string): Promise<EvidenceReading> {
  const known = cache.get(digest);
  if (known) return { status: 'read', evidence: known };
  const file = await keptFile(digest);
  if (!file) return refused('unreadable');
  const reading = await readReceived(new TextDecoder().decode(file.bytes));
  if (reading.status === 'read') cache.set(digest, reading.evidence);
  return reading;
}

/** Forgets what was read, so that sealed evidence is closed with the key. */
export function forgetRead(): void {
  cache.clear();
}

/** A kept file, if it still is what was received: a changed one is judged and given to nobody. */
export async function keptFile(digest: string): Promise<KeptFile | undefined> {
  const file = await fileOf(digest);
  return file && (await bytesDigest(file.bytes)) === digest ? file : undefined;
}

async function againstKnown(
  knownDigest: string,
  { evidence, digest }: { readonly evidence: EvidenceFile; readonly digest: string },
): Promise<FileOutcome> {
  if (digest === knownDigest) return { kind: 'opened-before', evidence };
  const known = await readKept(knownDigest);
  const isSame =
    known.status === 'read' && JSON.stringify(known.evidence) === JSON.stringify(evidence);
  return { kind: isSame ? 'opened-before' : 'same-number', evidence };
}

function remarksOn(evidence: EvidenceFile): readonly Remark[] {
  const { pack } = $secrets.get();
  const known = $desk.get().reading.evidence;
  const unit = pack?.units.find(({ id }) => id === evidence.unit.id);
  const follows = evidence.previous;
  const before = follows === undefined ? undefined : known.get(follows);
  const isSameAttempt = [...known.values()].some(
    (each) =>
      each.unit === evidence.unit.id &&
      each.attempt === evidence.attempt &&
      each.learner.name === evidence.learner.name,
  );
  const held: Readonly<Record<Remark, boolean>> = {
    'earlier-attempt-not-here': follows !== undefined && !before,
    'other-name': before !== undefined && before.learner.name !== evidence.learner.name,
    'same-attempt': isSameAttempt,
    'unit-not-in-pack': pack !== undefined && !unit,
    'other-release': unit !== undefined && unit.contentVersion !== evidence.unit.contentVersion,
  };
  return remarks.filter((remark) => held[remark]);
}

const remarks: readonly Remark[] = [
  'earlier-attempt-not-here',
  'other-name',
  'same-attempt',
  'unit-not-in-pack',
  'other-release',
];

function entryFor(evidence: EvidenceFile, digest: string): EntryContent {
  const { id, unit, learner, attempt, previous, submittedAt, answers, work } = evidence;
  const answered = new Set([
    ...answers.filter(({ text }) => text.trim() !== '').map(({ criterion }) => criterion),
    ...work.flatMap(({ criteria }) => criteria),
  ]);
  return {
    kind: 'evidence-opened',
    payload: {
      evidence: id,
      digest,
      learner,
      unit: unit.id,
      unitTitle: unit.reference === undefined ? unit.title : `${unit.reference} ${unit.title}`,
      contentVersion: unit.contentVersion,
      attempt,
      previous,
      submittedAt,
      criteria: unit.criteria,
      answered: unit.criteria.map((criterion) => criterion.id).filter((each) => answered.has(each)),
      hasReflection: (evidence.reflection?.text.trim() ?? '') !== '',
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

const refused = (reason: EvidenceRefusal) => ({ status: 'refused', reason }) as const;
