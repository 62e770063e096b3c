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
