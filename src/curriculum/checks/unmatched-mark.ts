import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';

/** Gaps `{a}`, phrases `[a|words]` and groups that are named in an item are defined in it. */
export const unmatchedMark: Check = (material) => allItems(material).flatMap(inItem);

interface Fault extends Pick<Problem, 'message' | 'remedy'> {
  readonly path: Path;
}

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  return faultsIn(authored).map(({ path, message, remedy }) => ({
    file: item.file,
    line: item.lineOf(path),
    rule: 'unmatched-mark',
    message: `${itemName(item)}: ${message}`,
    remedy,
  }));
}

function faultsIn(item: AuthoredItem): readonly Fault[] {
  switch (item.type) {
    case 'gap-fill':
      return markFaults(marksIn(item.text, /\{([^{}]*)\}/g), item.gaps, {
        text: 'text',
        list: 'gaps',
        spell: (id) => `{${id}}`,
      });
    case 'identify-in-text':
      return markFaults(marksIn(item.passage, /\[([^[\]|]*)\|[^[\]]+\]/g), item.phrases, {
        text: 'passage',
        list: 'phrases',
        spell: (id) => `[${id}|…]`,
      });
    case 'categorise':
      return groupFaults(item);
    default:
      return [];
  }
}

function marksIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, id = '']) => id);
}

interface Fields {
  readonly text: string;
  readonly list: string;
  readonly spell: (id: string) => string;
}

function markFaults(
  marks: readonly string[],
  defined: readonly { readonly id: string }[],
  { text, list, spell }: Fields,
): readonly Fault[] {
  const undefinedMarks = marks
    .filter((id) => !defined.some((part) => part.id === id))
    .map((id) => ({
      path: [text],
      message: `\`${text}\` has ${spell(id)}, but \`${list}\` has no \`${id}\`.`,
      remedy: `Add \`${id}\` to \`${list}\`, or correct the mark.`,
    }));
  const repeated = marks
    .filter((id, index) => marks.indexOf(id) < index)
    .map((id) => ({
      path: [text],
      message: `\`${text}\` has ${spell(id)} twice, so one response would stand in two places.`,
      remedy: 'Give each place an id of its own.',
    }));
  const unused = defined.flatMap(({ id }, index) =>
    marks.includes(id)
      ? []
      : [
          {
            path: [list, index],
            message: `\`${list}\` defines \`${id}\`, but \`${text}\` has no ${spell(id)}.`,
            remedy: `Put ${spell(id)} into \`${text}\`, or remove it from \`${list}\`.`,
          },
        ],
  );
  return [...undefinedMarks, ...repeated, ...unused];
}

function groupFaults({
  groups,
  entries,
}: Extract<AuthoredItem, { readonly type: 'categorise' }>): readonly Fault[] {
  const ids = groups.map(({ id }) => id);
  const unknown = entries.flatMap(({ group }, index) =>
    ids.includes(group)
      ? []
      : [
          {
            path: ['entries', index, 'group'],
            message: `an entry belongs to the group \`${group}\`, which the item does not have.`,
            remedy: `Use one of: ${ids.join(', ')}.`,
          },
        ],
  );
  const empty = groups.flatMap(({ id, label }, index) =>
    entries.some(({ group }) => group === id)
      ? []
      : [
          {
            path: ['groups', index],
            message: `nothing belongs to the group “${label}”.`,
            remedy: 'Add an entry for it, or remove the group.',
          },
        ],
  );
  return [...unknown, ...empty];
}
