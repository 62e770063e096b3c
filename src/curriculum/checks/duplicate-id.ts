import { usesOf } from '../assemble-lessons.ts';
import type { Material, UnitMaterial } from '../material.ts';
import { compare, type Problem } from '../problem.ts';
import type { Check } from './check.ts';

interface Use {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** An id names one thing: progress is saved and links are made by it. */
export const duplicateId: Check = (material) => [
  ...material.units.flatMap(inUnit),
  ...repeated('unit', material.units.flatMap(unitUse)),
  ...repeated('term', entries(material.glossary)),
  ...repeated('source', entries(material.sources)),
];

function inUnit(unit: UnitMaterial): readonly Problem[] {
  const items = unit.items.flatMap(({ id, file, lineOf }) =>
    id === undefined ? [] : { id, file, line: lineOf(['id']) },
  );
  const tasks = unit.tasks.flatMap(({ file, value, lineOf }) =>
    value.tasks.map(({ id }, index) => ({ id, file, line: lineOf(['tasks', index, 'id']) })),
  );
  const lessons = unit.lessons.map(({ slug, file }) => ({ id: slug, file, line: 1 }));
  const yourTurns = unit.lessons.flatMap(({ file, body }) =>
    repeated(
      'YourTurn',
      (body ? usesOf(body, 'YourTurn') : []).flatMap(({ attributes: { id }, line }) =>
        id === undefined ? [] : { id, file, line },
      ),
    ),
  );
  return [
    ...repeated('item', items),
    ...repeated('task', tasks),
    ...repeated('lesson', lessons),
    ...yourTurns,
  ];
}

function unitUse({ unit }: UnitMaterial): readonly Use[] {
  return unit ? [{ id: unit.value.id, file: unit.file, line: unit.lineOf(['id']) }] : [];
}

function entries(documents: Material['glossary'] | Material['sources']): readonly Use[] {
  return documents.flatMap(({ file, value, lineOf }) =>
    value.map(({ id }, index) => ({ id, file, line: lineOf([index, 'id']) })),
  );
}

function repeated(noun: string, uses: readonly Use[]): readonly Problem[] {
  const inOrder = [...uses].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  const first = new Map<string, Use>();
  return inOrder.flatMap((use) => {
    const earlier = first.get(use.id);
    if (earlier) return duplicate(noun, use, earlier);
    first.set(use.id, use);
    return [];
  });
}

function duplicate(noun: string, { id, file, line }: Use, earlier: Use): Problem {
  return {
    file,
    line,
    rule: 'duplicate-id',
    message: `The ${noun} id \`${id}\` is already used at ${earlier.file}:${earlier.line}; saved progress and links could not tell the two apart.`,
    remedy: 'Give the newer of the two an id of its own; never rename a published one.',
  };
}
