import * as v from 'valibot';
import type { EvidenceFile, FeedbackFile } from '../domain/evidence.ts';
import { wellFormed } from './bounded-json.ts';
import { withPlainFigures } from './document-schema.ts';
import { evidenceDocument, feedbackDocument } from './evidence-document.ts';
import { evidenceSchema, feedbackSchema } from './evidence-schema.ts';
import { type PageRefusal, readPage, writePage } from './page-envelope.ts';
import { standalonePage } from './standalone-page.ts';

export type EvidenceReading =
  | { readonly status: 'read'; readonly evidence: EvidenceFile }
  | { readonly status: 'refused'; readonly reason: PageRefusal };

export type FeedbackReading =
  | { readonly status: 'read'; readonly feedback: FeedbackFile }
  | { readonly status: 'refused'; readonly reason: PageRefusal };

/**
 * Evidence as a page of HTML that reads without the course and holds itself as data.
 * @throws Error for evidence that `readEvidence` would refuse: such a file must not leave.
 */
export async function writeEvidence(evidence: EvidenceFile): Promise<string> {
  const plain = plainEvidence(v.parse(evidenceSchema, wellFormed(evidence)));
  const page = standalonePage(evidenceDocument(plain), 'attain-evidence');
  const text = await writePage(page, plain);
  const { status } = await readEvidence(text);
  if (status !== 'read') throw new Error('This evidence would not be readable.');
  return text;
}

/** Reads an evidence file whole or not at all. Never throws. */
export async function readEvidence(text: string): Promise<EvidenceReading> {
  const page = await readPage(text, 'attain-evidence');
  if (page.status === 'refused') return page;
  const { success, output } = v.safeParse(evidenceSchema, page.data);
  return success ? { status: 'read', evidence: plainEvidence(output) } : damaged;
}

/**
 * Feedback as a page of HTML, made like evidence.
 * @throws Error for feedback that `readFeedback` would refuse.
 */
export async function writeFeedback(feedback: FeedbackFile): Promise<string> {
  const plain = v.parse(feedbackSchema, wellFormed(feedback));
  const page = standalonePage(feedbackDocument(plain), 'attain-feedback');
  const text = await writePage(page, plain);
  const { status } = await readFeedback(text);
  if (status !== 'read') throw new Error('This feedback would not be readable.');
  return text;
}

/** Reads a feedback file whole or not at all. Never throws. */
export async function readFeedback(text: string): Promise<FeedbackReading> {
  const page = await readPage(text, 'attain-feedback');
  if (page.status === 'refused') return page;
  const { success, output } = v.safeParse(feedbackSchema, page.data);
  return success ? { status: 'read', feedback: output } : damaged;
}

function plainEvidence(evidence: EvidenceFile): EvidenceFile {
  const work = evidence.work.map((piece) => ({
    ...piece,
    document: withPlainFigures(piece.document),
  }));
  return { ...evidence, work };
}

const damaged = { status: 'refused', reason: 'damaged' } as const;
