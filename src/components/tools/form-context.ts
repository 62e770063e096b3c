import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { WorkValues } from '../../domain/work.ts';
import { isSame } from '../../domain/work-history.ts';
import type { PieceEditor } from '../../stores/work.ts';
import type { Tool } from '../../tools/tool.ts';

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
  const latest = useRef(of);
  latest.current = of;
  const [value, setValue] = useState(() => of(editor.$settled.get()));
  useEffect(
    () =>
      editor.$settled.subscribe((values) => {
        const next = latest.current(values);
        setValue((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
      }),
    [editor],
  );
  return value;
}

/** The hints for one path. */
export function useHints(path: string): readonly string[] {
  const { $hints } = useForm();
  const [hints, setHints] = useState<readonly string[]>($hints.get().get(path) ?? none);
  useEffect(
    () =>
      $hints.subscribe((all) => {
        const next = all.get(path) ?? none;
        setHints((now) => (isSame(now, next) ? now : next));
      }),
    [$hints, path],
  );
  return hints;
}

const none: readonly string[] = [];
