import {
  appendText,
  attribute,
  closest,
  type Element,
  renameTo,
  setAttribute,
  textOf,
} from './html-tree.ts';
import type { Decision } from './page-pieces.ts';
import { fileOfPath, relativeFrom, siteAddress } from './site-address.ts';

/**
 * Points a link at a page as it lies in a package, and says what becomes of it where that page is
 * not there: it becomes text, since a learner in an LMS's frame would be lost, or shown nothing; a
 * step to a neighbour or an ancestor goes altogether. A link to the web becomes text in any case,
 * its address readable beside its words, to be copied.
 */
export function packageLink(
  link: Element,
  file: string,
): readonly (readonly [Element, Decision])[] {
  const reference = attribute(link, 'href');
  if (reference === undefined || reference.startsWith('#')) return [];
  const address = siteAddress(reference);
  if (!address) {
    becomeText(link, reference);
    return [];
  }
  setAttribute(link, 'href', relativeFrom(file, fileOfPath(address.path)) + address.fragment);
  const when = { kind: 'page', path: address.path } as const;
  if (!isStep(link)) return [[link, { when, otherwise: 'content' }]];
  return [[closest(link, 'li') ?? link, { when, otherwise: 'nothing' }]];
}

/** The page before, after or above. */
function isStep(link: Element): boolean {
  if (/\b(prev|next|up)\b/.test(attribute(link, 'rel') ?? '')) return true;
  const list = closest(link, 'ol');
  return list !== undefined && /\btrail\b/.test(attribute(list, 'class') ?? '');
}

function becomeText(link: Element, webAddress: string): void {
  renameTo(link, 'span', new Set(['href', 'rel', 'target', 'download', 'hreflang']));
  const words = textOf(link).trim();
  const shown = webAddress.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
  if (!words.includes(shown)) appendText(link, ` (${shown})`);
}
