import { toolMessages as messages } from '../../messages/tools.ts';
import { idOf, useForm, useValue } from './form-context.ts';

/** The learner's name for the piece. */
export function PieceName() {
  const form = useForm();
  const value = useValue('$title');
  const id = idOf(form, '$title');
  return (
    <div class="field piece-name">
      <label for={id}>
        {messages.name} <span class="optional">{messages.optional}</span>
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder={form.tool.about.title}
        value={typeof value === 'string' ? value : ''}
        onInput={({ currentTarget }) => form.editor.type('$title', currentTarget.value)}
        onBlur={form.editor.keep}
      />
    </div>
  );
}
