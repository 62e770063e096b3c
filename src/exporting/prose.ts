import { type XmlElement, type XmlNode, xml } from '../writing/xml.ts';

/*
 * Authored text for other systems. Its only markup is `*emphasis*` and `**strong**`, and blank lines
 * between paragraphs; so the nodes are well-formed XML and plain HTML alike.
 */

const marked = /(\*\*[^*]+\*\*|\*[^*]+\*)/;

/** One line of authored text. */
export function line(text: string): readonly XmlNode[] {
  return text
    .split(marked)
    .filter((piece) => piece !== '')
    .map(nodeOf);
}

/** Authored text as paragraphs. */
export function paragraphs(text: string): readonly XmlElement[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => xml('p', {}, line(paragraph.trim())));
}

/** A list of authored lines. */
export function list(kind: 'ol' | 'ul', lines: readonly string[]): readonly XmlElement[] {
  if (lines.length === 0) return [];
  return [
    xml(
      kind,
      {},
      lines.map((each) => xml('li', {}, line(each))),
    ),
  ];
}

/** A paragraph of words that are not ours to mark up: an asterisk in them is an asterisk. */
export function verbatim(text: string): XmlElement {
  return xml('p', {}, text);
}

/** A short heading in bold: other systems have headings of their own around a question. */
export function heading(text: string): XmlElement {
  return xml('p', {}, [xml('strong', {}, text)]);
}

/** The words alone, in one line. */
export function plain(text: string): string {
  return text.split(marked).map(bare).join('').replace(/\s+/g, ' ').trim();
}

/** The words alone, cut between two words to at most `most` characters. */
export function shortened(text: string, most: number): string {
  const whole = plain(text);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : undefined).replace(/[\s,;:.]+$/, '')}…`;
}

function nodeOf(piece: string): XmlNode {
  if (/^\*\*.+\*\*$/s.test(piece)) return xml('strong', {}, bare(piece));
  if (/^\*.+\*$/s.test(piece)) return xml('em', {}, bare(piece));
  return piece;
}

function bare(piece: string): string {
  return marked.test(piece) ? piece.replace(/^\*{1,2}|\*{1,2}$/g, '') : piece;
}
