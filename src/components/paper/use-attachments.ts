import { useState } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import type { CriterionId } from '../../domain/curriculum.ts';
import type { EvidenceWork } from '../../domain/evidence.ts';
import { type PieceOfWork, piecesIn } from '../../domain/work.ts';
import { criteriaOfPiece } from '../../stores/work.ts';
import { toolCalled } from '../../tools/index.ts';

/** A piece of work that may go into the evidence of a unit. */
export interface Attachment {
  readonly id: string;
  readonly title: string;
  /** Those of the unit for which it is evidence. */
  readonly criteria: readonly CriterionId[];
  readonly finished: boolean;
}

export interface Attachments {
  readonly offered: readonly Attachment[];
  readonly isChosen: (piece: Attachment) => boolean;
  readonly choose: (id: string, chosen: boolean) => void;
  /** The chosen pieces as they print now. Rejects if a tool cannot be loaded. */
  readonly collect: () => Promise<readonly EvidenceWork[]>;
}

/**
 * The learner's pieces of work for some criteria, those still to be met; finished ones are chosen
 * until the learner says otherwise.
 */
export function useAttachments(
  criteria: readonly CriterionId[],
  events: readonly LearningEvent[],
): Attachments {
  const [wishes, setWishes] = useState<ReadonlyMap<string, boolean>>(new Map());
  const pieces = piecesIn(events).filter(({ removed }) => !removed);
  const offered = pieces.flatMap((piece) => attachmentFrom(piece, criteria));
  const isChosen = ({ id, finished }: Attachment) => wishes.get(id) ?? finished;
  return {
    offered,
    isChosen,
    choose: (id, chosen) => setWishes(new Map([...wishes, [id, chosen]])),
    collect: async () => {
      const chosen = offered.filter(isChosen);
      const collected = chosen.map(({ id, criteria: own }) => {
        const piece = pieces.find((one) => one.id === id);
        return piece && evidenceFrom(piece, own);
      });
      return (await Promise.all(collected)).flatMap((work) => work ?? []);
    },
  };
}

function attachmentFrom(piece: PieceOfWork, criteria: readonly CriterionId[]): Attachment[] {
  const tool = toolCalled(piece.tool);
  const own = criteriaOfPiece(piece).filter((id) => criteria.includes(id));
  if (!tool || own.length === 0) return [];
  const title = piece.title.trim() === '' ? tool.title : piece.title;
  return [{ id: piece.id, title, criteria: own, finished: piece.finished }];
}

async function evidenceFrom(
  piece: PieceOfWork,
  criteria: readonly CriterionId[],
): Promise<EvidenceWork | undefined> {
  const [{ loadTool }, { documentOf }] = await Promise.all([
    import('../../tools/load.ts'),
    import('../../tools/document.ts'),
  ]);
  const tool = await loadTool(piece.tool);
  if (!tool) return undefined;
  const { id, changedAt } = piece;
  return { id, tool: piece.tool, criteria, changedAt, document: documentOf(tool, piece, []) };
}
