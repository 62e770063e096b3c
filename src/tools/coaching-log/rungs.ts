import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths } from '../filled.ts';

/** From the least help to the most. */
export const rungs: readonly string[] = [
  'I asked a question',
  'I gave a hint',
  'We did it side by side',
  'I showed it, they watched',
  'I did it for them',
];

/** The amounts of help given to one person in the order of time: `Adviser K: 3, 2, 1`. */
export function helpOverTime(values: WorkValues): string | undefined {
  const given = new Map<string, Given[]>();
  for (const at of entryPaths(values, 'occasions')) {
    const rung = numberAt(values, `${at}/rung`);
    const member = textAt(values, `${at}/member`).trim();
    if (rung === undefined || member === '') continue;
    const own = given.get(member.toLowerCase()) ?? [];
    own.push({ member, on: textAt(values, `${at}/on`), rung });
    given.set(member.toLowerCase(), own);
  }
  const several = [...given.values()].filter((own) => own.length > 1);
  return several.length === 0 ? undefined : several.map(inOrder).join('; ');
}

interface Given {
  readonly member: string;
  readonly on: string;
  readonly rung: number;
}

function inOrder(given: readonly Given[]): string {
  const ordered = given.toSorted((a, b) => a.on.localeCompare(b.on));
  return `${given[0]?.member}: ${ordered.map(({ rung }) => rung).join(', then ')}`;
}
