import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { WorkDocument } from '../domain/document.ts';
import { documentMessages as messages } from '../messages/documents.ts';
import { blockParts, gap, ORDERED, UNORDERED } from './docx-blocks.ts';
import { factsTable } from './docx-table.ts';
import { paragraphOf } from './docx-text.ts';
import { writableText } from './text.ts';

const ACCENT = '0B5750';
const SERIF = 'Georgia';

const heading = (size: number, color: string, before: number) => ({
  run: { font: SERIF, size, bold: true, color },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** Sizes in half points, distances in twentieths of a point. */
const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: 'en-GB', eastAsia: 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    heading1: heading(38, '1B2A28', 0),
    heading2: heading(28, ACCENT, 320),
    heading3: heading(23, '1B2A28', 240),
    caption: {
      run: { bold: true, italics: false, color: '1B2A28', size: 21 },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  },
};

/** Page 2 of 3, at the foot. */
const foot = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 17,
            color: '555555',
            children: [
              `${messages.page} `,
              PageNumber.CURRENT,
              ` ${messages.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

/** Writes a Word document. See `documentDocx`. */
export async function writeDocx({ title, subtitle, facts, blocks }: WorkDocument): Promise<Blob> {
  const parts: (Paragraph | Table)[] = [];
  for (const [number, block] of blocks.entries()) parts.push(...(await blockParts(block, number)));
  const file = new Document({
    title: oneLine(title),
    // Nobody is named as author but by what the document itself says.
    creator: '',
    lastModifiedBy: '',
    styles,
    numbering: {
      config: [
        { reference: ORDERED, levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: UNORDERED, levels: [level(LevelFormat.BULLET, '•')] },
      ],
    },
    sections: [
      {
        properties: { page },
        footers: { default: foot() },
        children: [
          paragraphOf(title, { heading: HeadingLevel.HEADING_1 }),
          ...(subtitle ? [paragraphOf(subtitle, {}, { color: '4A5956' })] : []),
          ...(facts.length > 0 ? [factsTable(facts)] : []),
          rule(),
          ...parts,
          gap(),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

/** A4 in twentieths of a point; margins of 20 mm at the sides. ISO 216. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1021, bottom: 1134, left: 1134, right: 1134 },
};

function level(format: 'decimal' | 'bullet', text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 420, hanging: 420 } } },
  };
}

function rule(): Paragraph {
  const bottom = { style: BorderStyle.SINGLE, size: 12, space: 1, color: ACCENT };
  return new Paragraph({ border: { bottom }, spacing: { after: 240 } });
}

function oneLine(text: string): string {
  return writableText(text).replace(/\s+/g, ' ').trim().slice(0, 250);
}
