import type { Branch } from './branches.ts';
import { roleBox, roleHeight } from './role-box.ts';
import { gridLine } from './shapes.ts';

export interface PlacedTree {
  readonly height: number;
  readonly shapes: readonly string[];
}

const GAP = 10;
const STEP = 26;

/** A role a row, set in by how far it is from the top: any number of them fits any width. */
export function indentedTree(branches: readonly Branch[], width: number): PlacedTree {
  const deepest = Math.max(1, ...branches.map(depthOf));
  const step = Math.min(STEP, (width * 0.45) / deepest);
  const boxWidth = Math.min(260, width - step * (deepest - 1) - 2);
  let top = 1;
  const shapes: string[] = [];
  const place = ({ role, below }: Branch, depth: number): number => {
    const x = 1 + depth * step;
    const height = roleHeight(role, boxWidth);
    const middle = top + height / 2;
    const foot = top + height;
    shapes.push(...roleBox(role, { x, y: top, width: boxWidth, height }));
    top += height + GAP;
    const trunk = x + step / 2;
    for (const branch of below) {
      const y = place(branch, depth + 1);
      shapes.push(
        gridLine([
          [trunk, foot],
          [trunk, y],
          [x + step, y],
        ]),
      );
    }
    return middle;
  };
  for (const branch of branches) place(branch, 0);
  return { height: top - GAP + 2, shapes };
}

function depthOf({ below }: Branch): number {
  return 1 + Math.max(0, ...below.map(depthOf));
}
