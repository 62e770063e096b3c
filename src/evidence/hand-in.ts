import type { SubmissionEvent } from '../domain/attempt.ts';
import type { EvidenceAnswer, EvidenceFile, EvidenceWork, Learner } from '../domain/evidence.ts';
import { openParts, type PaperNow, type PaperPart, type PaperUnit, plainPrompt } from './paper.ts';

export interface HandIn {
  readonly paper: PaperUnit;
  readonly now: PaperNow;
  readonly learner: Learner;
  /** Pieces of work that the learner chose to attach. */
  readonly work: readonly EvidenceWork[];
  /** Word for word as it was shown and agreed to. */
  readonly statement: string;
  /** Name typed under it. */
  readonly signature: string;
  /** A new permanent id. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * The evidence of one attempt: what is written for every criterion that is not met yet, with what
 * was handed in for it before. What is met already is not handed in again; what is empty is left
 * out, and the reader sees that by the unit's criteria, all of which are there.
 */
export function evidenceOf(given: HandIn): EvidenceFile {
  const { paper, now, learner, work, at } = given;
  const { id, title, reference, qualification, contentVersion, criteria } = paper;
  const { reflection, submissions } = now;
  const open = openParts(now).map(({ criterion }) => criterion.id);
  const attempt = nextAttempt(now);
  return {
    format: 'attain-evidence',
    version: 1,
    id: given.id,
    unit: {
      id,
      title,
      reference,
      qualification,
      contentVersion,
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        number: criterion.number,
        text: criterion.text,
      })),
    },
    learner,
    attempt,
    previous: submissions.at(-1)?.evidence,
    submittedAt: at,
    answers: now.parts
      .filter(({ criterion }) => open.includes(criterion.id))
      .flatMap((part) => answerOf(part)),
    work: work.map((piece) => ({
      ...piece,
      criteria: piece.criteria.filter((one) => criteria.some((own) => own.id === one)),
    })),
    reflection:
      reflection.text.trim() === '' ? undefined : { text: reflection.text, at: reflection.at },
    authenticity: { statement: given.statement, name: given.signature, at },
  };
}

/** 1 for the first, one more for every time something was handed in. */
export function nextAttempt({ submissions }: Pick<PaperNow, 'submissions'>): number {
  return Math.max(0, ...submissions.map(({ attempt }) => attempt)) + 1;
}

/** What the log remembers of evidence that was made. */
export function submissionOf(evidence: EvidenceFile): Omit<SubmissionEvent, 'id' | 'at'> {
  return {
    kind: 'submission',
    evidence: evidence.id,
    unit: evidence.unit.id,
    attempt: evidence.attempt,
    answers: evidence.answers.map(({ task, criterion, text }) => ({ task, criterion, text })),
  };
}

/** `attain-ccs14-A-Learner-attempt-1.html`: letters and digits alone, as any system stores them. */
export function evidenceFileName(
  { unit, learner, attempt }: EvidenceFile,
  sealed: boolean,
): string {
  const name = learner.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const parts = ['attain', unit.id, name, 'attempt', `${attempt}`].filter((part) => part !== '');
  return `${parts.join('-')}${sealed ? '.sealed.json' : '.html'}`;
}

function answerOf({ criterion, answer, handedIn }: PaperPart): EvidenceAnswer[] {
  const { task } = criterion;
  if (!task || answer.text.trim() === '') return [];
  return [
    {
      task: task.id,
      criterion: criterion.id,
      prompt: plainPrompt(task.prompt),
      text: answer.text,
      words: answer.words,
      at: answer.at,
      earlier: handedIn,
    },
  ];
}
