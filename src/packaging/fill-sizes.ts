import { parse, serialize } from 'parse5';
import { attribute, elementsIn, setText } from './html-tree.ts';

/** Marks, on a page that was built before the packages, the place for the size of one. */
const mark = 'data-package-size';

/** The page with the size of each package where its name stands; a package that is not there gets none. */
export function withSizes(html: string, bytesOf: ReadonlyMap<string, number>): string {
  const document = parse(html);
  for (const element of elementsIn(document)) {
    const bytes = bytesOf.get(attribute(element, mark) ?? '');
    if (bytes !== undefined) setText(element, ` ${sizeInWords(bytes)}`);
  }
  return serialize(document);
}

/** `701 kB`, `1.3 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
