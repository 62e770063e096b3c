import { useEffect, useState } from 'preact/hooks';
import { toolMessages as messages } from '../../messages/tools.ts';
import type { FigureField, FigureTable } from '../../tools/tool.ts';
import { idOf, useForm, useSettled } from './form-context.ts';

/** Units across that leave the words of a drawing readable on a phone. */
const phoneWidth = 320;

/** What a tool draws from the values, as they are entered. */
export function FigureFieldView({ field }: { readonly field: FigureField }) {
  const id = idOf(useForm(), field.id);
  const isNarrow = useNarrow();
  return (
    <fieldset class="field list-field" id={id} tabIndex={-1}>
      <legend>
        <h3>{field.label}</h3>
      </legend>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      <Drawn
        key={isNarrow ? 'narrow' : 'wide'}
        field={field}
        width={isNarrow ? phoneWidth : undefined}
      />
    </fieldset>
  );
}

interface DrawnProps {
  readonly field: FigureField;
  readonly width: number | undefined;
}

function Drawn({ field, width }: DrawnProps) {
  const figure = useSettled((values) => field.draw(values, width));
  if (!figure) return <p class="muted">{messages.nothingToDraw}</p>;
  return (
    <div class="figure">
      <div class="figure-drawing" dangerouslySetInnerHTML={{ __html: figure.drawing.svg }} />
      {figure.table && (
        <Numbers caption={field.label} table={figure.table} isOpen={field.tableOpen} />
      )}
    </div>
  );
}

/** Whether the page is as narrow as a phone; follows its window. */
function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const media = matchMedia('(max-width: 40em)');
    const follow = () => setNarrow(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}

interface NumbersProps {
  readonly caption: string;
  readonly table: FigureTable;
  readonly isOpen?: boolean | undefined;
}

function Numbers({ caption, table, isOpen = false }: NumbersProps) {
  return (
    <details open={isOpen}>
      <summary>{messages.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls needs a tab stop for the arrow keys. */}
      <section class="scroller" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
