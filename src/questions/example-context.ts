import type { ItemContext } from './item-fields.ts';

/** Gives an example what the reader of `content/` adds to an authored item. */
export function inContext<T extends { readonly id: string }>(
  authored: T,
  criterion: string,
): T & ItemContext {
  return {
    ...authored,
    id: `gallery/${authored.id}`,
    criteria: [`ccs14/${criterion}`],
    revision: '00000000',
  };
}

/** The item as its author wrote it: what the schema reads. */
export function asAuthored<T extends ItemContext>(
  item: T,
): Omit<T, 'criteria' | 'revision' | 'taughtAt'> {
  const { criteria, revision, taughtAt, ...authored } = item;
  return { ...authored, id: item.id.slice(item.id.indexOf('/') + 1) };
}
