import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import { siteUrl } from './bank.ts';

/** What drawing, readiness and spacing need to know of an item. No stem, no key. */
export interface IndexedItem {
  readonly id: ItemId;
  /** The main one first: its bank holds the item. */
  readonly criteria: readonly CriterionId[];
  readonly format: string;
  /** 1 to 3. */
  readonly difficulty: number;
  readonly revision: string;
  /** The chance, 0 to 1, that someone who knows nothing gets it right. */
  readonly guess: number;
  /** The essential points of a written answer. */
  readonly essential?: readonly string[] | undefined;
}

let loading: Promise<readonly IndexedItem[]> | undefined;

/** Every item of the course, fetched once a page. Rejects if out of reach; a later call tries anew. */
export function loadIndex(): Promise<readonly IndexedItem[]> {
  loading ??= fetchIndex();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function fetchIndex(): Promise<readonly IndexedItem[]> {
  const answer = await fetch(siteUrl('bank/index.json'));
  if (!answer.ok) throw new Error(`bank/index.json: ${answer.status}`);
  const items: unknown = await answer.json();
  if (!isIndex(items)) throw new Error('bank/index.json holds something else');
  return items;
}

// As with the banks: the file is ours, but a host may answer with something else.
function isIndex(value: unknown): value is readonly IndexedItem[] {
  return Array.isArray(value) && value.every(isIndexed);
}

function isIndexed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, format, revision, criteria }: Readonly<Record<string, unknown>> = { ...value };
  return (
    [id, format, revision].every((part) => typeof part === 'string') && Array.isArray(criteria)
  );
}
