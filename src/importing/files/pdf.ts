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

/** Lines from top to bottom; wide gaps and the columns that a page has keep texts apart. */
function pageText(items: readonly Item[]): string {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(first.y - item.y) < Math.max(2, first.height * 0.4))
      line.push(item);
    else lines.push([item]);
  }
  const columns = columnStarts(items);
  return lines
    .map(
      (line, index) => `${isApart(lines[index - 1], line) ? '\n' : ''}${lineText(line, columns)}`,
    )
    .join('\n');
}

/** Items that begin at one place, from which on it counts as the start of a column. */
const COLUMN = 4;

/** Places, in steps of two points, where texts begin again and again: the columns of a page. */
function columnStarts(items: readonly Item[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { x } of items) counts.set(step(x), (counts.get(step(x)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= COLUMN).map(([place]) => place));
}

function step(x: number): number {
  return Math.round(x / 2);
}

/** Whether more than a line's height of white lies above a line: a blank line in the text. */
function isApart(above: readonly Item[] | undefined, line: readonly Item[]): boolean {
  const [before, item] = [above?.[0], line[0]];
  return before !== undefined && item !== undefined && before.y - item.y > item.height * 2.2;
}

/** Points to a column of text: half the size of common print, so that columns keep their place. */
const POINTS_A_COLUMN = 4;

function lineText(items: readonly Item[], columns: ReadonlySet<number>): string {
  let text = '';
  let end = 0;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const column = Math.round(item.x / POINTS_A_COLUMN);
    if (text === '') text = ' '.repeat(column);
    else text = text.padEnd(text.length + spaceBefore(item, item.x - end, columns));
    if (text.length > 0 && isNewColumn(item, item.x - end, columns)) text = text.padEnd(column);
    text += item.text;
    end = item.x + item.width;
  }
  return text.trimEnd();
}

function spaceBefore(item: Item, gap: number, columns: ReadonlySet<number>): number {
  if (isNewColumn(item, gap, columns)) return 3;
  return gap > letterWidth(item) * 0.25 ? 1 : 0;
}

/** A wide gap, or a narrower one before a place where a column of the page begins. */
function isNewColumn(item: Item, gap: number, columns: ReadonlySet<number>): boolean {
  const letter = letterWidth(item);
  return gap > Math.max(letter * 2.5, 9) || (gap > letter * 0.9 && columns.has(step(item.x)));
}

function letterWidth(item: Item): number {
  return item.width / Math.max(1, item.text.length);
}

function problem(file: string, message: string, remedy: string): GuideProblem {
  return new GuideProblem({ file, line: 0 }, message, remedy);
}
