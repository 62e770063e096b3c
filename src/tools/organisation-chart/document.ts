import type { DocumentBlock } from '../../domain/document.ts';
import { textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf, notYet } from '../document.ts';
import { entryPaths } from '../filled.ts';
import type { Section } from '../tool.ts';
import { isOurs } from './roles.ts';

const columns = [
  ['title', 'Role'],
  ['purpose', 'Purpose'],
  ['responsibilities', 'Responsibilities'],
  ['limit', 'Limit'],
  ['links', 'Links'],
] as const;

/** The team's roles side by side, as they are best told apart; the others stand in the chart. */
export function organisationDocument(
  before: readonly Section[],
  after: readonly Section[],
): (values: WorkValues) => readonly DocumentBlock[] {
  return (values) => [...blocksOf(before, values), ...roles(values), ...blocksOf(after, values)];
}

function roles(values: WorkValues): readonly DocumentBlock[] {
  // One whose place is not said yet may be the team's; nothing that was written is left out.
  const ours = entryPaths(values, 'roles').filter(
    (at) => isOurs(values, at) || textAt(values, `${at}/place`) === '',
  );
  if (ours.length === 0) return [];
  const cell = (at: string, field: string) => {
    const text = textAt(values, `${at}/${field}`);
    return text.trim() === '' ? notYet : text;
  };
  return [
    { kind: 'heading', level: 2, text: 'Who does what' },
    {
      kind: 'table',
      caption: 'Roles in the team',
      head: columns.map(([, name]) => name),
      rows: ours.map((at) => columns.map(([field]) => cell(at, field))),
      rowHeads: true,
    },
  ];
}
