import { type XmlNode, xmlInline } from '../../writing/xml.ts';

/**
 * Text that GIFT reads as text: a backslash before every sign that means something, and none of its
 * lines end. An arrow that would split a pair is drawn instead.
 */
export function giftText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
}

/** HTML as GIFT reads it; what comes before says that it is HTML. */
export function giftHtml(nodes: readonly XmlNode[]): string {
  return giftText(xmlInline(nodes));
}
