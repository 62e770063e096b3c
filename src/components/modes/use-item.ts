import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../questions/item.ts';
import { loadBank } from '../../stores/bank.ts';
import type { IndexedItem } from '../../stores/course-index.ts';

export type ItemState =
  | { readonly status: 'loading' }
  /** `item` is undefined if the course no longer has it. */
  | { readonly status: 'loaded'; readonly item: Item | undefined }
  | { readonly status: 'failed'; readonly retry: () => void };

/** Fetches an item with its key from the bank of its criterion. */
export function useItem({ id, criteria: [bank = ''] }: Pick<IndexedItem, 'id' | 'criteria'>) {
  const [state, setState] = useState<ItemState>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (next: ItemState) => {
      if (current) setState(next);
    };
    const retry = () => setTries(tries + 1);
    loadBank(bank).then(
      (items) => settle({ status: 'loaded', item: items.find((item) => item.id === id) }),
      () => settle({ status: 'failed', retry }),
    );
    return () => {
      current = false;
    };
  }, [id, bank, tries]);
  return state;
}
