import { linesOf, widthOf } from './lines.ts';
import { toneOf } from './series.ts';
import { filledBox, wordsAt } from './shapes.ts';

const SIZE = 12;
const ROW = 20;

/** Which colour is whose, in rows across the drawing; nothing for a single series. */
export function legendOf(names: readonly string[], width: number, top: number): Legend {
  if (names.length < 2) return { height: 0, shapes: [] };
  let x = 0;
  let y = top;
  const shapes: string[] = [];
  for (const [place, name] of names.entries()) {
    const [line = ''] = linesOf(name, { width: width - 30, size: SIZE, lines: 1 });
    const across = 22 + widthOf(line, SIZE) + 14;
    if (x > 0 && x + across > width) {
      x = 0;
      y += ROW;
    }
    shapes.push(filledBox({ x, y: y + 3, width: 14, height: 12 }, toneOf(place)));
    shapes.push(wordsAt({ x: x + 20, y: y + 13, lines: [line], size: SIZE }));
    x += across;
  }
  return { height: y - top + ROW + 6, shapes };
}

interface Legend {
  readonly height: number;
  readonly shapes: readonly string[];
}
