import { basename, dirname } from 'node:path';
import type { UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** File and folder names say what is inside, so that an author finds it. */
export const nameMismatch: Check = (material) => [
  ...material.qualifications.flatMap(({ folder, document: { file, value, lineOf } }) =>
    mismatch(file, lineOf(['id']), value.id, basename(folder)),
  ),
  ...material.units.flatMap(inUnit),
];

function inUnit({ id, unit, lessons, itemFiles, tasks, guidance }: UnitMaterial) {
  const byCriterion = [
    ...itemFiles,
    ...[...tasks, ...guidance].map(({ file, value, lineOf }) => ({
      file,
      lineOf,
      criterion: value.criterion,
    })),
  ];
  return [
    ...(unit ? mismatch(unit.file, unit.lineOf(['id']), unit.value.id, id) : []),
    ...byCriterion.flatMap(({ file, criterion, lineOf }) =>
      mismatch(file, lineOf(['criterion']), criterion, basename(file, '.yaml')),
    ),
    ...lessons.flatMap(({ file, criterion, front }) => {
      const first = front?.value.criteria[0];
      if (!front || first === undefined) return [];
      return mismatch(file, front.lineOf(['criteria']), first, criterion);
    }),
  ];
}

function mismatch(file: string, line: number, inside: string, name: string): readonly Problem[] {
  if (inside === name) return [];
  const folder = basename(dirname(file));
  return [
    {
      file,
      line,
      rule: 'name-mismatch',
      message: `The file says ${inside}, but its place (${folder}/${basename(file)}) says ${name}.`,
      remedy: 'Make the two agree: rename the file or folder, or correct what it says.',
    },
  ];
}
