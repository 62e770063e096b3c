import type { WorkDocument } from '../domain/document.ts';
import { Archive } from './archive.ts';
import { documentDocx } from './docx.ts';
import { fileNames } from './file-names.ts';
import { documentHtml } from './html.ts';
import type { Portfolio } from './portfolio-contents.ts';
import { portfolioData } from './portfolio-data.ts';
import { type PieceFiles, portfolioIndex } from './portfolio-index.ts';

export type {
  Portfolio,
  PortfolioJudgement,
  PortfolioPiece,
  PortfolioUnit,
} from './portfolio-contents.ts';

export interface PortfolioOptions {
  /** Told before each document, and once at the end. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * One zip: each piece as HTML and as a Word document in `work/`, `index.html` by unit and criterion,
 * and the same as data in `portfolio.json`. Gives way to the page between documents.
 */
export async function portfolioZip(
  portfolio: Portfolio,
  { onProgress, signal }: PortfolioOptions = {},
): Promise<Blob> {
  const { pieces } = portfolio;
  const names = fileNames(
    pieces.map(({ title, toolName }) => title.trim() || toolName),
    pieces.map(({ tool }) => tool),
  );
  const archive = new Archive(portfolio.madeAt);
  const made = new Map<string, { readonly files: PieceFiles; readonly document: WorkDocument }>();
  for (const [place, piece] of pieces.entries()) {
    signal?.throwIfAborted();
    onProgress?.(place, pieces.length);
    await giveWay();
    const document = piece.document();
    const files = { html: `work/${names[place]}.html`, docx: `work/${names[place]}.docx` };
    archive.addText(files.html, documentHtml(document));
    await archive.addPacked(files.docx, await documentDocx(document));
    made.set(piece.id, { files, document });
  }
  signal?.throwIfAborted();
  const files = new Map([...made].map(([id, each]) => [id, each.files]));
  archive.addText('index.html', portfolioIndex(portfolio, files));
  archive.addText('portfolio.json', portfolioData(portfolio, made));
  onProgress?.(pieces.length, pieces.length);
  return archive.close();
}

/** Lets the page paint and hear the learner; not slowed down in a tab that is not looked at, as a timer is. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
