import { useState } from 'preact/hooks';
import type { Json } from '../../domain/attempt.ts';
import { eventsOf, valuesAfter, type WorkValues } from '../../domain/work.ts';
import { differingPaths, type Version, versionsOf } from '../../domain/work-history.ts';
import { versionMessages as messages, toolMessages } from '../../messages/tools.ts';
import { nameOfPath } from '../../tools/fields.ts';
import { useLog } from '../progress/use-log.ts';
import { useForm } from './form-context.ts';

/** Earlier versions of the piece: what differs from now, and the way back. */
export function Versions({ onClose }: { readonly onClose: () => void }) {
  const { editor } = useForm();
  const { events } = useLog();
  const own = eventsOf(events, editor.work);
  const now = valuesAfter(own);
  const earlier = versionsOf(own).slice(0, -1).reverse();
  const [picked, setPicked] = useState<string>();
  const version = earlier.find(({ id }) => id === picked) ?? earlier[0];
  return (
    <section class="versions flow" aria-labelledby="versions-title">
      <h2 id="versions-title">{messages.title}</h2>
      {version ? (
        <>
          <p class="measure">{messages.lead}</p>
          <fieldset class="version-list">
            <legend class="visually-hidden">{messages.title}</legend>
            {earlier.map(({ id, at }) => (
              <label key={id} class="choice">
                <input
                  type="radio"
                  name="version"
                  checked={id === version.id}
                  onChange={() => setPicked(id)}
                />
                <span>{messages.pick(at)}</span>
              </label>
            ))}
          </fieldset>
          <Differences key={version.id} version={version} now={now} />
        </>
      ) : (
        <p>{messages.none}</p>
      )}
      <p>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {toolMessages.edit}
        </button>
      </p>
    </section>
  );
}

function Differences({ version, now }: { readonly version: Version; readonly now: WorkValues }) {
  const { tool, editor, tell } = useForm();
  const then = version.values;
  const paths = differingPaths(then, now).filter((path) => isOfForm(path));
  const bringBack = (back: readonly string[]) => {
    editor.change(Object.fromEntries(back.map((path) => [path, then[path] ?? null])));
    tell(messages.broughtBack);
  };
  if (paths.length === 0) return <p>{messages.same}</p>;
  const nameOf = (path: string) => {
    if (path === '$title') return messages.name;
    return nameOfPath(tool, { ...now, ...then }, path) ?? path;
  };
  return (
    <>
      <p class="button-row">
        <button type="button" class="button" onClick={() => bringBack(paths)}>
          {messages.bringBackAll}
        </button>
      </p>
      <ul class="differences">
        {paths.map((path) => (
          <li key={path} class="card flow">
            <h3>{nameOf(path)}</h3>
            <dl>
              <dt>{messages.before}</dt>
              <dd dir="auto">{shown(path, then[path], messages.wasThere, messages.wasNotThere)}</dd>
              <dt>{messages.now}</dt>
              <dd dir="auto">{shown(path, now[path], messages.isThere, messages.isNotThere)}</dd>
            </dl>
            <button
              type="button"
              class="link-button"
              aria-label={messages.bringBackField(nameOf(path))}
              onClick={() => bringBack([path])}
            >
              {messages.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Finishing and putting away are done by their own buttons. */
function isOfForm(path: string): boolean {
  return !path.startsWith('$') || path === '$title';
}

/** A value in words. The place of an entry says no more than whether it is there. */
function shown(path: string, value: Json | undefined, there: string, notThere: string): string {
  if (path.endsWith('/$place')) return value === undefined ? notThere : there;
  if (value === undefined || value === '') return messages.empty;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
