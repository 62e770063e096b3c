/** The learner's pieces of work: beginning, finishing, copying and putting away. */
import { computed } from 'nanostores';
import type { Json } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import { type PieceOfWork, piecesIn } from '../domain/work.ts';
import { toolCalled } from '../tools/index.ts';
import { newId } from './create-log.ts';
import { $log, record } from './log.ts';
import { openPiece as openPieceIn, type PieceEditor } from './piece-editor.ts';

export type { EditorState, OtherText, PieceEditor } from './piece-editor.ts';

/** All pieces in the order in which they were begun, those that were put away included. */
export const $pieces = computed($log, ({ events }) => piecesIn(events));

/** Stands for this page in events that no editor records. */
const page = newId();

/** Opens a piece for changes. */
export function openPiece({ id, tool }: Pick<PieceOfWork, 'id' | 'tool'>): PieceEditor {
  return openPieceIn({ $log, record }, id, tool);
}

/** Begins a piece with these values; returns its id. */
export function beginPiece(tool: string, values: Readonly<Record<string, Json>> = {}): string {
  const work = newId();
  record({ kind: 'work', work, tool, editor: page, changes: values });
  return work;
}

/** Begins a copy of a piece, not finished, under a name of its own; returns its id. */
export function copyPiece(piece: PieceOfWork, title: string): string {
  const { criteria } = piece;
  const own = { $title: title, ...(criteria.length > 0 ? { $criteria: criteria } : {}) };
  return beginPiece(piece.tool, { ...piece.values, ...own });
}

/**
 * Says that a piece is finished: it is evidence that was made for its criteria. Whether it achieves
 * them is for an assessor to say.
 */
export function finishPiece(piece: PieceOfWork): void {
  changePiece(piece, { $finished: true });
}

/** Takes a piece up again. Its criteria stay with evidence only if another finished piece has them. */
export function reopenPiece(piece: PieceOfWork): void {
  changePiece(piece, { $finished: false });
}

/** Puts a piece away. It stays in the log; `restorePiece` brings it back. */
export function removePiece(piece: PieceOfWork): void {
  changePiece(piece, { $removed: true });
}

export function restorePiece(piece: PieceOfWork): void {
  changePiece(piece, { $removed: null });
}

/** The criteria that a piece is, or would be, evidence for. */
export function criteriaOfPiece({ tool, criteria }: PieceOfWork): readonly CriterionId[] {
  const own = toolCalled(tool)?.criteria ?? [];
  return own.length > 0 ? own : criteria;
}

/** Says for which criteria a piece is evidence, where its tool leaves that to the learner. */
export function chooseCriteria(piece: PieceOfWork, criteria: readonly CriterionId[]): void {
  changePiece(piece, { $criteria: criteria });
}

function changePiece(piece: PieceOfWork, changes: Readonly<Record<string, Json>>): void {
  const before = evidencedIn($pieces.get());
  record({ kind: 'work', work: piece.id, tool: piece.tool, editor: page, changes });
  const after = evidencedIn($pieces.get());
  for (const criterion of new Set([...before, ...after])) {
    const exists = after.has(criterion);
    if (exists !== before.has(criterion)) record({ kind: 'artefact', criterion, exists });
  }
}

/** The criteria for which a finished piece exists. */
function evidencedIn(pieces: readonly PieceOfWork[]): ReadonlySet<CriterionId> {
  const made = pieces.filter(({ finished, removed }) => finished && !removed);
  return new Set(made.flatMap(criteriaOfPiece));
}

/** A new id for an entry of a list: two tabs that each add one do not meet. */
export function newEntryId(): string {
  return newId().slice(0, 10);
}
