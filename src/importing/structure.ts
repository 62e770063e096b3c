import { type Field, fieldOf, labelKey } from './label-rules.ts';
import { type CellsRow, cellText, type Row } from './row.ts';
import { readCode, readCount, readLevel, readUrn } from './values.ts';

/** A row of the table in which a guide lists its units. */
export interface ListedUnit {
  readonly title: string;
  readonly urn?: string | undefined;
  readonly reference?: string | undefined;
  readonly level?: number | undefined;
  readonly credit?: number | undefined;
  readonly guidedLearning?: number | undefined;
  readonly assessment?: string | undefined;
  readonly line: number;
  readonly text: string;
  /** The heading of the group that it is listed under, and its line. */
  readonly group?: GroupHeading | undefined;
}

export interface GroupHeading {
  readonly title: string;
  readonly kind: 'mandatory' | 'optional';
  readonly line: number;
}

export interface Structure {
  readonly units: readonly ListedUnit[];
  readonly groups: readonly GroupHeading[];
  /** Indices of the rows of these tables. */
  readonly rows: ReadonlySet<number>;
}

type Column = Field | 'status' | undefined;

/** Finds the tables that list units, under the headings of their groups. */
export function readStructure(rows: readonly Row[]): Structure {
  const units: ListedUnit[] = [];
  const groups: GroupHeading[] = [];
  const taken = new Set<number>();
  let group: GroupHeading | undefined;
  let columns: readonly Column[] | undefined;
  for (const [index, row] of rows.entries()) {
    const heading = groupHeading(row);
    if (heading !== undefined) {
      group = heading;
      groups.push(heading);
    }
    columns = columnsAfter(row, columns, heading !== undefined);
    if (row.kind !== 'cells' || columns === undefined) continue;
    taken.add(index);
    const unit = listedUnit(row, columns, group);
    if (unit !== undefined) units.push(unit);
  }
  return { units, groups, rows: taken };
}

/** The columns that hold for a row: of a header when it is one, else those before it. */
function columnsAfter(
  row: Row,
  columns: readonly Column[] | undefined,
  isGroup: boolean,
): readonly Column[] | undefined {
  if (row.kind === 'gap' || row.kind === 'page' || isGroup) return columns;
  if (row.kind !== 'cells') return undefined;
  const header = headerColumns(row);
  if (header !== undefined) return header;
  return columns !== undefined && belongs(row, columns) ? columns : undefined;
}

function headerColumns(row: CellsRow): readonly Column[] | undefined {
  const columns = row.cells.map((cell) => columnOf(cellText(cell)));
  const named = columns.filter((column) => column !== undefined).length;
  const hasTitle = columns.includes('unitTitle');
  const hasNumber = columns.some(
    (column) =>
      column === 'level' || column === 'credit' || column === 'guidedLearning' || column === 'code',
  );
  const filled = row.cells.filter((cell) => cell.pieces.length > 0).length;
  return hasTitle && hasNumber && named >= filled - 1 ? columns : undefined;
}

const titles = new Set([
  'title',
  'unit title',
  'unit',
  'unit name',
  'unit titles',
  'units',
  'name of unit',
  'mandatory units',
  'optional units',
  'mandatory unit',
  'optional unit',
  'mandatory unit title',
  'optional unit title',
]);
const statuses = new Set([
  'mandatory optional',
  'mandatory or optional',
  'm o',
  'status',
  'type',
  'group',
  'component',
]);

function columnOf(text: string): Column {
  const key = labelKey(text);
  if (titles.has(key)) return 'unitTitle';
  return statuses.has(key) ? 'status' : fieldOf(text);
}

// A row of the table has a unit's title in words and no number where a title should stand.
function belongs(row: CellsRow, columns: readonly Column[]): boolean {
  const title = cellText(row.cells[columns.indexOf('unitTitle')]);
  return (
    /\p{L}{3}/u.test(title) && !/^\d+\.\d+/.test(title) && row.cells.length <= columns.length + 1
  );
}

function listedUnit(
  row: CellsRow,
  columns: readonly Column[],
  group: GroupHeading | undefined,
): ListedUnit | undefined {
  if (headerColumns(row) !== undefined) return undefined;
  const title = cellText(row.cells[columns.indexOf('unitTitle')]);
  const cells = (field: Column) =>
    columns.flatMap((column, at) => (column === field ? [cellText(row.cells[at])] : []));
  const codes = cells('code');
  const values = {
    urn: firstOf(codes, readUrn),
    reference: firstOf(codes, readCode),
    level: firstOf(cells('level'), readLevel),
    credit: firstOf(cells('credit'), readCount),
    guidedLearning: firstOf(cells('guidedLearning'), readCount),
    assessment: cells('assessment').find((text) => text !== ''),
  };
  const stated = Object.values(values).some((value) => value !== undefined);
  if (title === '' || !stated) return undefined;
  const text = row.cells.map(cellText).join(' | ');
  return {
    title,
    ...values,
    line: row.line,
    text,
    group: statusGroup(cells('status')[0], row.line) ?? group,
  };
}

function firstOf<T>(
  texts: readonly string[],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

function statusGroup(status: string | undefined, line: number): GroupHeading | undefined {
  if (status === undefined || !/^(?:m|o|mandatory|optional)$/i.test(status.trim()))
    return undefined;
  const mandatory = /^m/i.test(status.trim());
  return {
    title: mandatory ? 'Mandatory units' : 'Optional units',
    kind: mandatory ? 'mandatory' : 'optional',
    line,
  };
}

const groupTitle =
  /^(?:group [A-Z0-9]{1,2}\b ?[:–—-]? ?)?(mandatory|optional|core|elective)\b(?: (?:core|unit|units|group|groups|unit group))?(?: ?(?:[:–—-] ?)?(?:group )?[A-Z0-9]{1,2})?(?: ?[:–—-])?(?: (?:units?|group))?(?: ?\(.{0,80}\))?$/i;

/** `Mandatory Group A`, `Optional units – Group B`, `Group C: Optional units`. */
export function groupHeading(row: Row): GroupHeading | undefined {
  const text = row.kind === 'text' ? row.text : soleText(row);
  if (text === undefined || text.length > 120) return undefined;
  const found = groupTitle.exec(text);
  if (!found) return undefined;
  const kind = /^(?:mandatory|core)/i.test(found[1] ?? '') ? 'mandatory' : 'optional';
  return { title: text.replace(/ ?[:–—-]$/, ''), kind, line: row.line };
}

function soleText(row: Row): string | undefined {
  if (row.kind !== 'cells') return undefined;
  const filled = row.cells.filter((cell) => cell.pieces.length > 0);
  return filled.length === 1 ? cellText(filled[0]) : undefined;
}
