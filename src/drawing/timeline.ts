import { type Day, dayOfDate } from '../domain/day.ts';
import { dayInWords, drawingMessages as messages } from '../messages/drawing.ts';
import { type Drawing, type DrawingFields, drawingOf, widthFor } from './drawing.ts';
import { linesOf, shortened, widthOf } from './lines.ts';
import { type Box, gridLine, heightOf, line, type Point, wordsAt } from './shapes.ts';
import { criticalKey, milestone, taskBar } from './task-bar.ts';
import { linksBetween } from './task-links.ts';
import { ticksFor } from './ticks.ts';

export interface Timeline extends DrawingFields {
  /** Dates are ISO days: `2026-12-01`. One without a readable date is listed as not yet dated. */
  readonly tasks: readonly TimelineTask[];
  /** Draws a line at this day. */
  readonly today?: string | undefined;
}

export interface TimelineTask {
  readonly label: string;
  /** Who does it, or what it needs. */
  readonly note?: string | undefined;
  readonly from: string;
  /** The last day; without it the task is a milestone. */
  readonly to?: string | undefined;
  readonly done?: boolean | undefined;
  /** A delay of this task delays the end: it is on the critical path. */
  readonly critical?: boolean | undefined;
  /** Places in `tasks` of those that it waits for, counted from 0. Arrows show them where there is room. */
  readonly after?: readonly number[] | undefined;
}

const SIZE = 12;
const BAR = 18;
const HEAD = 26;
const GAP = 12;

/** Who does what when: a Gantt chart, a row a task. */
export function timeline(chart: Timeline): Drawing {
  const rows = chart.tasks.map(rowOf);
  const today = dayOfDate(chart.today ?? '');
  const frame = frameOf(rows, today, widthFor(chart));
  let top = HEAD;
  const lanes: Reach[] = [];
  const bars: (Box | undefined)[] = [];
  const drawn = rows.flatMap((row) => {
    const placed = placeRow(row, frame, top);
    lanes.push(placed.lane);
    bars.push(placed.bar);
    top += placed.height + GAP;
    return placed.shapes;
  });
  // On a narrow drawing lines through everything would cross the words above the bars.
  const reaches = frame.isNarrow ? lanes : [{ from: HEAD - 10, to: top - GAP + 4 }];
  const ground = frame.hasDates
    ? [...ticksAcross(frame, reaches), ...todayAt(today, frame, reaches)]
    : [];
  const links = frame.isNarrow ? [] : linksBetween(chart.tasks, bars);
  const key = criticalKey(chart.tasks, frame.across, top + 12);
  const said = rows.map(({ task, span }) => inWords(task, span, chart.tasks));
  return drawingOf(chart, said, {
    height: top + 8 + key.height,
    shapes: rows.length > 0 ? [...ground, ...links, ...drawn, ...key.shapes] : [],
  });
}

/** From where to where down the drawing. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** First and last day; the same for a milestone. */
interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly isMilestone: boolean;
}

interface Row {
  readonly task: TimelineTask;
  readonly span: Span | undefined;
}

interface Frame {
  /** On a narrow drawing labels stand above their bars. */
  readonly isNarrow: boolean;
  /** The whole drawing. */
  readonly across: number;
  readonly labels: number;
  readonly left: number;
  readonly width: number;
  readonly first: Day;
  readonly days: number;
  readonly hasDates: boolean;
}

function rowOf(task: TimelineTask): Row {
  const from = dayOfDate(task.from);
  if (from === undefined) return { task, span: undefined };
  const to = dayOfDate(task.to ?? '');
  const [first, last] = [Math.min(from, to ?? from), Math.max(from, to ?? from)];
  return { task, span: { first, last, isMilestone: to === undefined } };
}

function frameOf(rows: readonly Row[], today: Day | undefined, width: number): Frame {
  const spans = rows.flatMap(({ span }) => span ?? []);
  const first = spans.reduce(
    (least, span) => Math.min(least, span.first),
    Number.POSITIVE_INFINITY,
  );
  const last = spans.reduce((most, span) => Math.max(most, span.last), Number.NEGATIVE_INFINITY);
  const isNarrow = width < 440;
  const labels = isNarrow ? width : Math.min(220, width * 0.34);
  const left = isNarrow ? 0 : labels + 14;
  const hasDates = spans.length > 0;
  const from = hasDates ? Math.min(first, near(today, first, last) ?? first) : 0;
  const to = hasDates ? Math.max(last, near(today, first, last) ?? last) : 0;
  return {
    isNarrow,
    across: width,
    labels,
    left,
    width: width - left - 8,
    first: from,
    days: to - from + 1,
    hasDates,
  };
}

