import {
  BorderStyle,
  CheckBox,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { DocumentBlock } from '../domain/document.ts';
import { directionOf, writableText } from '../domain/literal-text.ts';
import { factsTable, signaturesTable, tableOf } from './docx-table.ts';
import { paragraphOf, runsOf } from './docx-text.ts';
import { MOST_LINES } from './html-blocks.ts';
import { pictureOf } from './picture.ts';

type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;
type Part = Paragraph | Table;

/** Names of the numberings that lists use; an ordered list is an instance of its own. */
export const ORDERED = 'ordered';
export const UNORDERED = 'unordered';

const SOFT = '4A5956';
const RULED = { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'B9B5A6' };

/** One block as paragraphs and tables. `number` tells the blocks of a document apart. */
export async function blockParts(block: DocumentBlock, number: number): Promise<readonly Part[]> {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(block.text)];
    case 'list':
      return listOf(block, number);
    case 'facts':
      return block.facts.length > 0 ? [factsTable(block.facts), gap()] : [];
    case 'table':
      return tableParts(block);
    case 'figure':
      return figureParts(block);
    case 'question':
      return questionParts(block);
    case 'signatures':
      return block.labels.length > 0 ? [gap(), signaturesTable(block.labels), gap()] : [];
  }
}

/** Word joins tables that follow each other; an empty paragraph keeps them apart. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60 } });
}

function headingOf({ level, text, newPage }: BlockOf<'heading'>): Paragraph {
  const heading = level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
  return paragraphOf(text, { heading, keepNext: true, pageBreakBefore: newPage === true });
}

function listOf({ ordered, entries }: BlockOf<'list'>, number: number): readonly Paragraph[] {
  const numbering = ordered
    ? { reference: ORDERED, level: 0, instance: number }
    : { reference: UNORDERED, level: 0 };
  return entries.map((entry, place) =>
    paragraphOf(entry, { numbering, spacing: { after: place < entries.length - 1 ? 60 : 140 } }),
  );
}

function tableParts({ caption, head, rows, rowHeads }: BlockOf<'table'>): readonly Part[] {
  const table = tableOf(head, rows, rowHeads === true);
  const title = paragraphOf(caption, { style: 'Caption', keepNext: true });
  return table ? [title, table, gap()] : [title];
}

async function figureParts(figure: BlockOf<'figure'>): Promise<readonly Part[]> {
  const { description, svg, isInTable } = figure;
  const words = paragraphOf(description, {}, { color: SOFT, size: 19 });
  const picture = await pictureOf(svg);
  if (!picture) return [words];
  const { png, width, height } = picture;
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: 'figure', title: '', description: writableText(description) },
  });
  const shown = new Paragraph({ children: [image], keepNext: true });
  return isInTable ? [shown] : [shown, words];
}

function questionParts({ text, note, choices, lines }: BlockOf<'question'>): readonly Paragraph[] {
  const isAnsweredBelow = choices.length > 0 || lines > 0;
  const asked = paragraphOf(
    text,
    { keepNext: isAnsweredBelow, spacing: { before: 160, after: 40 } },
    { bold: true },
  );
  const noted = note
    ? [paragraphOf(note, { keepNext: isAnsweredBelow }, { color: SOFT, size: 19 })]
    : [];
  const answers = choices.length > 0 ? choices.map(choiceOf) : emptyLines(lines);
  return [asked, ...noted, ...answers];
}

/** A box that can be ticked on the screen and on paper. */
function choiceOf(choice: string): Paragraph {
  return new Paragraph({
    bidirectional: directionOf(choice) === 'rtl',
    indent: { left: 420, hanging: 420 },
    spacing: { after: 80 },
    children: [new CheckBox({ checked: false }), new TextRun({ text: '  ' }), ...runsOf(choice)],
  });
}

function emptyLines(lines: number): readonly Paragraph[] {
  const count = Math.max(0, Math.min(lines, MOST_LINES));
  return Array.from(
    { length: count },
    () =>
      new Paragraph({
        // Neighbours with the same border share one frame; `between` rules each line of it.
        border: { bottom: RULED, between: RULED },
        spacing: { line: 600, lineRule: LineRuleType.EXACT, after: 0 },
      }),
  );
}
