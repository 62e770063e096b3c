/**
 * Drawings as data. Texts in them are escaped when they are written out, so that a tool cannot
 * forget it. Colours are those of `ink` below: they follow the theme on a page and stand for
 * themselves on paper.
 */
export interface SvgPart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly parts: readonly (SvgPart | string)[];
}

/** An element of a drawing: `svg('text', { x: 4, y: 20 }, 'Words of the learner')`. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...parts: readonly (SvgPart | string | readonly SvgPart[])[]
): SvgPart {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { tag, attributes: Object.fromEntries(given), parts: parts.flat() };
}

/** The whole of a drawing, `width` by `height` units; 16 units are a letter's height. */
export function drawing(
  { width, height }: { readonly width: number; readonly height: number },
  ...parts: readonly (SvgPart | readonly SvgPart[])[]
): SvgPart {
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'sans-serif',
      'font-size': 16,
      fill: ink.text,
    },
    ...parts,
  );
}

/** The colours of drawings. */
export const ink = {
  text: 'var(--ink, #1b2a28)',
  soft: 'var(--ink-soft, #43524f)',
  line: 'var(--line-strong, #857c66)',
  main: 'var(--teal, #0b5750)',
  wash: 'var(--teal-wash, #e0ece4)',
  mark: 'var(--mark, #e6a117)',
  markWash: 'var(--mark-wash, #fbeec9)',
  plum: 'var(--plum, #673456)',
  plumWash: 'var(--plum-wash, #f4e8ee)',
  sheet: 'var(--sheet, #fffdf8)',
} as const;

/** Text in lines of at most `width` letters, each below the other; at most `most` lines. */
export function lines(
  text: string,
  at: { readonly x: number; readonly y: number },
  { width, most = 3, ...attributes }: LineOptions,
): SvgPart {
  const broken = brokenInto(text, width, most);
  const step = Number(attributes['font-size'] ?? 16) * 1.25;
  return svg(
    'text',
    { ...at, ...attributes },
    broken.map((line, index) => svg('tspan', { x: at.x, y: at.y + index * step }, line)),
  );
}

interface LineOptions {
  readonly width: number;
  readonly most?: number;
  readonly [attribute: string]: string | number | undefined;
}

/** Lines of at most `width` letters; what goes beyond the last is cut with an ellipsis. */
export function brokenInto(text: string, width: number, most: number): readonly string[] {
  const found: string[] = [];
  // Longer than could be shown; a hostile text is not worth breaking to its end.
  for (const word of text.slice(0, width * (most + 2)).split(/\s+/)) {
    const line = found.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) {
      found[found.length - 1] = `${line} ${word}`.trim();
    } else found.push(...piecesOf(word, width));
  }
  if (found.length <= most) return found;
  const last = found[most - 1] ?? '';
  return [...found.slice(0, most - 1), `${last.slice(0, width - 1)}…`];
}

/** A word that is too long for a line, in pieces that are not. */
function piecesOf(word: string, width: number): readonly string[] {
  const letters = [...word];
  const count = Math.max(1, Math.ceil(letters.length / width));
  return Array.from({ length: count }, (_, piece) =>
    letters.slice(piece * width, (piece + 1) * width).join(''),
  );
}

/** A drawing as text for a page: its colours follow the theme. */
export function svgForPage(part: SvgPart): string {
  return written(part, (value) => value);
}

/** A drawing as text for paper and other programs: its colours stand for themselves. */
export function svgForPaper(part: SvgPart): string {
  return written(part, (value) => value.replaceAll(/var\(--[a-z-]+, (#[0-9a-f]+)\)/g, '$1'));
}

function written(part: SvgPart, colour: (value: string) => string): string {
  const attributes = Object.entries(part.attributes).map(
    ([name, value]) => ` ${name}="${escaped(colour(String(value)))}"`,
  );
  const inside = part.parts.map((one) =>
    typeof one === 'string' ? escaped(one) : written(one, colour),
  );
  return `<${part.tag}${attributes.join('')}>${inside.join('')}</${part.tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML does not allow at all go: control characters and halves of pairs. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
