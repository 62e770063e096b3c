import { useStore } from '@nanostores/preact';
import { atom, type ReadableAtom } from 'nanostores';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { WorkValues } from '../../domain/work.ts';
import type { PieceEditor } from '../../stores/work.ts';
import { isShown, optionsNow } from '../../tools/fields.ts';
import type { EntryField, Option, Options, Field as OuterField, Tool } from '../../tools/tool.ts';

type Field = OuterField | EntryField;

/** What every part of an open form needs. */
export interface OpenForm {
  readonly tool: Tool;
  readonly editor: PieceEditor;
  /** Hints by path. */
  readonly $hints: ReadableAtom<ReadonlyMap<string, readonly string[]>>;
  /** Unique on the page: prefix of ids. */
  readonly prefix: string;
  /** Says something to everybody, screen readers included. */
  readonly tell: (message: string) => void;
  /** Values of the latest piece made with another tool. */
  readonly latestOf: (tool: string) => WorkValues | undefined;
}

export const FormContext = createContext<OpenForm | undefined>(undefined);

export function useForm(): OpenForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('This part belongs in a form.');
  return form;
}

/** The element's id of the field at a path. */
export function idOf({ prefix }: Pick<OpenForm, 'prefix'>, path: string): string {
  return `${prefix}-${path.replaceAll('/', '.')}`;
}

/** A value and how to change it; follows that one field alone. */
export function useValue(path: string) {
  const { editor } = useForm();
  return useStore(editor.valueAt(path));
}

/**
 * Something worked out from all values, a moment after the last key. Renders only when it has become
 * another; it is compared as JSON.
 */
export function useSettled<T>(of: (values: WorkValues) => T): T {
  const { editor } = useForm();
  return useFollowed(editor.$settled, of);
}

/** The hints for one path. */
export function useHints(path: string): readonly string[] {
  const { $hints } = useForm();
  return useFollowed($hints, (all) => all.get(path) ?? none);
}

const none: readonly string[] = [];

/** What a form shows whatever is entered; nothing to follow. */
const never = atom<WorkValues>({});

/** Whether a field is shown; without a condition, nothing is followed. */
export function useIsShown(field: Field, at: string): boolean {
  const { editor } = useForm();
  return useFollowed(field.when ? editor.$settled : never, (values) => isShown(field, values, at));
}

/** The options of a choice; where they are always the same, nothing is followed. */
export function useOptions(options: Options, at: string): readonly Option[] {
  const { editor } = useForm();
  const $values = typeof options === 'function' ? editor.$settled : never;
  return useFollowed($values, (values) => optionsNow(options, values, at));
}

/** Most are the very same, a truth or a text: a long form compares a thousand at each pause. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  return typeof right === 'object' && JSON.stringify(left) === JSON.stringify(right);
}

function useFollowed<S, T>($store: ReadableAtom<S>, of: (state: S) => T): T {
  const latest = useRef(of);
  latest.current = of;
  const [value, setValue] = useState(() => of($store.get()));
  const known = useRef(value);
  useEffect(
    () =>
      $store.subscribe((state) => {
        const next = latest.current(state);
        if (isSame(known.current, next)) return;
        known.current = next;
        setValue(() => next);
      }),
    [$store],
  );
  return value;
}
