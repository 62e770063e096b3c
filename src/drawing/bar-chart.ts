import { amountInWords, drawingMessages as messages } from '../messages/drawing.ts';
import { type Drawing, type DrawingFields, drawingOf, widthFor } from './drawing.ts';
import { legendOf } from './legend.ts';
import { linesOf, shortened, widthOf } from './lines.ts';
import { drawable, MOST_SERIES, toneOf } from './series.ts';
import { filledBox, gridLine, heightOf, wordsAt } from './shapes.ts';

export interface BarChart extends DrawingFields {
  /** One name for each value of a group, three at most; a single one needs no name. */
  readonly series: readonly string[];
  /** Bars lie under one another; negative ones go to the left. A value that is no number is shown as “–”. */
  readonly groups: readonly {
    readonly label: string;
    readonly values: readonly (number | undefined)[];
  }[];
  /** How a value is written beside its bar: `(n) => '£' + n`. */
  readonly format?: ((value: number) => string) | undefined;
}

const BAR = 16;
const GAP = 14;
const SIZE = 12;

/** Amounts to compare, one under the other. */
export function barChart(chart: BarChart): Drawing {
  const width = widthFor(chart);
  const write = writer(chart);
  const names = chart.series.slice(0, MOST_SERIES);
  const groups = chart.groups.map(({ label, values }) => ({
    label,
    values: values.slice(0, MOST_SERIES).map(drawable),
  }));
  const legend = legendOf(names, width, 0);
  const scale = scaleOf(groups, width, write);
  const rows = groups.map((group) => rowOf(group, scale, write));
  let top = legend.height;
  const shapes = rows.flatMap((row) => {
    const placed = row.draw(top);
    top += row.height + GAP;
    return placed;
  });
  const axis = gridLine([
    [scale.zero, legend.height],
    [scale.zero, top - GAP],
  ]);
  return drawingOf(
    chart,
    groups.map((group) => said(group, names, write)),
    { height: top, shapes: rows.length > 0 ? [...legend.shapes, axis, ...shapes] : [] },
  );
}

interface Group {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}
type Write = (value: number | undefined) => string;

/** Widths of the labels and where values lie. A value is first divided by the largest, so that sums stay finite. */
interface Scale {
  readonly labels: number;
  readonly zero: number;
  readonly largest: number;
  readonly perLargest: number;
}

function writer({ format = amountInWords }: BarChart): Write {
  return (value) => (value === undefined ? messages.missing : shortened(format(value), 18));
}

function scaleOf(groups: readonly Group[], width: number, write: Write): Scale {
  const values = groups.flatMap((group) => group.values.flatMap((value) => value ?? []));
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const right = values.reduce((most, value) => Math.max(most, value / largest), 0);
  const left = values.reduce((most, value) => Math.max(most, -value / largest), 0);
  const written = values.reduce(
    (most, value) => Math.max(most, widthOf(write(value), SIZE) + 10),
    30,
  );
  const beside = 12 + written + (left > 0 ? written : 0);
  const labels = Math.min(Math.max(width * 0.3, 96), 220, width - beside - 40);
  const room = width - labels - beside;
  const perLargest = room / (left + right || 1);
  const zero = labels + 12 + (left > 0 ? written + left * perLargest : 0);
  return { labels, zero, largest, perLargest };
}

function rowOf({ label, values }: Group, scale: Scale, write: Write) {
  const lines = linesOf(label, { width: scale.labels, size: SIZE, lines: 4 });
  const height = Math.max(heightOf(lines.length, SIZE), values.length * (BAR + 2), BAR);
  const draw = (top: number): readonly string[] => [
    wordsAt({ x: 0, y: top + SIZE, lines, size: SIZE }),
    ...values.flatMap((value, place) => {
      const y = top + place * (BAR + 2);
      const length = ((value ?? 0) / scale.largest) * scale.perLargest;
      const isLeft = length < 0;
      const bar = { x: scale.zero + Math.min(length, 0), y, width: Math.abs(length), height: BAR };
      return [
        filledBox(bar, toneOf(place)),
        wordsAt({
          x: scale.zero + length + (isLeft ? -5 : 5),
          y: y + BAR - 4,
          lines: [write(value)],
          size: SIZE,
          anchor: isLeft ? 'end' : 'start',
        }),
      ];
    }),
  ];
  return { height, draw };
}

function said({ label, values }: Group, names: readonly string[], write: Write): string {
  const parts = values.map((value, place) => {
    const amount = value === undefined ? messages.noValue : write(value);
    const name = names[place];
    return values.length > 1 && name ? `${shortened(name)} ${amount}` : amount;
  });
  return `${shortened(label)}: ${parts.join(', ')}`;
}
