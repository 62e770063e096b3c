import { getDocumentProxy } from 'unpdf';
import { GuideProblem } from '../finding.ts';
import { limits } from '../limits.ts';

/** A stretch of text with its place on the page, in points from the lower left corner. */
interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Takes the text out of a PDF, line by line as it stands on the page, columns kept apart by
 * spaces at their place, pages by form feeds.
 *
 * @throws GuideProblem for a damaged or locked file, one of pictures only, or too many pages.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<string> {
  const document = await open(bytes, file);
  if (document.numPages > limits.pdfPages) {
    throw problem(
      file,
      `has ${document.numPages} pages; at most ${limits.pdfPages} are read.`,
      'Give the pages of one qualification.',
    );
  }
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageText(items.flatMap((item) => ('str' in item ? toItem(item) : []))));
  }
  const text = pages.join('\n\f');
  if (text.trim() === '') {
    throw problem(
      file,
      'holds no text, only pictures of it.',
      'Run text recognition (OCR) over it first.',
    );
  }
  return text;
}

async function open(bytes: Uint8Array, file: string) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(error.message);
    throw locked
      ? problem(file, 'is locked with a password.', 'Save it without one.')
      : problem(
          file,
          'is damaged or no PDF.',
          'Save it again as PDF, or copy its text into a text file.',
        );
  }
}

function toItem(item: {
  str: string;
  transform: readonly unknown[];
  width: number;
  height: number;
}): Item[] {
  const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
  if (item.str.trim() === '' || Number.isNaN(x) || Number.isNaN(y)) return [];
  return [{ text: item.str, x, y, width: item.width, height: item.height || 10 }];
}

/** Lines from top to bottom; a gap wider than two letters keeps columns apart. */
function pageText(items: readonly Item[]): string {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(first.y - item.y) < Math.max(2, first.height * 0.4))
      line.push(item);
    else lines.push([item]);
  }
  return lines.map(lineText).join('\n');
}

/** Points to a column of text: half the size of common print, so that columns keep their place. */
const POINTS_A_COLUMN = 4;

function lineText(items: readonly Item[]): string {
  let text = '';
  let end = 0;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const letter = item.width / Math.max(1, item.text.length);
    const gap = item.x - end;
    if (text === '') text = ' '.repeat(Math.round(item.x / POINTS_A_COLUMN));
    else if (gap > Math.max(letter * 2.5, 9))
      text = text.padEnd(Math.max(text.length + 3, Math.round(item.x / POINTS_A_COLUMN)));
    else if (gap > letter * 0.25 && !text.endsWith(' ')) text += ' ';
    text += item.text;
    end = item.x + item.width;
  }
  return text.trimEnd();
}

function problem(file: string, message: string, remedy: string): GuideProblem {
  return new GuideProblem({ file, line: 0 }, message, remedy);
}
