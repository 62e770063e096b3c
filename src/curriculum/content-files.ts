import { readdir } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { compare, type Problem } from './problem.ts';

/** The folder of a unit and the files in it, by kind; names are relative to the folder. */
export interface UnitFolder {
  /** Relative to the content folder: `qualifications/601-6883-3/units/ccs14`. */
  readonly folder: string;
  readonly id: string;
  readonly qualification?: string | undefined;
}

/** What a file under `content/` holds, read off its path. */
export type ContentFile =
  | { readonly kind: 'qualification'; readonly path: string; readonly folder: string }
  | { readonly kind: 'glossary' | 'sources' | 'centre'; readonly path: string }
  | { readonly kind: UnitFileKind; readonly path: string; readonly unit: UnitFolder };

export type UnitFileKind = 'unit' | 'outcome' | 'lesson' | 'items' | 'tasks' | 'guidance';

const UNIT_FILES: readonly (readonly [UnitFileKind, RegExp])[] = [
  ['unit', /^unit\.yaml$/],
  ['outcome', /^outcomes\/\d+\.yaml$/],
  ['lesson', /^lessons\/\d+\.\d+-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/],
  ['items', /^items\/\d+\.\d+\.yaml$/],
  ['tasks', /^tasks\/\d+\.\d+\.yaml$/],
  ['guidance', /^guidance\/\d+\.\d+\.yaml$/],
];

/** All files below a folder with `/` in their paths, in the same order on every machine. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !basename(path).startsWith('.'))
    .sort(compare);
}

/** Sorts paths relative to the content folder by kind; `prefix` is put before them in problems. */
export function sortFiles(
  paths: readonly string[],
  prefix: string,
): { readonly files: readonly ContentFile[]; readonly problems: readonly Problem[] } {
  const known = paths.filter((path) => !isForAuthors(path));
  const files = known.map((path) => ({ path, file: classify(path) }));
  return {
    files: files.flatMap(({ file }) => file ?? []),
    problems: files.filter(({ file }) => !file).map(({ path }) => unknownFile(prefix + path)),
  };
}

/** Notes for authors, which no page shows, and the packager's options, which it checks itself. */
function isForAuthors(path: string): boolean {
  return basename(path) === 'README.md' || ['READINGS.md', 'packages.yaml'].includes(path);
}

function classify(path: string): ContentFile | undefined {
  if (path === 'sources.yaml') return { kind: 'sources', path };
  if (path === 'centre.yaml') return { kind: 'centre', path };
  if (/^glossary\/[a-z0-9-]+\.yaml$/.test(path)) return { kind: 'glossary', path };
  if (/^qualifications\/[^/]+\/qualification\.yaml$/.test(path)) {
    return { kind: 'qualification', path, folder: dirname(path) };
  }
  const inUnit = /^((?:qualifications\/([^/]+)\/)?units\/([a-z0-9-]+))\/(.+)$/.exec(path);
  const [, folder = '', qualification, id = '', rest = ''] = inUnit ?? [];
  const kind = UNIT_FILES.find(([, pattern]) => pattern.test(rest))?.[0];
  return inUnit && kind ? { kind, path, unit: { folder, id, qualification } } : undefined;
}

function unknownFile(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'unknown-file',
    message: 'No kind of content has this place or name, so it would never be read.',
    remedy: 'Move or rename it as the tree in content/README.md shows, or remove it.',
  };
}
