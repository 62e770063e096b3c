import type { CriterionId } from '../domain/curriculum.ts';
import type { Item } from '../questions/item.ts';

/** Reads the bank of a criterion; what it holds is looked at afterwards. */
export type ReadBank = (criterion: CriterionId) => Promise<unknown>;

const banks = new Map<CriterionId, Promise<readonly Item[]>>();
let readBank: ReadBank = (criterion) => fetchJson(`bank/${criterion}.json`);

/** Has banks read in another way, where they lie in other files. */
export function takeBanksFrom(read: ReadBank): void {
  readBank = read;
}

/**
 * The items of a criterion with their keys and reasons, fetched once a page. A fetch that fails
 * is tried a second time; then the promise rejects, and a later call tries anew.
 */
export function loadBank(criterion: CriterionId): Promise<readonly Item[]> {
  const known = banks.get(criterion);
  if (known !== undefined) return known;
  const loading = checkedBank(criterion).catch(() => checkedBank(criterion));
  banks.set(criterion, loading);
  loading.catch(() => banks.delete(criterion));
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

/** JSON of this site, by its path from the root. */
export async function fetchJson(file: string): Promise<unknown> {
  const answer = await fetch(siteUrl(file));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json();
}

async function checkedBank(criterion: CriterionId): Promise<readonly Item[]> {
  const items = await readBank(criterion);
  if (!isBank(items)) throw new Error(`The bank of ${criterion} holds something else`);
  return items;
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
