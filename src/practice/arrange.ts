import { seededShuffle } from '../domain/shuffle.ts';

/**
 * Puts things in a mixed order that a seed determines, so that no two neighbours belong to the
 * same group whenever that can be had. Mixed beats blocked practice: D. Rohrer, R. Dedrick,
 * S. Stershic, “Interleaved practice improves mathematics learning”, Journal of Educational
 * Psychology 107 (2015).
 *
 * When one group holds more than half of all, neighbours are as few as they can be.
 */
export function arrangeMixed<T>(
  things: readonly T[],
  groupOf: (thing: T) => string,
  seed: string,
): readonly T[] {
  const queues = groupBy(seededShuffle(seed)(things), groupOf);
  const shuffle = seededShuffle(`${seed}/order`);
  const arranged: T[] = [];
  let last: string | undefined;
  for (let left = things.length; left > 0; left -= 1) {
    last = nextGroup([...queues], { last, left, shuffle });
    arranged.push(...(queues.get(last ?? '')?.splice(0, 1) ?? []));
  }
  return arranged;
}

function groupBy<T>(things: readonly T[], groupOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(groupOf(thing));
    if (group) group.push(thing);
    else groups.set(groupOf(thing), [thing]);
  }
  return groups;
}

/**
 * Any group but the last one will do, unless one has grown so large that putting it off would
 * leave two of its members side by side at the end.
 */
function nextGroup(
  queues: readonly (readonly [group: string, queue: readonly unknown[]])[],
  state: {
    readonly last: string | undefined;
    readonly left: number;
    readonly shuffle: <T>(list: readonly T[]) => readonly T[];
  },
): string | undefined {
  const open = state.shuffle(queues.filter(([, queue]) => queue.length > 0));
  const others = open.filter(([group]) => group !== state.last);
  const urgent = others.find(([, queue]) => queue.length * 2 > state.left);
  const [group] = urgent ?? others[0] ?? open[0] ?? [];
  return group;
}
