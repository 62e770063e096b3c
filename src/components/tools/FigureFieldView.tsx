import { toolMessages as messages } from '../../messages/tools.ts';
import { svgForPage } from '../../tools/svg.ts';
import type { FigureField, FigureTable } from '../../tools/tool.ts';
import { idOf, useForm, useSettled } from './form-context.ts';

/** What a tool draws from the values, as they are entered. */
export function FigureFieldView({ field }: { readonly field: FigureField }) {
  const id = idOf(useForm(), field.id);
  const figure = useSettled(field.draw);
  return (
    <div class="field list-field" role="group" aria-labelledby={`${id}-name`} id={id} tabIndex={-1}>
      <h3 id={`${id}-name`}>{field.label}</h3>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      {figure ? (
        <div class="figure">
          <div
            class="drawing"
            role="img"
            aria-label={figure.description}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: written from data, every text escaped
            dangerouslySetInnerHTML={{ __html: svgForPage(figure.drawing) }}
          />
          {figure.table && <Numbers caption={field.label} table={figure.table} />}
        </div>
      ) : (
        <p class="muted">{messages.nothingToDraw}</p>
      )}
    </div>
  );
}

function Numbers({ caption, table }: { readonly caption: string; readonly table: FigureTable }) {
  return (
    <details>
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
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are told by nothing else
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in a fixed order
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in a fixed order
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
