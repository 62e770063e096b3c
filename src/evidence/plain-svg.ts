/*
 * A figure inside evidence was drawn by a tool of ours, but the file comes from outside. Only this
 * much of SVG is let through, in one strict spelling that leaves nothing to a parser's goodwill:
 * shapes and words, attributes in double quotes, no style, no link, no script, no entity but the
 * five of XML.
 */
const elements =
  'svg|g|title|desc|defs|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|marker|clipPath';
const attributes = new Set(
  `xmlns viewBox width height role aria-label aria-labelledby aria-hidden focusable id class x y x1 y1 x2 y2
  cx cy r rx ry dx dy d points transform fill fill-opacity fill-rule stroke stroke-width stroke-linecap
  stroke-linejoin stroke-dasharray stroke-opacity opacity font-size font-weight font-family
  font-style text-anchor dominant-baseline preserveAspectRatio markerWidth markerHeight refX refY
  orient marker-end marker-start marker-mid clip-path vector-effect letter-spacing`.split(/\s+/),
);
const tag = new RegExp(
  `^<(?:/(?:${elements})|(?:${elements})((?:\\s+[A-Za-z][A-Za-z0-9-]*="[^"<>]*")*)\\s*/?)>$`,
);
const attribute = /([A-Za-z][A-Za-z0-9-]*)="([^"<>]*)"/g;
const piece = /<[^<>]*>|[^<>]+/g;

/** Whether a figure's SVG is only what a drawing needs and can be put into a page as it is. */
export function isPlainSvg(svg: string): boolean {
  const text = svg.trim();
  if (!/^<svg[\s>]/.test(text) || !text.endsWith('</svg>')) return false;
  const pieces = text.match(piece) ?? [];
  // What the pieces leave out is a lone bracket.
  if (pieces.join('') !== text || !isBalanced(pieces)) return false;
  return pieces.every((part) => (part.startsWith('<') ? isPlainTag(part) : isPlainText(part)));
}

/** One element, closed by the last tag: an open title would swallow the page that follows. */
function isBalanced(pieces: readonly string[]): boolean {
  const open: string[] = [];
  return pieces.every((part, place) => {
    if (part.startsWith('</')) {
      if (open.pop() !== part.slice(2, -1)) return false;
    } else if (part.startsWith('<') && !part.endsWith('/>')) {
      open.push(part.slice(1, -1).split(/\s/)[0] ?? '');
    }
    return open.length > 0 === place < pieces.length - 1;
  });
}

function isPlainTag(part: string): boolean {
  const match = tag.exec(part);
  if (!match) return false;
  return [...(match[1] ?? '').matchAll(attribute)].every(
    ([, name = '', value = '']) =>
      attributes.has(name) && isPlainText(value) && isLocal(name, value),
  );
}

const isPlainText = (text: string) =>
  !/&(?!(?:amp|lt|gt|quot|apos|#39|#\d{1,5}|#x[\da-f]{1,5});)/i.test(text);

/** An address may name a part of the same drawing and nothing else. */
function isLocal(name: string, value: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  return !/url\s*\(|&/i.test(value) || /^url\(#[A-Za-z][\w-]*\)$/.test(value) || isLabel(name);
}

const isLabel = (name: string) => name === 'aria-label';
