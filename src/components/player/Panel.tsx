import type { ComponentChildren } from 'preact';

interface PanelProps {
  readonly name: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the player that opens and closes. */
export function Panel({ name, isOpen = false, children }: PanelProps) {
  return (
    <details class="card player-panel" open={isOpen}>
      <summary>
        <h3>{name}</h3>
      </summary>
      <div class="flow">{children}</div>
    </details>
  );
}

interface TableProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that need a second look, by their place. */
  readonly isBad?: (row: number) => boolean;
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export function Table({ name, columns, rows, isBad }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus.
    <section class="scroller player-table" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place} data-tone={isBad?.(place) ? 'bad' : undefined}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Long values are cut: the whole is in the saved verdict. */
export const shortly = (value: string) => (value.length > 300 ? `${value.slice(0, 300)} …` : value);
