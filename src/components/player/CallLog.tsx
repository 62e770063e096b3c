import { useState } from 'preact/hooks';
import type { LoggedCall } from '../../lms/platform/platform.ts';
import { isRejected } from '../../lms/platform/verdict.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { Panel, shortly, Table } from './Panel.tsx';

/** Rows that a phone draws without waiting. */
const SHOWN = 200;

/** Every call of the course, the newest first. */
export function CallLog({ calls }: { readonly calls: readonly LoggedCall[] }) {
  const [onlyErrors, setOnlyErrors] = useState(false);
  const { columns } = messages;
  const numbered = calls.map((call, index) => ({ ...call, number: index + 1 }));
  const wanted = onlyErrors ? numbered.filter(({ code }) => code !== '0') : numbered;
  const shown = wanted.slice(-SHOWN).reverse();
  return (
    <Panel name={messages.log(calls.length)} isOpen>
      <label class="player-tick">
        <input
          type="checkbox"
          checked={onlyErrors}
          onChange={(event) => setOnlyErrors(event.currentTarget.checked)}
        />
        <span>{messages.onlyErrors}</span>
      </label>
      {shown.length === 0 ? (
        <p>{calls.length === 0 ? messages.noCalls : messages.noErrors}</p>
      ) : (
        <Table
          name={messages.log(calls.length)}
          columns={[columns.number, columns.launch, columns.call, columns.result, columns.error]}
          rows={shown.map((call) => [
            String(call.number),
            String(call.launch),
            `${call.method}(${call.values.map((value) => `"${shortly(value)}"`).join(', ')})`,
            shortly(call.result),
            errorOf(call),
          ])}
          isBad={(row) => shown[row] !== undefined && isRejected(shown[row])}
        />
      )}
      {wanted.length > SHOWN && <p>{messages.shownCalls(SHOWN, wanted.length)}</p>}
    </Panel>
  );
}

function errorOf({ code, reason, isFault }: LoggedCall): string {
  if (code === '0') return messages.noCode;
  return isFault ? `${code}: ${messages.simulated}` : `${code}: ${reason}`;
}
