import { exportMessages as say } from '../../messages/export.ts';
import type { XmlNode } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { shortened, verbatim } from '../prose.ts';
import { giftHtml, giftText } from './escape.ts';

export interface GiftFrame {
  readonly text: readonly XmlNode[];
  readonly closing?: readonly XmlNode[] | undefined;
  readonly part?: { readonly id: string; readonly place: number; readonly of: number } | undefined;
  /** The lines between the braces, ready. */
  readonly answers: readonly string[];
  /** What stands at once after the brace: `#` before numbers, `TRUE`. */
  readonly start?: string | undefined;
}

const longestName = 120;

/**
 * A question: a comment with its id and criteria (Moodle reads `[id:…]` and `[tag:…]` there, others
 * pass over it), its name, its text and its answers.
 */
export function giftQuestion(exported: Exported, frame: GiftFrame): string {
  const { item, criterion, further } = exported;
  const { part } = frame;
  const id = part ? `${item.id}#${part.id}` : item.id;
  const tags = [criterion, ...further].flatMap((each) => [each.id, `AC ${each.number}`]);
  const of = part ? ` (${part.place} of ${part.of})` : '';
  const start = `${criterion.number} ${item.id}${of} `;
  const name = start + shortened(item.stem, longestName - start.length);
  return [
    `// [id:${id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${giftText(name)}::[html]${giftHtml(frame.text)}{${frame.start ?? ''}`,
    ...frame.answers.map((answer) => `\t${answer}`),
    `\t####${giftHtml([...(frame.closing ?? []), verbatim(say.criterion(criterion.number, criterion.text))])}`,
    '}',
  ].join('\n');
}
