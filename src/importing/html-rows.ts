import { Parser } from 'htmlparser2';
import { GuideProblem } from './finding.ts';
import { limits } from './limits.ts';
import { plain } from './normalise.ts';
import type { Cell, Piece, Row } from './row.ts';

const block = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 section article header footer table tr td th blockquote pre dt dd hr figure'.split(
    ' ',
  ),
);
const endsWithGap = new Set(['p', 'div', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const silent = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'nav']);
const tag = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
const knownTag = new Set([
  ...block,
  ...'span b strong em i u sup sub a font small tbody thead'.split(' '),
]);

/** Whether a stretch of text carries HTML elements or entities. Addresses in `<…>` are none. */
export function holdsHtml(text: string): boolean {
  if (/&(?:[a-z]{2,8}|#\d{1,6});/i.test(text)) return true;
  if (!text.includes('<')) return false;
  for (const found of text.matchAll(tag)) {
    if (knownTag.has((found[1] ?? '').toLowerCase())) return true;
  }
  return false;
}

/** The paragraphs of a cell that holds fragments of HTML (`<p>`, `<br>`, lists, entities). */
export function htmlPieces(html: string, line: number, file: string): readonly Piece[] {
  return readHtml(html, { line, file }).flatMap((row): readonly Piece[] => {
    if (row.kind === 'text') return [{ text: row.text, line, bullet: row.bullet }];
    if (row.kind !== 'cells') return [];
    return row.cells.flatMap((cell) => cell.pieces.map((piece) => ({ ...piece, line })));
  });
}

interface ListLevel {
  readonly ordered: boolean;
  readonly style: string;
  count: number;
}

interface Open {
  text: string;
  line: number;
  heading: number | undefined;
  bullet: string | undefined;
}

/**
 * Reads HTML, a whole page or a fragment, into rows in one pass without building a tree.
 * Numbers of ordered lists are written out (`1.`, nested `1.1`), since there they are the
 * numbering that a reader of the page sees.
 *
 * @throws GuideProblem when elements are nested deeper than any page needs.
 */
export function readHtml(html: string, at: { line: number; file: string }): readonly Row[] {
  const reader = new HtmlReader(html, at);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}

class HtmlReader {
  private readonly rows: Row[] = [];
  private readonly lists: ListLevel[] = [];
  private readonly spans = new Map<number, number>();
  private readonly html: string;
  private readonly file: string;
  private cells: Cell[] | undefined;
  private pieces: Piece[] | undefined;
  private current: Open | undefined;
  private pendingBullet: string | undefined;
  private heading: number | undefined;
  private depth = 0;
  private silence = 0;
  private tables = 0;
  private seen = 0;
  private line: number;

  constructor(html: string, at: { line: number; file: string }) {
    this.html = html;
    this.file = at.file;
    this.line = at.line;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
    this.moveTo(index);
    this.depth += 1;
    if (this.depth > limits.htmlDepth) {
      throw new GuideProblem(
        { file: this.file, line: this.line },
        `nests HTML elements more than ${limits.htmlDepth} deep.`,
        'Save the page as plain text and import that.',
      );
    }
    if (silent.has(name)) this.silence += 1;
    if (!block.has(name)) return;
    this.flush();
    this.openBlock(name, attributes);
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    this.heading = headingDepth(name) ?? this.heading;
    if (name === 'table') this.openTable();
    else if (name === 'ul' || name === 'ol') this.openList(name, attributes);
    else if (name === 'li') this.pendingBullet = this.nextMark();
    else if (name === 'hr') this.gap();
    else if (this.tables <= 1) this.openTablePart(name, attributes);
  }

  private openTable(): void {
    this.tables += 1;
    if (this.tables === 1) this.spans.clear();
  }

  // A table inside a cell is read as text of that cell.
  private openTablePart(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'tr') this.cells = [];
    if (name === 'td' || name === 'th') this.openCell(attributes);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const cells = this.cells ?? [];
    this.fillSpanned(cells);
    this.pieces = [];
    cells.push({ pieces: this.pieces, column: cells.length });
    this.span(cells.length - 1, attributes['rowspan']);
    for (let extra = 1; extra < spanOf(attributes['colspan']); extra += 1) {
      cells.push({ pieces: [], column: cells.length });
    }
  }

  // Cells that an earlier row's `rowspan` reaches into stand empty, so that columns keep their index.
  private fillSpanned(cells: Cell[]): void {
    for (let left = this.spans.get(cells.length); left; left = this.spans.get(cells.length)) {
      this.spans.set(cells.length, left - 1);
      cells.push({ pieces: [], column: cells.length });
    }
  }

  private span(column: number, rows: string | undefined): void {
    const further = Math.min(Number(rows ?? 1) || 1, 1_000) - 1;
    if (further > 0) this.spans.set(column, further);
  }

  private openList(name: string, attributes: Readonly<Record<string, string>>): void {
    const start = Number(attributes['start'] ?? 1);
    const count = (Number.isInteger(start) ? start : 1) - 1;
    this.lists.push({ ordered: name === 'ol', style: attributes['type'] ?? '1', count });
  }

  private nextMark(): string {
    const level = this.lists.at(-1);
    if (level === undefined || !level.ordered) return '•';
    level.count += 1;
    if (/^[aA]$/.test(level.style)) return `${String.fromCharCode(96 + level.count)})`;
    if (/^[iI]$/.test(level.style)) return '•';
    const numbered = this.lists.filter((list) => list.ordered && /^\d$/.test(list.style));
    return numbered.length > 1 ? numbered.map((list) => list.count).join('.') : `${level.count}.`;
  }

  close(name: string): void {
    this.depth -= 1;
    if (silent.has(name)) this.silence = Math.max(0, this.silence - 1);
    if (!block.has(name)) return;
    this.flush();
    this.closeBlock(name);
    if (endsWithGap.has(name) && this.cells === undefined) this.gap();
  }

  private closeBlock(name: string): void {
    if (headingDepth(name) !== undefined) this.heading = undefined;
    if (name === 'table') this.tables = Math.max(0, this.tables - 1);
    else if (name === 'ul' || name === 'ol') this.lists.pop();
    else if (name === 'li') this.pendingBullet = undefined;
    else if (this.tables <= 1) this.closeTablePart(name);
  }

  private closeTablePart(name: string): void {
    if (name === 'td' || name === 'th') this.pieces = undefined;
    if (name === 'tr') this.closeRow();
  }

  private closeRow(): void {
    const cells = this.cells ?? [];
    this.cells = undefined;
    if (cells.some((cell) => cell.pieces.length > 0)) {
      const line = cells.find((cell) => cell.pieces.length > 0)?.pieces[0]?.line ?? this.line;
      this.rows.push({ kind: 'cells', line, cells, layout: 'table' });
    }
  }

  private gap(): void {
    if (this.rows.at(-1)?.kind !== 'gap') this.rows.push({ kind: 'gap', line: this.line });
  }

  text(raw: string, index: number): void {
    this.moveTo(index);
    if (this.silence > 0) return;
    const text = plain(raw);
    if (this.current === undefined) {
      if (text.trim() === '') return;
      const lead = text.slice(0, text.length - text.trimStart().length);
      const line = this.line + lead.split('\n').length - 1;
      const bullet = this.pendingBullet;
      this.current = { text: '', line, heading: this.heading, bullet };
      this.pendingBullet = undefined;
    }
    this.current.text += text;
  }

  private flush(): void {
    const current = this.current;
    this.current = undefined;
    if (current === undefined) return;
    const text = current.text.split(/\s/).filter(Boolean).join(' ');
    if (text === '') return;
    const numbered = withMark(text, current.bullet);
    const piece = { text: numbered.text, line: current.line, bullet: numbered.bullet };
    if (this.pieces !== undefined) this.pieces.push(piece);
    else this.rows.push({ kind: 'text', ...piece, heading: current.heading, indent: 0 });
  }

  private moveTo(index: number): void {
    for (let at = this.seen; at < index; at += 1) {
      if (this.html.charCodeAt(at) === 10) this.line += 1;
    }
    this.seen = Math.max(this.seen, index);
  }

  finish(): readonly Row[] {
    this.flush();
    if (this.cells !== undefined) this.closeRow();
    return this.rows;
  }
}

function spanOf(value: string | undefined): number {
  return Math.min(Number(value ?? 1) || 1, limits.cells);
}

function headingDepth(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}

// A list number becomes part of the text, unless the text brings its own; a bullet stays apart.
function withMark(text: string, mark: string | undefined): { text: string; bullet?: string } {
  if (mark === undefined) return { text };
  if (!/^\d/.test(mark)) return { text, bullet: mark };
  return /^(?:\d|LO|AC)/.test(text) ? { text } : { text: `${mark} ${text}` };
}
