import * as v from 'valibot';
import { safeSvg } from '../documents/svg.ts';
import type { DocumentBlock, WorkDocument } from '../domain/document.ts';
import { listOf, text } from './fields.ts';

const line = text(2000);
const prose = text(50_000);
const facts = listOf(v.strictObject({ name: line, text: prose }), 200);

const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([2, 3]), text: line }),
  v.strictObject({ kind: v.literal('paragraph'), text: prose }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), entries: listOf(prose, 1000) }),
  v.strictObject({ kind: v.literal('facts'), facts }),
  v.strictObject({
    kind: v.literal('table'),
    caption: line,
    head: listOf(line, 50),
    rows: listOf(listOf(prose, 50), 2000),
    rowHeads: v.optional(v.boolean()),
  }),
  v.strictObject({ kind: v.literal('figure'), description: prose, svg: text(300_000) }),
  v.strictObject({
    kind: v.literal('question'),
    text: prose,
    note: v.optional(prose),
    choices: listOf(line, 100),
    lines: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  }),
  v.strictObject({ kind: v.literal('signatures'), labels: listOf(line, 20) }),
]);

/** A document of a tool as it stands in a file from outside. */
export const documentSchema = v.strictObject({
  title: line,
  subtitle: v.optional(line),
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
