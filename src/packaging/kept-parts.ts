import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import type { PackagePage } from './package-page.ts';

/** What packages of a build are put together from, as text. */
export interface KeptParts {
  /** Path of the script of all pages. */
  readonly pageScript: string;
  /** Files of packages that are not files of the site: joined scripts and banks. */
  readonly files: readonly (readonly [path: string, text: string])[];
  /** By path on the site. */
  readonly pages: readonly (readonly [path: string, page: PackagePage])[];
}

/** Where it is kept with the build, from its root. A new build begins without. */
const partsFile = 'packages/parts.json';

/** What this program and a build come to: parts that another made are not used. */
function keyOf({ outline }: BuiltSite): string {
  const hash = createHash('sha256').update(outline.fingerprint);
  const source = join(import.meta.dirname, '..');
  for (const file of globSync('{packaging,search,domain}/*.ts', { cwd: source }).sort()) {
    hash.update(readFileSync(join(source, file)));
  }
  return hash.digest('hex');
}

/** The parts that an earlier run kept with the build, if this program would make the same. */
export function readParts(site: BuiltSite): KeptParts | undefined {
  if (!site.has(partsFile)) return undefined;
  const kept: unknown = JSON.parse(site.read(partsFile).toString());
  return isKept(kept) && kept.key === keyOf(site) ? kept : undefined;
}

export function keepParts(site: BuiltSite, parts: KeptParts): void {
  site.keep(partsFile, Buffer.from(JSON.stringify({ key: keyOf(site), ...parts })));
}

// The key says that this very program wrote it; what must be caught here is another's file.
function isKept(value: unknown): value is KeptParts & { readonly key: string } {
  return typeof value === 'object' && value !== null && 'key' in value && 'pages' in value;
}
