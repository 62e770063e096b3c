import { toolMessages as messages } from '../../messages/tools.ts';
import { cellIn, placesNow } from '../../tools/fields.ts';
import type { AxisPlace, GridField } from '../../tools/tool.ts';
import { FieldFrame, Hints } from './FieldFrame.tsx';
import { idOf, useForm, useSettled } from './form-context.ts';
import { Control } from './ValueField.tsx';

/** Rows by columns: a table where there is room, a card a row elsewhere. */
export function GridFieldView({ field }: { readonly field: GridField }) {
  const id = idOf(useForm(), field.id);
  const rows = useSettled((values) => placesNow(field.rows, values));
  const columns = useSettled((values) => placesNow(field.columns, values));
  return (
    <fieldset class="field list-field" id={id} tabIndex={-1}>
      <legend>
        <h3>{field.label}</h3>
      </legend>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      <Hints path={field.id} />
      {rows.length === 0 || columns.length === 0 ? (
        <p class="muted small">{messages.nothingYet}</p>
      ) : (
        <ol class="entries" data-shown="table" data-named>
          {rows.map((row) => (
            <Row key={row.id} field={field} row={row} columns={columns} />
          ))}
        </ol>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly field: GridField;
  readonly row: AxisPlace;
  readonly columns: readonly AxisPlace[];
}

function Row({ field, row, columns }: RowProps) {
  const at = `${field.id}/${row.id}`;
  return (
    <li class="entry" aria-label={row.label}>
      <div class="entry-name">
        <p>{row.label}</p>
        {row.note !== undefined && <p class="field-note">{row.note}</p>}
      </div>
      <div class="entry-fields">
        {columns.map((column) => {
          const path = `${at}/${column.id}`;
          return (
            <FieldFrame
              key={column.id}
              path={path}
              label={column.label}
              note={column.note}
              within={row.label}
            >
              <Control field={cellIn(field, column.id)} path={path} at={at} isTight />
            </FieldFrame>
          );
        })}
      </div>
    </li>
  );
}
