import { type XmlNode, xmlInline } from '../../writing/xml.ts';

/*
 * Moodle's embedded answers: `{1:MULTICHOICE_S:=right#why~wrong#why}` in the text of a question. It is
 * the one built-in type that keeps a reason for every option of every gap.
 */

export interface ClozeOption {
  readonly right: boolean;
  /** Words alone: a list to choose from shows no markup. */
  readonly text: string;
  readonly feedback: readonly XmlNode[];
}

/** A list to choose from, worth so many marks. `shuffled`: Moodle mixes the options. */
export function clozeGap(
  options: readonly ClozeOption[],
  { marks, shuffled }: { readonly marks: number; readonly shuffled: boolean },
): string {
  const written = options.map(
    ({ right, text, feedback }) => `${right ? '=' : ''}${inGap([text])}#${inGap(feedback)}`,
  );
  return `{${marks}:${shuffled ? 'MULTICHOICE_S' : 'MULTICHOICE'}:${written.join('~')}}`;
}

/** Words around the gaps: a brace in them must not look like the start of one. */
export function clozeWords(nodes: readonly XmlNode[]): string {
  return xmlInline(nodes).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

/**
 * HTML inside a gap. Moodle decodes entities there once more than elsewhere and knows a backslash
 * before `}` and `#` only, so every sign that means something is a numeric entity.
 */
function inGap(nodes: readonly XmlNode[]): string {
  return xmlInline(nodes).replace(/[&#~={}%\\]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
