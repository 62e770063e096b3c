import type { ComponentChildren } from 'preact';

export interface DeskRow {
  readonly key: string;
  /** Shown soft: it no longer counts. */
  readonly isQuiet?: boolean;
  /** One for each name in the head; the first names the row. An empty one is left out on a phone. */
  readonly cells: readonly ComponentChildren[];
  /** What can be done with the row, in a last column without a name. */
  readonly actions?: ComponentChildren;
}

interface Props {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly DeskRow[];
  readonly hasActions?: boolean;
}

/**
 * A table of the desk. On a phone each row is a card whose parts carry the names of their columns,
 * so that nothing has to be scrolled sideways. The roles are written out because a table that is
 * laid out otherwise than as a table loses them.
 */
export function DeskTable({ caption, head, rows, hasActions = false }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its page is scrolled from the keyboard.
    <section class="scroller desk-scroller" tabIndex={0} aria-label={caption}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above. */}
      <table class="desk-table" role="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((name) => (
              <th key={name} scope="col" role="columnheader">
                {name}
              </th>
            ))}
            {hasActions && <td role="cell" />}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, isQuiet, cells: [first, ...others], actions }) => (
            <tr key={key} role="row" data-quiet={isQuiet ? '' : undefined}>
              <th scope="row" role="rowheader">
                {first}
              </th>
              {others.map((cell, index) => (
                <td
                  key={head[index + 1]}
                  role="cell"
                  data-name={head[index + 1]}
                  data-empty={cell === '' ? '' : undefined}
                >
                  {cell}
                </td>
              ))}
              {hasActions && (
                <td role="cell" class="desk-actions">
                  {actions}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */}
    </section>
  );
}
