import type { Branch } from './branches.ts';
import type { PlacedTree } from './indented-tree.ts';
import { roleBox, roleHeight } from './role-box.ts';
import { gridLine } from './shapes.ts';

const BOX = 128;
const ACROSS = 16;
const DOWN = 30;

/** The usual picture, top to bottom; undefined where it does not fit the width. */
export function topDownTree(branches: readonly Branch[], width: number): PlacedTree | undefined {
  const across = widthOf(branches);
  if (across > width || branches.length === 0) return undefined;
  const levels = levelsOf(branches);
  const tops = topsOf(levels);
  const shapes: string[] = [];
  const place = (row: readonly Branch[], left: number, depth: number): readonly number[] => {
    let x = left;
    return row.map((branch) => {
      const own = widthOf([branch]);
      const middle = x + own / 2;
      const top = tops[depth] ?? 0;
      const height = levels[depth] ?? 0;
      shapes.push(...roleBox(branch.role, { x: middle - BOX / 2, y: top, width: BOX, height }));
      const below = place(branch.below, x + (own - widthOf(branch.below)) / 2, depth + 1);
      shapes.push(...joints(middle, top + height, below));
      x += own + ACROSS;
      return middle;
    });
  };
  place(branches, (width - across) / 2, 0);
  const last = levels.length - 1;
  return { height: (tops[last] ?? 0) + (levels[last] ?? 0) + 2, shapes };
}

function widthOf(row: readonly Branch[]): number {
  if (row.length === 0) return 0;
  const own = row.map(({ below }) => Math.max(BOX, widthOf(below)));
  return own.reduce((sum, each) => sum + each, ACROSS * (row.length - 1));
}

/** Height of the boxes of each level: as high as its highest. */
function levelsOf(row: readonly Branch[]): readonly number[] {
  if (row.length === 0) return [];
  const height = Math.max(...row.map(({ role }) => roleHeight(role, BOX)));
  return [height, ...levelsOf(row.flatMap(({ below }) => below))];
}

function topsOf(levels: readonly number[]): readonly number[] {
  let top = 1;
  return levels.map((height) => {
    const here = top;
    top += height + DOWN;
    return here;
  });
}

function joints(x: number, foot: number, below: readonly number[]): readonly string[] {
  const middle = foot + DOWN / 2;
  return below.map((to) =>
    gridLine([
      [x, foot],
      [x, middle],
      [to, middle],
      [to, foot + DOWN],
    ]),
  );
}
