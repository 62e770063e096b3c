import type { Platform } from '../../lms/platform/platform.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { Panel, shortly, Table } from './Panel.tsx';

/** Every element with a value, and whether a commit has stored it. */
export function DataModel({ platform }: { readonly platform: Platform }) {
  const { columns } = messages;
  const record = platform.record();
  const set = new Set(
    platform.calls.flatMap(({ method, values }) =>
      /SetValue$/.test(method) && values[0] !== undefined ? [values[0]] : [],
    ),
  );
  const rows = Object.entries(platform.working());
  const stateOf = (element: string, value: string) => {
    if (record.get(element) === value) return messages.isStored;
    return set.has(element) ? messages.notStored : messages.given;
  };
  return (
    <Panel name={messages.model(rows.length)}>
      {rows.length === 0 ? (
        <p>{messages.noModel}</p>
      ) : (
        <>
          <p>{messages.modelHint}</p>
          <Table
            name={messages.model(rows.length)}
            columns={[columns.element, columns.value, columns.state]}
            rows={rows.map(([element, value]) => [
              element,
              shortly(value),
              stateOf(element, value),
            ])}
          />
        </>
      )}
    </Panel>
  );
}
