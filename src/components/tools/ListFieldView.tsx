import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Json } from '../../domain/attempt.ts';
import { numberAt, type WorkValues } from '../../domain/work.ts';
import {
  addedEntry,
  movedEntry,
  removedEntry,
  type WorkChanges,
} from '../../domain/work-entries.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { newEntryId } from '../../stores/work.ts';
import type { ListField } from '../../tools/tool.ts';
import { Hints } from './FieldFrame.tsx';
import { idOf, useForm } from './form-context.ts';
import { TakeOver } from './TakeOver.tsx';
import { EntryFieldView } from './ValueField.tsx';

/** Entries that the learner adds, removes and moves. */
export function ListFieldView({ field }: { readonly field: ListField }) {
  const form = useForm();
  const { editor } = form;
  const id = idOf(form, field.id);
  const entries = useStore(editor.entriesAt(field.id));
  const list = useRef<HTMLOListElement>(null);
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();
  const wayBack = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (added === undefined) return;
    const entry = list.current?.querySelector(`[data-entry="${added}"]`);
    entry?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    setAdded(undefined);
  }, [added]);

  const isGone = removed !== undefined && !entries.includes(removed.entry);
  // What was pressed is gone with its entry: the way back is the next best place.
  useEffect(() => {
    if (isGone) wayBack.current?.focus();
  }, [isGone, removed]);

  const add = () => {
    const entry = newEntryId();
    editor.change(addedEntry(editor.valuesNow(), { list: field.id, entry }));
    setRemoved(undefined);
    setAdded(entry);
  };
  const remove = (entry: string, number: number) => {
    const place = numberAt(editor.valuesNow(), `${field.id}/${entry}/$place`) ?? number;
    editor.change(removedEntry({ list: field.id, entry }));
    setRemoved({ entry, number, place });
  };
  const shown = useMemo(
    () =>
      entries.map((entry, index) => (
        <Entry
          key={entry}
          field={field}
          entry={entry}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === entries.length - 1}
          onRemove={remove}
        />
      )),
    [field, form, entries],
  );
  const bringBack = ({ entry, place }: Removed) => {
    editor.change({ [`${field.id}/${entry}/$place`]: place });
    setRemoved(undefined);
    setAdded(entry);
  };

  return (
    <fieldset class="field list-field">
      <legend>
        <h3>{field.label}</h3>
      </legend>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      <Hints path={field.id} />
      {entries.length > 0 && (
        <ol ref={list} class="entries" data-shown={field.shown ?? 'cards'}>
          {shown}
        </ol>
      )}
      <div role="status">
        {isGone && (
          <p class="notice removed">
            {messages.entryRemoved(field.entry, removed.number)}{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => bringBack(removed)}
              ref={wayBack}
            >
              {messages.bringBack}
            </button>
          </p>
        )}
      </div>
      <div class="button-row">
        <button type="button" class="button button-quiet" id={id} onClick={add}>
          {entries.length === 0 ? messages.add(field.entry) : messages.addAnother(field.entry)}
        </button>
        {field.suggested && (
          <TakeOver
            suggestion={field.suggested}
            changes={(fields) => allAdded(editor.valuesNow(), field.id, fields)}
          />
        )}
      </div>
    </fieldset>
  );
}

interface Removed {
  readonly entry: string;
  readonly number: number;
  readonly place: number;
}

function allAdded(
  values: WorkValues,
  list: string,
  entries: readonly Readonly<Record<string, Json>>[],
): WorkChanges {
  let changes: WorkChanges = {};
  for (const fields of entries) {
    const entry = newEntryId();
    changes = { ...changes, ...addedEntry({ ...values, ...changes }, { list, entry }, fields) };
  }
  return changes;
}

interface EntryProps {
  readonly field: ListField;
  readonly entry: string;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: (entry: string, number: number) => void;
}

function Entry({ field, entry, number, isFirst, isLast, onRemove }: EntryProps) {
  const name = messages.entry(field.entry, number);
  const at = `${field.id}/${entry}`;
  // The same object as before is not rendered again, though its list is.
  const fields = useMemo(
    () =>
      field.fields.map((inner) => (
        <EntryFieldView
          key={inner.id}
          field={inner}
          at={at}
          within={name}
          isTight={field.shown === 'table'}
        />
      )),
    [field, at, name],
  );
  const { editor } = useForm();
  const move = (by: -1 | 1) =>
    editor.change(movedEntry(editor.valuesNow(), { list: field.id, entry }, by));
  const label = (action: string) => messages.ofEntry(action, field.entry, number);
  return (
    <li class="entry" data-entry={entry} aria-label={name}>
      <p class="entry-name" aria-hidden="true">
        {name}
      </p>
      <div class="entry-fields" data-layout={field.layout}>
        {fields}
      </div>
      <div class="entry-tools">
        <EntryTool
          label={label(messages.up)}
          icon="M12 19V5M6 11l6-6 6 6"
          isOff={isFirst}
          onPress={() => move(-1)}
        />
        <EntryTool
          label={label(messages.down)}
          icon="M12 5v14M6 13l6 6 6-6"
          isOff={isLast}
          onPress={() => move(1)}
        />
        <EntryTool
          label={label(messages.take)}
          icon="M6 6l12 12M18 6L6 18"
          onPress={() => onRemove(entry, number)}
        />
      </div>
    </li>
  );
}

interface EntryToolProps {
  readonly label: string;
  /** An SVG path on 24 by 24. */
  readonly icon: string;
  /** Of no use just now; keeps the focus all the same. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function EntryTool({ label, icon, isOff, onPress }: EntryToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff ? 'true' : undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
