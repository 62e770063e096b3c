import type { DocumentBlock, DocumentFact } from '../domain/document.ts';
import { escapedText } from '../domain/literal-text.ts';
import { documentMessages as messages } from '../messages/documents.ts';
import { safeSvg } from './svg.ts';
import { textHtml } from './text-html.ts';

type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

/** More empty lines than a page has room for are a mistake of whoever asked for them. */
export const MOST_LINES = 40;

/** So many columns only fit on a page of A4 when they are set smaller and their words may be broken. */
const MANY_COLUMNS = 6;

/** One block of a document as HTML. */
export function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return `<p dir="auto">${textHtml(block.text)}</p>`;
    case 'list':
      return listHtml(block);
    case 'facts':
      return factsHtml(block.facts);
    case 'table':
      return tableHtml(block);
    case 'figure':
      return figureHtml(block);
    case 'question':
      return questionHtml(block);
    case 'signatures':
      return signaturesHtml(block);
  }
}

/** Named facts as a list of terms; nothing for none. */
export function factsHtml(facts: readonly DocumentFact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ name, text }) =>
      `<div><dt dir="auto">${textHtml(name)}</dt><dd dir="auto">${textHtml(text)}</dd></div>`,
  );
  return `<dl class="doc-facts">${rows.join('')}</dl>`;
}

function headingHtml({ level, text, newPage }: BlockOf<'heading'>): string {
  const tag = level === 3 ? 'h3' : 'h2';
  return `<${tag}${newPage ? ' class="doc-new-page"' : ''} dir="auto">${textHtml(text)}</${tag}>`;
}

function listHtml({ ordered, entries }: BlockOf<'list'>): string {
  const tag = ordered ? 'ol' : 'ul';
  const lines = entries.map((entry) => `<li dir="auto">${textHtml(entry)}</li>`);
  return entries.length === 0 ? '' : `<${tag}>${lines.join('')}</${tag}>`;
}

function tableHtml({ caption, head, rows, rowHeads }: BlockOf<'table'>): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const cells = rows.map((row) => rowHtml(padded(row, columns), rowHeads === true));
  const wide = columns < MANY_COLUMNS ? '' : ' class="doc-wide"';
  // Focusable, so that a table wider than a phone can be scrolled from the keyboard.
  return (
    `<div class="doc-scroller" role="group" tabindex="0" aria-label="${escapedText(caption)}"><table${wide}>` +
    `<caption dir="auto">${textHtml(caption)}</caption>${headHtml(head, columns)}` +
    `<tbody>${cells.join('')}</tbody></table></div>`
  );
}

function headHtml(head: readonly string[], columns: number): string {
  if (head.length === 0) return '';
  // An empty head names no column, so it is no header for those who hear the table.
  const cells = padded(head, columns).map((text) =>
    text === '' ? '<td></td>' : `<th scope="col" dir="auto">${textHtml(text)}</th>`,
  );
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

function rowHtml(row: readonly string[], hasHead: boolean): string {
  const cells = row.map((text, place) =>
    hasHead && place === 0 && text !== ''
      ? `<th scope="row" dir="auto">${textHtml(text)}</th>`
      : `<td dir="auto">${textHtml(text)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

function padded(row: readonly string[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, place) => row[place] ?? '');
}

function figureHtml({ description, svg, isInTable }: BlockOf<'figure'>): string {
  const picture = safeSvg(svg);
  if (picture !== undefined && isInTable) return `<figure aria-hidden="true">${picture}</figure>`;
  // The words below say what the picture shows, so that it need not be read out twice.
  const drawn = picture === undefined ? '' : `<div aria-hidden="true">${picture}</div>`;
  return `<figure>${drawn}<figcaption dir="auto">${textHtml(description)}</figcaption></figure>`;
}

function questionHtml({ text, note, choices, lines }: BlockOf<'question'>): string {
  const boxes = choices.map(
    (choice) => `<li dir="auto"><span class="doc-box"></span>${textHtml(choice)}</li>`,
  );
  const empty = '<div class="doc-line"></div>'.repeat(Math.max(0, Math.min(lines, MOST_LINES)));
  return (
    `<div class="doc-question"><p class="doc-ask" dir="auto">${textHtml(text)}</p>` +
    (note ? `<p class="doc-note" dir="auto">${textHtml(note)}</p>` : '') +
    (boxes.length > 0 ? `<ul class="doc-choices">${boxes.join('')}</ul>` : empty) +
    '</div>'
  );
}

function signaturesHtml({ labels }: BlockOf<'signatures'>): string {
  const rows = labels.map(
    (label) =>
      `<div class="doc-signature"><p dir="auto">${textHtml(label)}</p>` +
      `<p><span>${messages.signature}</span><span class="doc-rule"></span></p>` +
      `<p><span>${messages.date}</span><span class="doc-rule short"></span></p></div>`,
  );
  return `<div class="doc-signatures">${rows.join('')}</div>`;
}
