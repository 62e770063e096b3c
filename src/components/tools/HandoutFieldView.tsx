import { toolMessages as messages } from '../../messages/tools.ts';
import type { HandoutField } from '../../tools/tool.ts';
import { DocumentSheet } from './DocumentSheet.tsx';
import { useForm, useSettled } from './form-context.ts';
import { SaveButtons } from './SaveButtons.tsx';

/** A document to hand out, as it stands now. */
export function HandoutFieldView({ field }: { readonly field: HandoutField }) {
  const { tool, editor } = useForm();
  const handout = tool.handouts?.find(({ id }) => id === field.handout);
  const document = useSettled((values) => handout?.document(values));
  if (!handout || !document) return null;
  return (
    <fieldset class="field list-field">
      <legend>
        <h3>{field.label}</h3>
      </legend>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      {document.blocks.length === 0 ? (
        <p class="muted">{messages.nothingToDraw}</p>
      ) : (
        <>
          <DocumentSheet document={document} />
          <div class="button-row">
            <SaveButtons
              name={handout.title}
              documentNow={() => handout.document(editor.valuesNow())}
            />
          </div>
        </>
      )}
    </fieldset>
  );
}
