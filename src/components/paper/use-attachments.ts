import { useState } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import type { CriterionId } from '../../domain/curriculum.ts';
import type { EvidenceWork } from '../../domain/evidence.ts';
import type { PaperUnit } from '../../evidence/paper.ts';

/** A piece of work that may go into the evidence of a unit. */
export interface Attachment {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly CriterionId[];
  readonly finished: boolean;
  readonly evidence: EvidenceWork;
}

export interface Attachments {
  readonly offered: readonly Attachment[];
  readonly isChosen: (piece: Attachment) => boolean;
  readonly choose: (id: string, chosen: boolean) => void;
  readonly chosen: readonly EvidenceWork[];
}

/** The learner's pieces of work for a unit; finished ones are chosen until the learner says otherwise. */
export function useAttachments(_unit: PaperUnit, _events: readonly LearningEvent[]): Attachments {
  const [wishes, setWishes] = useState<ReadonlyMap<string, boolean>>(new Map());
  const offered: readonly Attachment[] = [];
  const isChosen = ({ id, finished }: Attachment) => wishes.get(id) ?? finished;
  return {
    offered,
    isChosen,
    choose: (id, chosen) => setWishes(new Map([...wishes, [id, chosen]])),
    chosen: offered.filter(isChosen).map(({ evidence }) => evidence),
  };
}
