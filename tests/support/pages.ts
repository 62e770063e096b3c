import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../../src/serving.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** `/units/ccs14/` */
  readonly path: string;
  readonly html: string;
}

/** Every page of the built site, in the order of their addresses. */
export function builtPages(): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: distFolder })
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(distFolder, file), 'utf8'),
    }));
}

/** The text of HTML as a reader meets it, entities read and white space folded. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|#x27|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};
