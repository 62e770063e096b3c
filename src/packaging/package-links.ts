import {
  appendText,
  attribute,
  closest,
  type Element,
  remove,
  removeAttributes,
  setAttribute,
  textOf,
} from './html-tree.ts';
import { fileOfPath, relativeFrom, siteAddress } from './site-address.ts';

const linkAttributes: ReadonlySet<string> = new Set([
  'href',
  'rel',
  'target',
  'download',
  'hreflang',
  'aria-current',
]);

/**
 * Points a link at a page of the package. A link that leads out of it becomes text: a learner in
 * an LMS's frame would be lost, or shown nothing. An address on the web stays readable beside its
 * words, to be copied; a step to a neighbour or an ancestor that is not there goes altogether.
 */
export function packageLink(link: Element, file: string, pages: ReadonlySet<string>): void {
  const reference = attribute(link, 'href');
  if (reference === undefined || reference.startsWith('#')) return;
  const address = siteAddress(reference);
  if (address && pages.has(address.path)) {
    setAttribute(link, 'href', relativeFrom(file, fileOfPath(address.path)) + address.fragment);
    return;
  }
  if (isStep(link)) remove(closest(link, 'li') ?? link);
  else becomeText(link, address ? undefined : reference);
}

/** The page before, after or above. */
function isStep(link: Element): boolean {
  if (/\b(prev|next|up)\b/.test(attribute(link, 'rel') ?? '')) return true;
  const list = closest(link, 'ol');
  return list !== undefined && /\btrail\b/.test(attribute(list, 'class') ?? '');
}

function becomeText(link: Element, webAddress: string | undefined): void {
  link.tagName = 'span';
  link.nodeName = 'span';
  removeAttributes(link, linkAttributes);
  if (webAddress === undefined) return;
  const words = textOf(link).trim();
  const shown = webAddress.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
  if (!words.includes(shown)) appendText(link, ` (${shown})`);
}
