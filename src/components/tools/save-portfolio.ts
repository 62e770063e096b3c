/** The portfolio as one file. Loaded when a learner asks for it. */
import { type PortfolioPiece, portfolioZip } from '../../documents/portfolio.ts';
import { judgementsIn } from '../../domain/judgements.ts';
import type { PieceOfWork } from '../../domain/work.ts';
import { portfolioMessages as messages } from '../../messages/portfolio.ts';
import { $log } from '../../stores/log.ts';
import { $pieces, criteriaOfPiece } from '../../stores/work.ts';
import { loadTool } from '../../tools/load.ts';
import { download } from '../download.ts';
import { fileName } from './export.ts';
import type { PortfolioTool, PortfolioUnitOutline } from './portfolio-outline.ts';
import { type ToolCriterion, workDocument } from './work-document.ts';

interface Course {
  readonly units: readonly PortfolioUnitOutline[];
  readonly tools: readonly PortfolioTool[];
}

/** Saves every piece that was not put away as one zip; returns the file's name. */
export async function savePortfolio(
  { units, tools }: Course,
  onProgress: (done: number, total: number) => void,
): Promise<string> {
  const criteria = units.flatMap(criteriaOfUnit);
  const pieces = $pieces.get().filter(({ removed }) => !removed);
  const known = await Promise.all(pieces.map((piece) => portfolioPiece(piece, tools, criteria)));
  const judged = judgementsIn($log.get().events);
  const zip = await portfolioZip(
    {
      madeAt: Date.now(),
      units,
      pieces: known.flatMap((piece) => piece ?? []),
      judgements: [...judged.values()].flat(),
    },
    { onProgress },
  );
  const name = fileName(messages.fileName, 'zip');
  download(name, zip);
  return name;
}

/** Undefined for a piece made with a tool that this release does not have. */
async function portfolioPiece(
  piece: PieceOfWork,
  tools: readonly PortfolioTool[],
  criteria: readonly ToolCriterion[],
): Promise<PortfolioPiece | undefined> {
  const tool = await loadTool(piece.tool);
  if (!tool) return undefined;
  const own = criteriaOfPiece(piece);
  return {
    ...piece,
    criteria: own,
    toolName: tools.find(({ id }) => id === piece.tool)?.title ?? tool.about.title,
    document: () =>
      workDocument(
        tool,
        piece,
        criteria.filter(({ id }) => own.includes(id)),
      ),
  };
}

function criteriaOfUnit({ label, outcomes }: PortfolioUnitOutline): readonly ToolCriterion[] {
  return outcomes.flatMap(({ criteria }) =>
    criteria.map(({ id, number, text }) => ({ id, label: `${label} ${number}`, text })),
  );
}
