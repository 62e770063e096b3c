/**
 * The picture, if it is one that may stand in a document: shapes, text and plain attributes as our
 * drawings use them, nothing that could run, fetch, style or be misread. A document may come from a
 * file that someone else wrote, so anything unknown refuses the whole picture; its description is
 * then shown alone.
 */
export function safeSvg(svg: string): string | undefined {
  return svg.length <= LARGEST && svg.startsWith('<svg ') && isSafe(svg) ? svg : undefined;
}

function isSafe(svg: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const token of svg.matchAll(TOKEN)) {
    // A gap is something that is no token; nothing open means that the picture was over before.
    const isOver = end > 0 && open.length === 0;
    if (token.index !== end || isOver || !follows(token, open)) return false;
    end += token[0].length;
  }
  return end === svg.length && open.length === 0;
}

/** Characters. A timeline of 100 tasks has some 60,000. */
const LARGEST = 2_000_000;

/** A start or end tag with double-quoted attributes, or text without a bare ampersand or bracket. */
const TOKEN =
  /<(?<end>\/?)(?<name>[a-z]+)(?<attributes>(?: [a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(?<empty>\/?)>|[^<>&]+|&(?:amp|lt|gt|quot|#39);/g;

const ELEMENTS: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'path', 'rect', 'line', 'circle', 'polygon', 'polyline'],
  ...['text', 'tspan', 'title', 'desc'],
]);

const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['xmlns', 'viewBox', 'width', 'height', 'role', 'class', 'aria-hidden', 'direction'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'dx', 'dy', 'd', 'points'],
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
  ...['stroke-linecap', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'unicode-bidi'],
]);

type Token = Readonly<RegExpMatchArray>;

/** Whether the token may stand where it does; keeps the list of open elements. */
function follows({ groups }: Token, open: string[]): boolean {
  const { end, name, attributes = '', empty } = groups ?? {};
  if (name === undefined) return true;
  if (!ELEMENTS.has(name)) return false;
  if (end === '/') return open.pop() === name && attributes === '' && empty === '';
  if (empty === '') open.push(name);
  return attributesAreKnown(attributes);
}

function attributesAreKnown(attributes: string): boolean {
  return [...attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].every(
    ([, name = '', value = '']) => ATTRIBUTES.has(name) && !/url\s*\(/i.test(value),
  );
}
