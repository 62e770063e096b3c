import { useStore } from '@nanostores/preact';
import { otherTextMessages as messages } from '../../messages/tools.ts';
import { nameOfPath } from '../../tools/fields.ts';
import { useForm } from './form-context.ts';

/** Texts that another tab gave to a field that was changed here too: neither is lost. */
export function OtherTexts() {
  const { tool, editor } = useForm();
  const { others } = useStore(editor.$state);
  return (
    <div role="status" class="flow">
      {others.map((other) => (
        <div class="notice flow" data-tone="mark" key={other.path}>
          <p>
            {messages.changed(nameOfPath(tool, editor.valuesNow(), other.path) ?? other.path)}{' '}
            {messages.shown}
          </p>
          <blockquote class="other-text" dir="auto">
            {other.text}
          </blockquote>
          <p class="button-row">
            <button
              type="button"
              class="button button-quiet"
              onClick={() => editor.takeOther(other)}
            >
              {messages.use}
            </button>
            <button type="button" class="link-button" onClick={() => editor.forgetOther(other)}>
              {messages.keep}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
