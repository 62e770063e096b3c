import { drawingMessages as messages } from '../messages/drawing.ts';
import { type Drawing, type DrawingFields, drawingOf, widthFor } from './drawing.ts';
import { shortened } from './lines.ts';
import { roleBox, roleHeight } from './role-box.ts';
import { arrow, type Box, type Point } from './shapes.ts';

export interface Cycle extends DrawingFields {
  readonly steps: readonly CycleStep[];
  /** Step that the learner is at, counted from 0. */
  readonly current?: number | undefined;
}

export interface CycleStep {
  readonly label: string;
  readonly note?: string | undefined;
}

const BOX = 150;
/** A ring may be so many times as high as it is wide; steps that need more stand under one another. */
const HIGHEST = 1.8;

/** Steps that come round again, such as plan, do, check, act. */
export function cycle(chart: Cycle): Drawing {
  const width = widthFor(chart);
  const picture = ringOf(chart, width) ?? columnOf(chart, width);
  const steps = chart.steps.map(({ label, note }, place) => {
    const here = place === chart.current ? ` (${messages.current})` : '';
    return `${place + 1} ${shortened(label)}${here}${note ? `: ${shortened(note)}` : ''}`;
  });
  const again = chart.steps.length > 1 ? [messages.again] : [];
  return drawingOf(chart, [...steps, ...again], picture);
}

function ringOf(chart: Cycle, width: number) {
  const across = Math.min(BOX, width * 0.38);
  const heights = chart.steps.map((step, place) => roleHeight(roleAt(chart, step, place), across));
  const rx = Math.min(200, (width - across) / 2 - 2);
  const boxesAt = (ry: number): readonly Box[] =>
    heights.map((height, place) => {
      const [x, y] = around(place / heights.length, { rx, ry });
      return { x: x - across / 2, y: y - height / 2, width: across, height };
    });
  const ry = fittingHeight(rx, (height) => !haveOverlap(boxesAt(height)));
  if (ry === undefined) return undefined;
  const boxes = boxesAt(ry);
  const top = Math.min(0, ...boxes.map((box) => box.y));
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height));
  const move = ([x, y]: Point): Point => [x + width / 2, y - top + 2];
  const shapes = boxes.flatMap((box, place) => {
    const step = chart.steps[place];
    const [x, y] = move([box.x, box.y]);
    return step ? roleBox(roleAt(chart, step, place), { ...box, x, y }) : [];
  });
  const arrows = boxes.map((_, place) =>
    arrow(arcBetween(boxes, place, { rx, ry }).map(move), 'soft'),
  );
  return { height: bottom - top + 4, shapes: boxes.length > 1 ? [...arrows, ...shapes] : shapes };
}

/** The smallest half height at which the boxes lie apart. */
function fittingHeight(rx: number, fits: (ry: number) => boolean): number | undefined {
  for (let ry = rx * 0.6; ry <= rx * HIGHEST; ry += 8) if (fits(ry)) return ry;
  return undefined;
}

function roleAt({ current }: Cycle, step: CycleStep, place: number) {
  return { id: '', label: `${place + 1}. ${step.label}`, note: step.note, own: place === current };
}

interface Ellipse {
  readonly rx: number;
  readonly ry: number;
}

/** A point of the ellipse around the origin, by its share of the way round, clockwise from the top. */
function around(share: number, { rx, ry }: Ellipse): Point {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return [rx * Math.cos(angle), ry * Math.sin(angle)];
}

function haveOverlap(boxes: readonly Box[]): boolean {
  const room = 20;
  return boxes.some((one, place) =>
    boxes
      .slice(place + 1)
      .some(
        (other) =>
          one.x < other.x + other.width + room &&
          other.x < one.x + one.width + room &&
          one.y < other.y + other.height + room &&
          other.y < one.y + one.height + room,
      ),
  );
}

/** The part of the ellipse between a box and the next one, clear of both. */
function arcBetween(boxes: readonly Box[], place: number, ellipse: Ellipse): readonly Point[] {
  const steps = 48;
  const near = [boxes[place], boxes[(place + 1) % boxes.length]];
  return Array.from({ length: steps + 1 }, (_, step) =>
    around((place + step / steps) / boxes.length, ellipse),
  ).filter((point) => near.every((box) => box && isClearOf(box, point)));
}

function isClearOf({ x, y, width, height }: Box, [px, py]: Point): boolean {
  const room = 5;
  return px < x - room || px > x + width + room || py < y - room || py > y + height + room;
}

function columnOf(chart: Cycle, width: number) {
  const across = Math.min(300, width - 60);
  let top = 1;
  const boxes = chart.steps.map((step, place): Box => {
    const height = roleHeight(roleAt(chart, step, place), across);
    const box = { x: 2, y: top, width: across, height };
    top += height + 26;
    return box;
  });
  const shapes = boxes.flatMap((box, place) => {
    const step = chart.steps[place];
    const next = boxes[place + 1];
    const x = box.x + across / 2;
    const down = next
      ? [
          arrow(
            [
              [x, box.y + box.height + 2],
              [x, next.y - 3],
            ],
            'soft',
          ),
        ]
      : [];
    return [...(step ? roleBox(roleAt(chart, step, place), box) : []), ...down];
  });
  const [first, last] = [boxes[0], boxes.at(-1)];
  const back = first && last ? [arrow(wayBack(first, last), 'soft')] : [];
  return { height: top - 24, shapes: [...shapes, ...back] };
}

function wayBack(first: Box, last: Box): readonly Point[] {
  const right = first.x + first.width;
  const from = last.y + last.height / 2;
  const to = first.y + first.height / 2;
  return [
    [right + 2, from],
    [right + 34, from],
    [right + 34, to],
    [right + 3, to],
  ];
}