/** Today, unless it is so far off that it would squeeze the tasks together. */
function near(today: Day | undefined, first: Day, last: Day): Day | undefined {
  if (today === undefined) return undefined;
  const slack = Math.max(7, (last - first) / 3);
  return today >= first - slack && today <= last + slack ? today : undefined;
}

function xOf(day: Day, { left, width, first, days }: Frame): number {
  return left + ((day - first) / days) * width;
}

function ticksAcross(frame: Frame, reaches: readonly Reach[]): readonly string[] {
  const most = Math.max(1, Math.floor(frame.width / 70));
  let free = frame.left - 1;
  return ticksFor(frame.first, frame.first + frame.days - 1, most).flatMap(({ day, text }) => {
    const x = xOf(day, frame);
    const across = widthOf(text, 11);
    const isWritten = x >= free && x + across <= frame.left + frame.width + 8;
    if (isWritten) free = x + across + 6;
    return [
      ...reaches.map((reach) => gridLine(downAt(x, reach))),
      ...(isWritten ? [wordsAt({ x, y: 11, lines: [text], size: 11, tone: 'soft' })] : []),
    ];
  });
}

function todayAt(
  today: Day | undefined,
  frame: Frame,
  reaches: readonly Reach[],
): readonly string[] {
  if (today === undefined || today < frame.first || today >= frame.first + frame.days) return [];
  const x = xOf(today, frame) + frame.width / frame.days / 2;
  const bottom = reaches.at(-1)?.to ?? 0;
  const isLeft = x < frame.left + frame.width / 2;
  const word = {
    ...{ x: x + (isLeft ? 5 : -5), y: bottom + 8, lines: [messages.today], size: 11 },
    tone: 'b',
    anchor: isLeft ? 'start' : 'end',
  } as const;
  return [...reaches.map((reach) => line(downAt(x, reach), 'b', '5 3')), wordsAt(word)];
}

function downAt(x: number, { from, to }: Reach): readonly Point[] {
  return [
    [x, from],
    [x, to],
  ];
}

function placeRow({ task, span }: Row, frame: Frame, top: number) {
  const label = linesOf(task.label, { width: frame.labels, size: SIZE, lines: 3 });
  const note = linesOf(task.note ?? '', { width: frame.labels, size: 11, lines: 2 });
  const noteTop = top + heightOf(label.length, SIZE);
  const words = [
    wordsAt({ x: 0, y: top + SIZE - 1, lines: label, size: SIZE, bold: true }),
    ...(note.length > 0
      ? [wordsAt({ x: 0, y: noteTop + 11, lines: note, size: 11, tone: 'soft' })]
      : []),
  ];
  const wordsHeight = heightOf(label.length, SIZE) + heightOf(note.length, 11);
  const laneTop = frame.isNarrow ? top + wordsHeight + 3 : top;
  const height = frame.isNarrow ? wordsHeight + 3 + BAR : Math.max(wordsHeight, BAR);
  const lane = { from: laneTop - 2, to: laneTop + BAR + 2 };
  if (!span) {
    const none = { x: frame.left, y: laneTop + SIZE, lines: [messages.undated], size: 11 };
    const shapes = [...words, wordsAt({ ...none, tone: 'soft' })];
    return { height, lane, bar: undefined, shapes };
  }
  const bar = barOf(span, frame, laneTop);
  const drawn = span.isMilestone ? milestone(bar, task) : taskBar(bar, task);
  return { height, lane, bar, shapes: [...words, ...drawn] };
}

function barOf(span: Span, frame: Frame, top: number): Box {
  const x = xOf(span.first, frame);
  return { x, y: top, width: Math.max(3, xOf(span.last + 1, frame) - x), height: BAR };
}

function inWords(
  task: TimelineTask,
  span: Span | undefined,
  tasks: readonly TimelineTask[],
): string {
  const name = task.note
    ? `${shortened(task.label)} (${shortened(task.note)})`
    : shortened(task.label);
  if (!span) return `${name}: ${messages.undated.toLowerCase()}`;
  const when = span.isMilestone
    ? dayInWords(span.first)
    : messages.from(dayInWords(span.first), dayInWords(span.last));
  const needs = (task.after ?? []).flatMap((place) => tasks[place] ?? []);
  return [
    `${name}: ${when}`,
    needs.length > 0 ? messages.after(needs.map(({ label }) => shortened(label, 60))) : '',
    task.critical === true ? messages.critical : '',
    task.done === true ? messages.done : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
