import type { DocumentFact, WorkDocument } from '../../domain/document.ts';
import type { PieceOfWork, WorkValues } from '../../domain/work.ts';
import { dayInWords, documentFacts } from '../../messages/tools.ts';
import { documentOf } from '../../tools/document.ts';
import type { Tool } from '../../tools/tool.ts';

/** A criterion as a page of tools knows it. */
export interface ToolCriterion {
  /** `fs139/1.4`. */
  readonly id: string;
  /** `FS139 1.4`. */
  readonly label: string;
  /** Verbatim. */
  readonly text: string;
}

/** What a piece says on paper now, with the criteria that it is evidence for at its head. */
export function workDocument(
  tool: Tool,
  piece: Pick<PieceOfWork, 'title' | 'changedAt'> & { readonly values: WorkValues },
  criteria: readonly ToolCriterion[],
): WorkDocument {
  const facts: readonly DocumentFact[] = [
    { name: documentFacts.learner, text: documentFacts.blank },
    ...criteria.map(({ label, text }) => ({ name: label, text })),
    { name: documentFacts.changed, text: dayInWords(piece.changedAt) },
  ];
  return documentOf(tool, piece, facts);
}
