import * as v from 'valibot';
import { safeSvg } from '../documents/svg.ts';
import type { DocumentBlock, WorkDocument } from '../domain/document.ts';
import { listOf, text } from './fields.ts';

/** A field may hold 100 kB, and any text of a document may quote one. */
const words = text(200_000);
const facts = listOf(v.strictObject({ name: words, text: words }), 200);

const block = v.variant('kind', [
  v.strictObject({
    kind: v.literal('heading'),
    level: v.picklist([2, 3]),
    text: words,
    newPage: v.optional(v.boolean()),
  }),
  v.strictObject({ kind: v.literal('paragraph'), text: words }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), entries: listOf(words, 1000) }),
  v.strictObject({ kind: v.literal('facts'), facts }),
  v.strictObject({
    kind: v.literal('table'),
    caption: words,
    head: listOf(words, 50),
    rows: listOf(listOf(words, 50), 2000),
    rowHeads: v.optional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('figure'),
    description: words,
    svg: text(300_000),
    isInTable: v.optional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('question'),
    text: words,
    note: v.optional(words),
    choices: listOf(words, 100),
    lines: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  }),
  v.strictObject({ kind: v.literal('signatures'), labels: listOf(words, 20) }),
]);

/** A document of a tool as it stands in a file from outside. */
export const documentSchema = v.strictObject({
  title: words,
  subtitle: v.optional(words),
  facts,
  blocks: listOf(block, 2000),
});

/**
 * The same document with every figure that is more than a plain drawing replaced by its description,
 * so that it may be put into a page. What a figure says in words is never lost.
 */
export function withPlainFigures(document: WorkDocument): WorkDocument {
  return { ...document, blocks: document.blocks.map(plainFigure) };
}

function plainFigure(block: DocumentBlock): DocumentBlock {
  if (block.kind !== 'figure' || safeSvg(block.svg) !== undefined) return block;
  return { kind: 'paragraph', text: block.description };
}
