import type { WorkValues } from '../domain/work.ts';
import { addedEntry } from '../domain/work-entries.ts';
import type { Tool } from './tool.ts';

/** What a new piece begins with: the empty entries that its lists offer at first. */
export function newPieceValues({ sections }: Pick<Tool, 'sections'>): WorkValues {
  let values: WorkValues = {};
  for (const field of sections.flatMap(({ fields }) => fields)) {
    if (field.kind !== 'list') continue;
    for (let number = 1; number <= (field.begin ?? 0); number += 1) {
      values = { ...values, ...addedEntry(values, { list: field.id, entry: `first${number}` }) };
    }
  }
  return values;
}
