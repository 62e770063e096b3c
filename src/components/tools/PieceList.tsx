import { useState } from 'preact/hooks';
import type { PieceOfWork } from '../../domain/work.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { copyPiece, removePiece, restorePiece } from '../../stores/work.ts';

interface Props {
  /** Pieces of one tool, the latest change first. */
  readonly pieces: readonly PieceOfWork[];
  readonly onOpen: (id: string) => void;
}

/** What was made with a tool, to open, copy or put away. */
export function PieceList({ pieces, onOpen }: Props) {
  const [removed, setRemoved] = useState<PieceOfWork>();
  const remove = (piece: PieceOfWork) => {
    removePiece(piece);
    setRemoved(piece);
  };
  const bringBack = (piece: PieceOfWork) => {
    restorePiece(piece);
    setRemoved(undefined);
  };
  return (
    <>
      {pieces.length > 0 && (
        <ul class="pieces">
          {pieces.map((piece) => (
            <PieceRow
              key={piece.id}
              piece={piece}
              onOpen={() => onOpen(piece.id)}
              onCopy={() => onOpen(copyPiece(piece, messages.copyOf(nameOf(piece))))}
              onRemove={() => remove(piece)}
            />
          ))}
        </ul>
      )}
      <div role="status">
        {removed && (
          <p class="notice">
            {messages.removed(nameOf(removed))}{' '}
            <button type="button" class="link-button" onClick={() => bringBack(removed)}>
              {messages.bringBack}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

interface RowProps {
  readonly piece: PieceOfWork;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function PieceRow({ piece, onOpen, onCopy, onRemove }: RowProps) {
  const name = nameOf(piece);
  return (
    <li class="piece">
      <p class="piece-title">
        <button type="button" class="link-button" onClick={onOpen} dir="auto">
          {name}
        </button>{' '}
        <span class="badge" data-tone={piece.finished ? 'good' : 'mark'}>
          {piece.finished ? messages.finished : messages.begun}
        </span>
      </p>
      <p class="small muted">{messages.changed(piece.changedAt)}</p>
      <p class="button-row">
        <button
          type="button"
          class="link-button small"
          aria-label={messages.ofPiece(messages.copy, name)}
          onClick={onCopy}
        >
          {messages.copy}
        </button>
        <button
          type="button"
          class="link-button small"
          aria-label={messages.ofPiece(messages.remove, name)}
          onClick={onRemove}
        >
          {messages.remove}
        </button>
      </p>
    </li>
  );
}

/** The learner's name for a piece or, while there is none, when it was begun. */
export function nameOf({ title, begunAt }: PieceOfWork): string {
  return title.trim() === '' ? messages.untitled(begunAt) : title;
}
