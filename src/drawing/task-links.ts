import { arrow, type Box } from './shapes.ts';

/** A picture with more arrows than this shows nothing any more. */
const MOST = 200;

interface Waiting {
  readonly after?: readonly number[] | undefined;
}

/**
 * Arrows from the end of each bar to the beginning of those that wait for it. Tasks without a bar,
 * and places that no task has, are passed over.
 */
export function linksBetween(
  tasks: readonly Waiting[],
  bars: readonly (Box | undefined)[],
): readonly string[] {
  return tasks
    .flatMap(({ after = [] }, place) => {
      const to = bars[place];
      const others = [...new Set(after)].filter((other) => other !== place);
      return to ? others.flatMap((other) => bars[other] ?? []).map((from) => link(from, to)) : [];
    })
    .slice(0, MOST);
}

/** Out of the end of one bar, and down or up into the beginning of the other. */
function link(from: Box, to: Box): string {
  const [end, middle] = [from.x + from.width, from.y + from.height / 2];
  const into = to.x + Math.min(7, to.width / 2);
  const isBelow = to.y > from.y;
  const tip = isBelow ? to.y - 1 : to.y + to.height + 1;
  return arrow(
    [
      [end, middle],
      [into, middle],
      [into, tip],
    ],
    'soft',
  );
}
