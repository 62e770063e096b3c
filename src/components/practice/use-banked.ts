import { useEffect, useState } from 'preact/hooks';
import type { CriterionId, ItemId } from '../../domain/curriculum.ts';
import type { Shuffle } from '../../domain/shuffle.ts';
import type { Item, ItemType, Presented } from '../../questions/item.ts';
import { presentItem } from '../../questions/presenting.ts';
import { loadBank } from '../../stores/bank.ts';
import { usePackageBanks } from '../../stores/package-bank.ts';

usePackageBanks();

/** Which items to fetch and how to show them. */
export interface Wanted {
  /** The criteria whose banks hold them. */
  readonly criteria: readonly CriterionId[];
  /** Picks them from those banks. */
  readonly pick: (items: readonly Item[]) => readonly Item[];
  /** The order of an item's parts, the same as on the site. */
  readonly shuffleOf: (id: ItemId) => Shuffle;
}

export type Banked =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly items: readonly Presented[] };

/** Fetches items from the banks of their criteria, as they may be seen before they are marked. */
export function useBanked({ criteria, pick, shuffleOf }: Wanted): Banked {
  const [state, setState] = useState<Banked>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const present = (items: readonly Item[]) =>
      pick(items).map((item) => presentItem<ItemType>(item, shuffleOf(item.id)));
    Promise.all(criteria.map(loadBank)).then(
      (banks) => setState({ status: 'ready', items: present(banks.flat()) }),
      () => setState({ status: 'failed', retry: () => setTries(tries + 1) }),
    );
  }, [tries]);
  return state;
}

/** Picks items by id, in the order of the ids. */
export function byId(ids: readonly ItemId[]): Wanted['pick'] {
  return (items) => ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

/** Whether an item is a written task: those stand apart from the questions. */
export function isWritten({ type }: Item): boolean {
  return type === 'written-answer';
}
