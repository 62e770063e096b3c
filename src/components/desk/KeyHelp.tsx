import { markingKeys, markingMessages as messages } from '../../messages/desk-marking.ts';
import { change } from '../../stores/desk/desk.ts';

/** Which single keys do what, and whether they do. */
export function KeyHelp({ isOn }: { readonly isOn: boolean }) {
  return (
    <details class="desk-more desk-keys">
      <summary>{messages.keys}</summary>
      <dl>
        {markingKeys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="desk-tick">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => void change({ shortcuts: event.currentTarget.checked })}
        />
        <span>{messages.keysOn}</span>
      </label>
    </details>
  );
}
