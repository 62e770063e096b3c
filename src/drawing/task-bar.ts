import { type Box, filledBox, framedBox, line, type Point, shape } from './shapes.ts';

/** Time that a task takes; filled and ticked once it is done. */
export function taskBar(box: Box, isDone: boolean): readonly string[] {
  if (!isDone) return [framedBox(box, 'a')];
  return [filledBox(box, 'a', 6), ...(box.width > 24 ? [tick(middleOf(box))] : [])];
}

/** A diamond on the day, in the middle of the box that the day takes. */
export function milestone(box: Box, isDone: boolean): readonly string[] {
  const middle = middleOf(box);
  const inside = isDone ? tick(middle) : shape(diamond(middle, 5), 'paper');
  return [shape(diamond(middle, 9), 'a'), inside];
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
