import { escapedText } from '../domain/literal-text.ts';

/**
 * What a shape is for. Each is a class that a page may colour, with a plain colour for where nothing
 * does: a document, a picture made of pixels.
 */
export type Tone = 'a' | 'b' | 'c' | 'soft' | 'text' | 'on' | 'paper';

const colours: Readonly<Record<Tone | 'line' | 'box', string>> = {
  a: '#0b5750',
  b: '#b5610b',
  c: '#673456',
  soft: '#4a5956',
  text: '#1b2a28',
  on: '#ffffff',
  paper: '#ffffff',
  line: '#b9b5a6',
  box: '#f2f5f0',
};

export const LINE_HEIGHT = 1.25;

interface Words {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: Tone;
  readonly bold?: boolean;
}

/** Lines of text under one another. */
export function wordsAt(words: Words): string {
  const { x, y, lines, size = 13, anchor = 'start', tone = 'text', bold = false } = words;
  const spans = lines.map(
    (line, place) =>
      `<tspan x="${short(x)}" y="${short(y + place * size * LINE_HEIGHT)}">${escapedText(line)}</tspan>`,
  );
  return (
    `<text class="drawing-${tone}" fill="${colours[tone]}" font-size="${size}" text-anchor="${anchor}"` +
    `${bold ? ' font-weight="600"' : ''}>${spans.join('')}</text>`
  );
}

/** How high so many lines stand. */
export function heightOf(lines: number, size = 13): number {
  return lines * size * LINE_HEIGHT;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar, or a box that is filled with a tone. */
export function filledBox(box: Box, tone: Tone, radius = 2): string {
  return `<rect class="drawing-${tone}" fill="${colours[tone]}" ${placeOf(box)} rx="${radius}"/>`;
}

/** A box that words stand in. */
export function framedBox(box: Box, tone: 'line' | Tone = 'line'): string {
  const edge = tone === 'line' ? 'drawing-box' : `drawing-box drawing-line-${tone}`;
  return (
    `<rect class="${edge}" fill="${colours.box}" stroke="${colours[tone]}" ` +
    `stroke-width="${tone === 'line' ? 1 : 2}" ${placeOf(box)} rx="6"/>`
  );
}

export type Point = readonly [x: number, y: number];

/** A thin line of the ground that numbers stand on, through these points. */
export function gridLine(points: readonly Point[], isDashed = false): string {
  const dashes = isDashed ? ' stroke-dasharray="4 4"' : '';
  return `<polyline class="drawing-grid" fill="none" stroke="${colours.line}"${dashes} points="${through(points)}"/>`;
}

/** A closed thin line. */
export function gridRing(points: readonly Point[]): string {
  return `<polygon class="drawing-grid" fill="none" stroke="${colours.line}" points="${through(points)}"/>`;
}

/** A strong line. */
export function line(points: readonly Point[], tone: Tone, dashes?: string | undefined): string {
  return (
    `<polyline class="drawing-line-${tone}" fill="none" stroke="${colours[tone]}" stroke-width="2" ` +
    `stroke-linejoin="round"${dashes ? ` stroke-dasharray="${dashes}"` : ''} points="${through(points)}"/>`
  );
}

/** A filled shape: a mark, an arrowhead. */
export function shape(points: readonly Point[], tone: Tone): string {
  return `<polygon class="drawing-${tone}" fill="${colours[tone]}" points="${through(points)}"/>`;
}

/** A round mark. */
export function dot([x, y]: Point, tone: Tone, radius = 4): string {
  return `<circle class="drawing-${tone}" fill="${colours[tone]}" cx="${short(x)}" cy="${short(y)}" r="${radius}"/>`;
}

/** A line that ends in an arrowhead. */
export function arrow(points: readonly Point[], tone: Tone): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const back = (turn: number): Point => [
    tip[0] - 9 * Math.cos(angle + turn),
    tip[1] - 9 * Math.sin(angle + turn),
  ];
  return line(points, tone) + shape([tip, back(0.42), back(-0.42)], tone);
}

function placeOf({ x, y, width, height }: Box): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

function through(points: readonly Point[]): string {
  return points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
}

/** A tenth of a unit is finer than any screen. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
