import type { CriterionId } from '../domain/curriculum.ts';
import type { PackedJson } from '../domain/packed-json.ts';
import type { Item } from '../questions/item.ts';

/** By file. */
const banks = new Map<string, Promise<readonly Item[]>>();

/**
 * The items of a criterion with their keys and reasons, fetched once a page. A fetch that fails
 * is tried a second time; then the promise rejects, and a later call tries anew.
 */
export function loadBank(criterion: CriterionId): Promise<readonly Item[]> {
  const inPackage =
    typeof document !== 'undefined' && 'package' in document.documentElement.dataset;
  if (!inPackage) return loadFile(`bank/${criterion}.json`);
  // A package holds the banks of an outcome in one file: compressed, they take a sixth less.
  return loadFile(`bank/${criterion.replace(/\.[^.]*$/, '')}.json`).then((items) =>
    items.filter(({ criteria }) => criteria[0] === criterion),
  );
}

function loadFile(file: string): Promise<readonly Item[]> {
  const known = banks.get(file);
  if (known !== undefined) return known;
  const loading = fetchFile(file).catch(() => fetchFile(file));
  banks.set(file, loading);
  loading.catch(() => banks.delete(file));
  return loading;
}

/** Forgets what was fetched. */
export function forgetBanks(): void {
  banks.clear();
}

/**
 * The address of something on this site, given relative to its root. A package that moves the
 * pages writes where the root lies into `data-root`.
 */
export function siteUrl(path: string): string {
  if (typeof document === 'undefined') return `/${path}`;
  const root = document.documentElement.dataset['root'] ?? '/';
  return new URL(root + path, document.baseURI).href;
}

async function fetchFile(file: string): Promise<readonly Item[]> {
  const answer = await fetch(siteUrl(file));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const items = await unpacked(await answer.json());
  if (!isBank(items)) throw new Error(`${file} holds something else`);
  return items;
}

/** A package's banks are packed; the site's are not. */
async function unpacked(value: unknown): Promise<unknown> {
  if (!isPacked(value)) return value;
  const { unpackJson } = await import('../domain/packed-json.ts');
  return unpackJson(value);
}

function isPacked(value: unknown): value is PackedJson {
  return typeof value === 'object' && value !== null && 'shapes' in value;
}

// The file is this site's own and was checked when it was built; what must be caught here is a
// host that answers with something else, such as a sign-in page.
function isBank(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isItem(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, type, revision, criteria }: Readonly<Record<string, unknown>> = { ...value };
  return (
    [id, type, revision].every((field) => typeof field === 'string') && Array.isArray(criteria)
  );
}
