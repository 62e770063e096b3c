import type { WorkValues } from '../domain/work.ts';
import { privateMatter } from './people-wording.ts';
import type { Check } from './tool.ts';

/** Looks for a colleague's health and private life in all fields and lists, as they stand now. */
export const tellsPrivateMatters: Check = (values: WorkValues) =>
  Object.entries(values).flatMap(([path, value]) => {
    const found =
      typeof value === 'string' && !isRemoved(values, path) ? privateMatter(value) : undefined;
    return found === undefined
      ? []
      : [
          {
            path,
            text: `“${found}”: if this is about a colleague’s health or private life, leave it out. Say what was arranged, and not why.`,
          },
        ];
  });

/** Entries that were taken out keep their values, so that they can come back, but not their place. */
function isRemoved(values: WorkValues, path: string): boolean {
  const [list, entry, field] = path.split('/');
  return field !== undefined && !Object.hasOwn(values, `${list}/${entry}/$place`);
}
