/** A piece of work as a document: what its declaration and its values say on paper. */
import type { DocumentBlock, DocumentFact, WorkDocument } from '../domain/document.ts';
import { entriesOf, type WorkValues } from '../domain/work.ts';
import { cellIn, inWords, isShown, pathOf, placesNow } from './fields.ts';
import type {
  EntryField,
  Field,
  FigureField,
  GridField,
  Handout,
  ListField,
  Section,
  Tool,
} from './tool.ts';

/** Said where a field that the piece needs is empty. */
export const notYet = 'Not filled in yet';

/** The whole document. `facts` stand at its head: learner, date, criteria. */
export function documentOf(
  tool: Tool,
  piece: { readonly title: string; readonly values: WorkValues },
  facts: readonly DocumentFact[],
): WorkDocument {
  const title = piece.title.trim();
  return {
    title: title === '' ? tool.about.title : title,
    subtitle: title === '' ? undefined : tool.about.title,
    facts,
    blocks: [
      ...(tool.document?.(piece.values) ?? blocksOf(tool.sections, piece.values)),
      ...(tool.handouts ?? []).flatMap((handout) => attached(handout, piece.values)),
    ],
  };
}

/** A handout at the end of the document, so that an assessor sees what was handed out. */
function attached({ title, document }: Handout, values: WorkValues): readonly DocumentBlock[] {
  const made = document(values);
  if (made.blocks.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${title}: ${made.title}`, newPage: true },
    ...(made.facts.length > 0 ? [{ kind: 'facts', facts: made.facts } as const] : []),
    ...made.blocks,
  ];
}

/** Sections as blocks, each with its heading; one in which nothing is shown is left out. */
export function blocksOf(
  sections: readonly Section[],
  values: WorkValues,
): readonly DocumentBlock[] {
  return sections.flatMap((section) => {
    const blocks = joinedFacts(
      section.fields
        .filter((field) => isShown(field, values, ''))
        .flatMap((field) => fieldBlocks(field, values)),
    );
    if (blocks.length === 0) return [];
    return [{ kind: 'heading', level: 2, text: section.title } as const, ...blocks];
  });
}

/** One field as blocks; empty optional fields say nothing. */
export function fieldBlocks(field: Field, values: WorkValues): readonly DocumentBlock[] {
  switch (field.kind) {
    case 'list':
      return listBlocks(field, values);
    case 'grid':
      return gridBlocks(field, values);
    case 'figure':
      return figureBlocks(field, values);
    case 'handout':
      return [];
    case 'signatures':
      return [{ kind: 'signatures', labels: field.lines }];
    default:
      return valueBlocks(field, values, '');
  }
}

function valueBlocks(field: EntryField, values: WorkValues, at: string): readonly DocumentBlock[] {
  const text = textOf(field, values, at);
  if (text === '') return [];
  if (field.kind !== 'long-text') {
    return [{ kind: 'facts', facts: [{ name: field.label, text }] }];
  }
  return [
    { kind: 'heading', level: 3, text: field.label },
    { kind: 'paragraph', text },
  ];
}

/** What a field says; empty for an optional field without a value. */
function textOf(field: EntryField, values: WorkValues, at: string): string {
  if (field.kind === 'derived') return field.value(values, at) ?? '';
  const text = inWords(field, values, { at, path: pathOf(at, field.id) });
  return text === '' && field.needed ? notYet : text;
}

function listBlocks(list: ListField, values: WorkValues): readonly DocumentBlock[] {
  const entries = entriesOf(values, list.id).map((entry) => pathOf(list.id, entry));
  if (entries.length === 0) return [];
  const [only] = list.fields;
  if (only && list.fields.length === 1) {
    const texts = entries.map((at) => textOf(only, values, at)).filter((text) => text !== '');
    if (texts.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: list.label },
      { kind: 'list', ordered: false, entries: texts },
    ];
  }
  return list.shown === 'table'
    ? [tableOf(list, values, entries)]
    : entries.flatMap((at, index) => entryBlocks(list, values, { at, number: index + 1 }));
}

function tableOf(list: ListField, values: WorkValues, entries: readonly string[]): DocumentBlock {
  const cell = (field: EntryField, at: string) =>
    isShown(field, values, at) ? textOf(field, values, at) : '';
  return {
    kind: 'table',
    caption: list.label,
    head: list.fields.map(({ label }) => label),
    rows: entries.map((at) => list.fields.map((field) => cell(field, at))),
  };
}

function entryBlocks(
  list: ListField,
  values: WorkValues,
  { at, number }: { readonly at: string; readonly number: number },
): readonly DocumentBlock[] {
  const facts = list.fields
    .filter((field) => isShown(field, values, at))
    .map((field) => ({ name: field.label, text: textOf(field, values, at) }))
    .filter(({ text }) => text !== '');
  const name = list.entry.charAt(0).toUpperCase() + list.entry.slice(1);
  return [
    { kind: 'heading', level: 3, text: `${name} ${number}` },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
  ];
}

function gridBlocks(grid: GridField, values: WorkValues): readonly DocumentBlock[] {
  const columns = placesNow(grid.columns, values);
  const rows = placesNow(grid.rows, values);
  if (rows.length === 0 || columns.length === 0) return [];
  const at = (row: string, column: string) =>
    inWords(cellIn(grid, column), values, {
      at: `${grid.id}/${row}`,
      path: `${grid.id}/${row}/${column}`,
    });
  const name = grid.row.charAt(0).toUpperCase() + grid.row.slice(1);
  return [
    {
      kind: 'table',
      caption: grid.label,
      head: [name, ...columns.map(({ label }) => label)],
      rows: rows.map((row) => [row.label, ...columns.map((column) => at(row.id, column.id))]),
      rowHeads: true,
    },
  ];
}

function figureBlocks(field: FigureField, values: WorkValues): readonly DocumentBlock[] {
  const figure = field.draw(values);
  if (!figure) return [];
  const { drawing, table } = figure;
  return [
    { kind: 'heading', level: 3, text: field.label },
    {
      kind: 'figure',
      description: drawing.description,
      svg: drawing.svg,
      isInTable: table !== undefined,
    },
    ...(table
      ? [
          {
            kind: 'table',
            caption: `${field.label}: as a table`,
            ...table,
            rowHeads: true,
          } as const,
        ]
      : []),
  ];
}

/** Facts that follow each other as one block. */
function joinedFacts(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const joined: DocumentBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'facts' && last?.kind === 'facts') {
      joined[joined.length - 1] = { kind: 'facts', facts: [...last.facts, ...block.facts] };
    } else joined.push(block);
  }
  return joined;
}
