import { drawingMessages as messages } from '../messages/drawing.ts';
import { linesOf } from './lines.ts';
import {
  type Box,
  filledBox,
  framedBox,
  heightOf,
  line,
  type Point,
  shape,
  wordsAt,
} from './shapes.ts';

interface State {
  readonly done?: boolean | undefined;
  readonly critical?: boolean | undefined;
}

/** Time that a task takes; ticked once it is done, and full where it decides the end. */
export function taskBar(box: Box, { done, critical }: State): readonly string[] {
  const isFull = done === true || critical === true;
  if (!isFull) return [framedBox(box, 'a')];
  const bar = filledBox(box, critical === true ? 'b' : 'a', 6);
  return [bar, ...(done === true && box.width > 24 ? [tick(middleOf(box))] : [])];
}

/** A diamond on the day, in the middle of the box that the day takes. */
export function milestone(box: Box, { done, critical }: State): readonly string[] {
  const middle = middleOf(box);
  const inside = done === true ? tick(middle) : shape(diamond(middle, 5), 'paper');
  return [shape(diamond(middle, 9), critical === true ? 'b' : 'a'), inside];
}

/** Says at the foot what a full bar means, where one is on the critical path. */
export function criticalKey(tasks: readonly State[], width: number, top: number) {
  if (!tasks.some(({ critical }) => critical === true)) return { height: 0, shapes: [] };
  const lines = linesOf(messages.criticalKey, { width: width - 24, size: 12, lines: 3 });
  return {
    height: heightOf(lines.length, 12) + 10,
    shapes: [
      filledBox({ x: 0, y: top, width: 14, height: 12 }, 'b'),
      wordsAt({ x: 20, y: top + 10, lines, size: 12 }),
    ],
  };
}

function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

function diamond([x, y]: Point, radius: number): readonly Point[] {
  return [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
}

function tick([x, y]: Point): string {
  return line(
    [
      [x - 4, y],
      [x - 1, y + 3],
      [x + 4, y - 3],
    ],
    'on',
  );
}
