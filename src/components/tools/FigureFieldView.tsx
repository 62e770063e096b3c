import { toolMessages as messages } from '../../messages/tools.ts';
import type { FigureField, FigureTable } from '../../tools/tool.ts';
import { idOf, useForm, useSettled } from './form-context.ts';

/** What a tool draws from the values, as they are entered. */
export function FigureFieldView({ field }: { readonly field: FigureField }) {
  const id = idOf(useForm(), field.id);
  const figure = useSettled(field.draw);
  return (
    <fieldset class="field list-field" id={id} tabIndex={-1}>
      <legend>
        <h3>{field.label}</h3>
      </legend>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      {figure ? (
        <div class="figure">
          <div class="figure-drawing" dangerouslySetInnerHTML={{ __html: figure.drawing.svg }} />
          {figure.table && (
            <Numbers caption={field.label} table={figure.table} isOpen={field.tableOpen} />
          )}
        </div>
      ) : (
        <p class="muted">{messages.nothingToDraw}</p>
      )}
    </fieldset>
  );
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
      <div class="scroller">
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
      </div>
    </details>
  );
}
