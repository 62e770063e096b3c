import type { WorkDocument } from '../domain/document.ts';
import { evidenceFor } from './criterion-evidence.ts';
import type { Portfolio } from './portfolio-contents.ts';
import type { PieceFiles } from './portfolio-index.ts';

/** The portfolio as data, for programs: `portfolio.json`. Times are ISO 8601 in UTC. */
export function portfolioData(
  portfolio: Portfolio,
  made: ReadonlyMap<string, { readonly files: PieceFiles; readonly document: WorkDocument }>,
): string {
  const { learner, madeAt, units, pieces } = portfolio;
  const data = {
    format: 'attain-portfolio',
    version: 1,
    madeAt: isoTime(madeAt),
    learner,
    units: units.map(({ id, label, name, outcomes }) => ({
      id,
      label,
      name,
      outcomes: outcomes.map(({ number, text, criteria }) => ({
        number,
        text,
        criteria: criteria.map((criterion) => criterionData(criterion, portfolio)),
      })),
    })),
    work: pieces.map(({ id, tool, toolName, title, finished, criteria, begunAt, changedAt }) => ({
      ...{ id, tool, toolName, title, finished, criteria },
      begunAt: isoTime(begunAt),
      changedAt: isoTime(changedAt),
      ...made.get(id),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function criterionData(
  { id, number, text }: { readonly id: string; readonly number: string; readonly text: string },
  portfolio: Portfolio,
) {
  const { state, pieces, judgement } = evidenceFor(id, portfolio);
  return {
    ...{ id, number, text, state },
    work: pieces.map((piece) => piece.id),
    judgement: judgement && {
      judgement: judgement.judgement,
      assessor: judgement.assessor,
      feedback: judgement.feedback,
      at: isoTime(judgement.at),
    },
  };
}

/** A clock that is far off must not cost the learner the export. */
function isoTime(at: number): string | undefined {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : undefined;
}
