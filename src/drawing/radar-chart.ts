import { amountInWords, drawingMessages as messages } from '../messages/drawing.ts';
import { barChart } from './bar-chart.ts';
import { type Drawing, type DrawingFields, drawingOf, widthFor } from './drawing.ts';
import { legendOf } from './legend.ts';
import { linesOf, shortened } from './lines.ts';
import { drawable, MOST_SERIES, toneOf } from './series.ts';
import { dot, gridLine, gridRing, heightOf, line, type Point, wordsAt } from './shapes.ts';

export interface RadarChart extends DrawingFields {
  /** Ends of the scale; 0 to 5 unless told. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly axes: readonly string[];
  /** One outline each, three at most; a value that is missing or no number leaves a gap. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
  }[];
}

const SIZE = 12;
/** With more axes than this, or less width, names stand in a list, and numbers around the circle. */
const NAMED_AXES = 10;
const NAMED_WIDTH = 440;
/** A scale shorter than this is no scale. */
const SHORTEST = 1e-6;
const DASHES: readonly (string | undefined)[] = [undefined, '7 4', '2 3'];

/** Skills or ratings around a circle. With fewer than three axes it draws bars. */
export function radarChart(chart: RadarChart): Drawing {
  const { axes } = chart;
  const series = chart.series.slice(0, MOST_SERIES);
  if (axes.length < 3) return asBars(chart);
  const legend = legendOf(
    series.map(({ name }) => name),
    widthFor(chart),
    0,
  );
  const web = webOf(chart, legend.height);
  const list = web.isNumbered ? listOf(axes, widthFor(chart), web.bottom) : nothing(web.bottom);
  const shapes = [
    ...legend.shapes,
    ...web.grid,
    ...series.flatMap(({ values }, place) => outlineOf(values, place, web)),
    ...list.shapes,
  ];
  return drawingOf(
    chart,
    axes.map((axis, place) => said(chart, axis, place)),
    { height: list.bottom, shapes },
  );
}

function asBars(chart: RadarChart): Drawing {
  const series = chart.series.slice(0, MOST_SERIES);
  const drawn = barChart({
    title: chart.title,
    description: chart.description,
    width: chart.width,
    series: series.map(({ name }) => name),
    groups: chart.axes.map((label, place) => ({
      label,
      values: series.map(({ values }) => values[place]),
    })),
  });
  return drawn;
}

/** Where things lie on the circle. */
interface Web {
  readonly axes: number;
  /** The point of an axis at a share of its length, 0 in the middle. */
  readonly at: (axis: number, share: number) => Point;
  readonly share: (value: number) => number;
  readonly grid: readonly string[];
  readonly isNumbered: boolean;
  readonly bottom: number;
}

function scaleOf({ min = 0, max = 5 }: RadarChart): {
  readonly low: number;
  readonly high: number;
} {
  const low = drawable(min) ?? 0;
  const high = drawable(max) ?? 5;
  return high - low > SHORTEST && Number.isFinite(high - low) ? { low, high } : { low: 0, high: 5 };
}

function webOf(chart: RadarChart, top: number): Web {
  const width = widthFor(chart);
  const count = chart.axes.length;
  const isNumbered = count > NAMED_AXES || width < NAMED_WIDTH;
  const beside = isNumbered ? 26 : Math.min(150, width * 0.27);
  const radius = Math.min(170, width / 2 - beside - 10);
  const above = isNumbered ? 24 : 40;
  const centre: Point = [width / 2, top + above + radius];
  const at = (axis: number, share: number): Point => {
    const angle = (axis / count) * 2 * Math.PI - Math.PI / 2;
    const length = share * radius;
    return [centre[0] + length * Math.cos(angle), centre[1] + length * Math.sin(angle)];
  };
  const rows = Math.max(...chart.axes.map((axis) => linesBeside(axis, beside).length));
  const { low, high } = scaleOf(chart);
  const share = (value: number) => (Math.min(Math.max(value, low), high) - low) / (high - low);
  const web = {
    axes: count,
    at,
    share,
    isNumbered,
    bottom: top + above + 2 * radius + (isNumbered ? 24 : heightOf(rows, SIZE) + 14),
  };
  return { ...web, grid: gridOf(chart, web, beside) };
}

function gridOf(chart: RadarChart, web: Omit<Web, 'grid'>, beside: number): readonly string[] {
  const places = chart.axes.map((_, place) => place);
  const marks = marksOf(chart);
  const rings = marks.map((mark) =>
    gridRing(places.map((place) => web.at(place, web.share(mark)))),
  );
  const spokes = places.map((place) => gridLine([web.at(place, 0), web.at(place, 1)]));
  const amounts = marks.map((mark) => {
    const [x, y] = web.at(0, web.share(mark));
    return wordsAt({ x: x + 4, y: y + 11, lines: [amountInWords(mark)], size: 10, tone: 'soft' });
  });
  const every = Math.ceil(places.length / 60);
  const names = places
    .filter((place) => place % every === 0)
    .map((place) => nameOf(chart.axes[place] ?? '', place, { web, beside }));
  return [...rings, ...spokes, ...amounts, ...names];
}

/** At most five values to draw rings at, the highest of the scale among them. */
function marksOf(chart: RadarChart): readonly number[] {
  const { low, high } = scaleOf(chart);
  const range = high - low;
  const isWhole = Number.isInteger(range) && range <= 10;
  const step = isWhole ? Math.ceil(range / 5) : range / 4;
  const count = isWhole ? Math.floor(range / step) : 4;
  return Array.from({ length: count }, (_, place) => high - place * step).reverse();
}

function nameOf(
  axis: string,
  place: number,
  { web, beside }: { readonly web: Omit<Web, 'grid'>; readonly beside: number },
): string {
  const [edge, middle] = [web.at(place, 1), web.at(place, 0)];
  const across = Math.abs(edge[0] - middle[0]) < 1 ? 0 : Math.sign(edge[0] - middle[0]);
  const lines = web.isNumbered
    ? [String(place + 1)]
    : across === 0
      ? linesOf(axis, { width: beside * 1.6, size: SIZE, lines: 2 })
      : linesBeside(axis, beside);
  const down = (edge[1] - middle[1]) / (web.at(0, 0)[1] - web.at(0, 1)[1] || 1);
  const [x, y] = [edge[0] + across * 8, edge[1] + down * 10];
  // Above the circle the words end at the point, below they begin, at the sides they stand beside it.
  const lift = ((1 - down) / 2) * heightOf(lines.length, SIZE);
  const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
  return wordsAt({ x, y: y - lift + SIZE - 1, lines, size: SIZE, anchor });
}

function linesBeside(axis: string, width: number): readonly string[] {
  return linesOf(axis, { width, size: SIZE, lines: 4 });
}

function outlineOf(
  values: readonly (number | undefined)[],
  place: number,
  web: Web,
): readonly string[] {
  const points = Array.from({ length: web.axes }, (_, axis) => {
    const value = drawable(values[axis]);
    return value === undefined ? undefined : web.at(axis, web.share(value));
  });
  const tone = toneOf(place);
  const sides = points.flatMap((point, axis) => {
    const next = points[(axis + 1) % points.length];
    return point && next ? [line([point, next], tone, DASHES[place])] : [];
  });
  const dots = points.flatMap((point) => (point ? [dot(point, tone, 4 - place * 0.5)] : []));
  return [...sides, ...dots];
}

/** The names of the axes with their numbers, in columns. */
function listOf(axes: readonly string[], width: number, top: number) {
  const columns = width < NAMED_WIDTH ? 1 : 2;
  const across = width / columns;
  const bottoms = Array.from({ length: columns }, () => top + 10);
  const perColumn = Math.ceil(axes.length / columns);
  const shapes = axes.map((axis, place) => {
    const column = Math.floor(place / perColumn);
    const y = bottoms[column] ?? top;
    const lines = linesOf(`${place + 1}  ${axis}`, { width: across - 16, size: SIZE, lines: 3 });
    bottoms[column] = y + heightOf(lines.length, SIZE) + 4;
    return wordsAt({ x: column * across, y: y + SIZE, lines, size: SIZE });
  });
  return { bottom: Math.max(...bottoms) + 6, shapes };
}

function nothing(bottom: number): { readonly bottom: number; readonly shapes: readonly string[] } {
  return { bottom, shapes: [] };
}

function said(chart: RadarChart, axis: string, place: number): string {
  const most = amountInWords(scaleOf(chart).high);
  const series = chart.series.slice(0, MOST_SERIES);
  const parts = series.map(({ name, values }) => {
    const value = drawable(values[place]);
    const amount = value === undefined ? messages.noValue : messages.of(amountInWords(value), most);
    return series.length > 1 ? `${shortened(name)} ${amount}` : amount;
  });
  return parts.length > 0 ? `${shortened(axis)}: ${parts.join(', ')}` : shortened(axis);
}
