import type { DocumentBlock } from '../domain/document.ts';
import type { WorkValues } from '../domain/work.ts';
import { blocksOf } from './document.ts';
import { cellIn, isEmpty, isShown, optionsNow, placesNow } from './fields.ts';
import type { EntryField, Field, GridField, ListField, Section } from './tool.ts';

type Question = Extract<DocumentBlock, { kind: 'question' }>;

/** Entries of a list that a form to be written on has room for, unless the list asks for more. */
const ENTRIES = 3;
const ROWS = 6;

/**
 * What a piece says on paper or, while nothing has been entered, a form to be filled in by hand: for
 * whoever writes where there is no screen.
 */
export function blocksOrBlankForm(
  sections: readonly Section[],
  values: WorkValues,
): readonly DocumentBlock[] {
  const isBlank = Object.keys(values).every(
    (path) => path.endsWith('/$place') || isEmpty(values, path),
  );
  return isBlank ? blankForm(sections) : blocksOf(sections, values);
}

function blankForm(sections: readonly Section[]): readonly DocumentBlock[] {
  return sections.flatMap(({ title, intro, fields }) => [
    { kind: 'heading', level: 2, text: title } as const,
    ...(intro === undefined ? [] : [{ kind: 'paragraph', text: intro } as const]),
    ...fields.filter((field) => isShown(field, {}, '')).flatMap(blankField),
  ]);
}

function blankField(field: Field): readonly DocumentBlock[] {
  switch (field.kind) {
    case 'list':
      return blankList(field);
    case 'grid':
      return [blankGrid(field)];
    case 'signatures':
      return [{ kind: 'signatures', labels: field.lines }];
    case 'figure':
    case 'handout':
      return [];
    default:
      return questionOf(field);
  }
}

function questionOf(field: EntryField): readonly Question[] {
  const question = { kind: 'question', text: field.label, note: field.note, choices: [] } as const;
  switch (field.kind) {
    case 'derived':
      return [];
    case 'long-text':
      return [{ ...question, lines: 2 + (field.rows ?? 3) }];
    case 'choice':
    case 'choices':
      return [{ ...question, choices: labelsOf(field.options), lines: 1 }];
    case 'scale':
      return [{ ...question, choices: field.steps, lines: 0 }];
    default:
      return [{ ...question, lines: 1 }];
  }
}

function labelsOf(options: Parameters<typeof optionsNow>[0]): readonly string[] {
  return optionsNow(options, {}, '').map(({ label }) => label);
}

function blankList(list: ListField): readonly DocumentBlock[] {
  const heading = { kind: 'heading', level: 3, text: list.label } as const;
  const note = list.note === undefined ? [] : [{ kind: 'paragraph', text: list.note } as const];
  if (list.shown === 'table') {
    const head = list.fields.filter(({ kind }) => kind !== 'derived').map(({ label }) => label);
    const rows = Array.from({ length: ROWS }, () => head.map(() => ''));
    return [heading, ...note, { kind: 'table', caption: list.label, head, rows }];
  }
  const name = list.entry.charAt(0).toUpperCase() + list.entry.slice(1);
  const count = Math.max(ENTRIES, list.least ?? 0);
  const entries = Array.from({ length: count }, (_, place) => [
    { kind: 'heading', level: 3, text: `${name} ${place + 1}` } as const,
    ...list.fields.filter((field) => isShown(field, {}, '')).flatMap(questionOf),
  ]);
  return [heading, ...note, ...entries.flat()];
}

function blankGrid(grid: GridField): DocumentBlock {
  const columns = placesNow(grid.columns, {});
  const name = grid.row.charAt(0).toUpperCase() + grid.row.slice(1);
  return {
    kind: 'table',
    caption: grid.label,
    head: [name, ...columns.map(({ label }) => label)],
    rows: placesNow(grid.rows, {}).map(({ label }) => [
      label,
      ...columns.map(({ id }) => choicesInCell(grid, id)),
    ]),
    rowHeads: true,
  };
}

/** What there is to choose from stands in the cell; otherwise it is left empty. */
function choicesInCell(grid: GridField, column: string): string {
  const cell = cellIn(grid, column);
  if (cell.kind === 'choice') return labelsOf(cell.options).join(' / ');
  return cell.kind === 'scale' ? cell.steps.map((_, step) => step + 1).join('   ') : '';
}
