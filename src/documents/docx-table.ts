import {
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { DocumentFact } from '../domain/document.ts';
import { documentMessages as messages } from '../messages/documents.ts';
import { columnWidths } from './column-widths.ts';
import { type Look, paragraphOf } from './docx-text.ts';

/** Width of the text of an A4 page with margins of 20 mm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

const WASH = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F5F0' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B9B5A6' };
const INK = { style: BorderStyle.SINGLE, size: 6, color: '1B2A28' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const UNRULED: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };
const SMALL: Look = { color: '4A5956', size: 18 };
const IN_CELL = { spacing: { after: 0 } };

/** A table whose head is repeated on every page and whose rows stay whole. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  hasRowHeads: boolean,
): Table | undefined {
  const widths = columnWidths([head, ...rows], TEXT_WIDTH);
  if (widths.length === 0) return undefined;
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map((width, place) => cell(head[place] ?? '', { width, isHead: true })),
  });
  const bodyRows = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: widths.map((width, place) =>
          cell(row[place] ?? '', { width, isHead: hasRowHeads && place === 0 }),
        ),
      }),
  );
  return new Table({
    rows: head.length > 0 ? [headRow, ...bodyRows] : bodyRows,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders: {
      ...{ top: LINE, bottom: LINE, left: LINE, right: LINE },
      ...{ insideHorizontal: LINE, insideVertical: LINE },
    },
    tableLook: { firstRow: head.length > 0, firstColumn: hasRowHeads },
  });
}

/** Names to the left, texts to the right, no rules. */
export function factsTable(facts: readonly DocumentFact[]): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.27), Math.round(TEXT_WIDTH * 0.73)] as const;
  return new Table({
    rows: facts.map(
      ({ name, text }) =>
        new TableRow({
          cantSplit: true,
          children: [
            plainCell(name, widths[0], { look: { bold: true, color: '4A5956' } }),
            plainCell(text, widths[1]),
          ],
        }),
    ),
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: UNRULED,
    tableLook: { firstColumn: true, firstRow: false },
  });
}

/** A line to sign on and one for the date beside each label. */
export function signaturesTable(labels: readonly string[]): Table {
  const widths = [0.26, 0.12, 0.33, 0.09, 0.2].map((share) => Math.round(TEXT_WIDTH * share));
  const [name = 0, signature = 0, line = 0, date = 0, day = 0] = widths;
  return new Table({
    rows: labels.map(
      (label, place) =>
        new TableRow({
          cantSplit: true,
          height: { value: 760, rule: 'atLeast' },
          children: [
            plainCell(label, name, {
              look: { bold: true },
              isSigned: true,
              keepNext: place < labels.length - 1,
            }),
            plainCell(messages.signature, signature, { look: SMALL, isSigned: true }),
            lineCell(line),
            plainCell(messages.date, date, { look: SMALL, isSigned: true }),
            lineCell(day),
          ],
        }),
    ),
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: UNRULED,
    tableLook: { firstColumn: true, firstRow: false },
  });
}

function cell(text: string, { width, isHead }: { width: number; isHead: boolean }): TableCell {
  return new TableCell({
    children: [paragraphOf(text, IN_CELL, isHead ? { bold: true } : {})],
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: WASH } : {}),
  });
}

interface PlainCell {
  readonly look?: Look;
  /** Stands on the same foot as a line to be signed. */
  readonly isSigned?: boolean;
  readonly keepNext?: boolean;
}

function plainCell(text: string, width: number, options: PlainCell = {}): TableCell {
  const { look = {}, isSigned = false, keepNext = false } = options;
  return new TableCell({
    children: [paragraphOf(text, { ...IN_CELL, keepNext }, look)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isSigned ? 'bottom' : 'top',
    margins: { top: 30, bottom: 30, left: isSigned ? 80 : 0, right: 80 },
  });
}

function lineCell(width: number): TableCell {
  return new TableCell({
    children: [new Paragraph(IN_CELL)],
    width: { size: width, type: WidthType.DXA },
    borders: { bottom: INK },
  });
}
