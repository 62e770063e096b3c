import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Json, LearningEvent, WorkEvent } from '../domain/attempt.ts';
import { entriesOf, eventsOf, valuesAfter, type WorkValues } from '../domain/work.ts';
import type { WorkChanges } from '../domain/work-entries.ts';
import { differingPaths, isSame } from '../domain/work-history.ts';
import { type LearningLog, newId } from './create-log.ts';
import { createSteps } from './piece-steps.ts';

/** Another tab changed a field that was changed here too: the text that is not shown now. */
export interface OtherText {
  readonly path: string;
  readonly text: string;
}

export interface EditorState {
  /** Whether everything that was entered is in the log. */
  readonly isKept: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly others: readonly OtherText[];
}

/** One opening of a piece of work: what is entered, and its way into the log. */
export interface PieceEditor {
  readonly work: string;
  readonly tool: string;
  readonly $state: ReadableAtom<EditorState>;
  /** All values but those of the piece as a whole, a moment after the last key was pressed. */
  readonly $settled: ReadableAtom<WorkValues>;
  /** The same, at once. */
  readonly valuesNow: () => WorkValues;
  /** One value, at once. */
  readonly valueAt: (path: string) => ReadableAtom<Json | undefined>;
  /** Ids of a list's entries in their order. */
  readonly entriesAt: (list: string) => ReadableAtom<readonly string[]>;
  /** Takes over what is being typed; it is recorded after a pause. */
  readonly type: (path: string, value: Json) => void;
  /** Takes over a change that is complete, and records it. */
  readonly change: (changes: WorkChanges) => void;
  /** Records what was typed, now. */
  readonly keep: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the other tab's text in the place of the one shown. */
  readonly takeOther: (other: OtherText) => void;
  readonly forgetOther: (other: OtherText) => void;
  /** Records what was typed and lets go of the log. */
  readonly close: () => void;
}

type EditorLog = Pick<LearningLog, '$log' | 'record'>;

/** How long after a key the rest of the form may follow, in milliseconds. */
const settling = 400;

/** Opens a piece of work for changes. */
export function openPiece(log: EditorLog, work: string, tool: string): PieceEditor {
  const editor = newId();
  const fields = new Map<string, WritableAtom<Json | undefined>>();
  const lists = new Map<string, WritableAtom<readonly string[]>>();
  /** Entered, but not in the log yet. */
  const pending = new Map<string, Json>();
  /** What was last entered here at each path. */
  const mine = new Map<string, Json>();
  const $settled = atom<WorkValues>({});
  const $state = atom<EditorState>({ isKept: true, canUndo: false, canRedo: false, others: [] });
  const steps = createSteps();
  let kept: WorkValues = {};
  let seen: readonly WorkEvent[] = [];
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether `$settled` holds all that was entered; working everything out again costs time. */
  let isSettled = false;

  const update = (change: Partial<EditorState>) => $state.set({ ...$state.get(), ...change });
  const now = (path: string): Json | undefined => {
    if (pending.has(path)) return pending.get(path) ?? undefined;
    return Object.hasOwn(kept, path) ? kept[path] : undefined;
  };
  const allNow = (): WorkValues =>
    valuesAfter([{ changes: kept }, { changes: Object.fromEntries(pending) }]);
  const valuesNow = () =>
    Object.fromEntries(Object.entries(allNow()).filter(([path]) => !path.startsWith('$')));
  const settle = () => {
    clearTimeout(waiting);
    if (isSettled) return;
    isSettled = true;
    $settled.set(valuesNow());
  };
  const show = (paths: readonly string[]) => {
    for (const path of paths) fields.get(path)?.set(now(path));
    if (!paths.some((path) => path.endsWith('/$place'))) return;
    const all = allNow();
    for (const [list, $entries] of lists) {
      const entries = entriesOf(all, list);
      if (!isSame(entries, $entries.get())) $entries.set(entries);
    }
  };

  const takeOver = (events: readonly LearningEvent[]) => {
    const own = eventsOf(events, work);
    if (own.length === seen.length) return;
    const before = new Set(seen.map(({ id }) => id));
    const fresh = own.filter(({ id }) => !before.has(id));
    const foreign = fresh.filter((one) => one.editor !== editor);
    const isErased = own.length < seen.length + fresh.length;
    if (foreign.length > 0 || isErased) isSettled = false;
    seen = own;
    const after = valuesAfter(own);
    const changed = differingPaths(kept, after);
    kept = after;
    const others = foreign.length > 0 ? changed.flatMap(otherAt) : [];
    if (others.length > 0) update({ others: joined($state.get().others, others) });
    show(changed);
    settle();
  };
  /** What of both texts is not shown, where this tab and another changed one field. */
  const otherAt = (path: string): readonly OtherText[] => {
    const entered = mine.get(path);
    const theirs = kept[path];
    if (entered === undefined || path.includes('$') || isSame(entered, theirs)) return [];
    const hidden = pending.has(path) ? theirs : entered;
    return typeof hidden === 'string' && hidden !== '' ? [{ path, text: hidden }] : [];
  };

  const enter = (changes: WorkChanges) => {
    isSettled = false;
    for (const [path, value] of Object.entries(changes)) {
      pending.set(path, value);
      mine.set(path, value);
    }
    show(Object.keys(changes));
  };
  const record = (changes: WorkChanges) => {
    log.record({ kind: 'work', work, tool, editor, changes });
  };
  const keep = () => {
    clearTimeout(keeping);
    const changes = [...pending].filter(([path, value]) => !isSame(value ?? undefined, kept[path]));
    const step = changes.map(([path, after]) => ({ path, before: kept[path] ?? null, after }));
    pending.clear();
    if (step.length > 0) {
      steps.took(step);
      record(Object.fromEntries(changes));
    }
    update({ isKept: true, ...steps.state() });
  };
  const go = (changes: WorkChanges | undefined) => {
    if (changes && Object.keys(changes).length > 0) {
      enter(changes);
      pending.clear();
      record(changes);
    }
    settle();
    update(steps.state());
  };
  const forgetOther = (other: OtherText) =>
    update({ others: $state.get().others.filter((one) => one !== other) });
  const change = (changes: WorkChanges) => {
    keep();
    enter(changes);
    keep();
    settle();
  };

  const keepIfHidden = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  takeOver(log.$log.get().events);
  const unlisten = log.$log.listen(({ events }) => takeOver(events));
  document.addEventListener('visibilitychange', keepIfHidden);
  addEventListener('pagehide', keep);

  return {
    work,
    tool,
    $state,
    $settled,
    valuesNow,
    valueAt: (path) => found(fields, path, () => now(path)),
    entriesAt: (list) => found(lists, list, () => entriesOf(allNow(), list)),
    type: (path, value) => {
      enter({ [path]: value });
      if ($state.get().isKept) update({ isKept: false });
      clearTimeout(keeping);
      clearTimeout(waiting);
      keeping = setTimeout(keep, pauseBefore(value));
      waiting = setTimeout(settle, settling);
    },
    change,
    keep,
    undo: () => {
      keep();
      go(steps.undo(now));
    },
    redo: () => {
      keep();
      go(steps.redo(now));
    },
    takeOther: (other) => {
      change({ [other.path]: other.text });
      forgetOther(other);
    },
    forgetOther,
    close: () => {
      keep();
      clearTimeout(waiting);
      unlisten();
      document.removeEventListener('visibilitychange', keepIfHidden);
      removeEventListener('pagehide', keep);
    },
  };
}

/** The latest of each path. */
function joined(left: readonly OtherText[], right: readonly OtherText[]): readonly OtherText[] {
  const paths = new Set(right.map(({ path }) => path));
  return [...left.filter(({ path }) => !paths.has(path)), ...right];
}

function found<T>(
  atoms: Map<string, WritableAtom<T>>,
  path: string,
  first: () => T,
): WritableAtom<T> {
  const $known = atoms.get(path);
  if ($known) return $known;
  const $new = atom<T>(first());
  atoms.set(path, $new);
  return $new;
}

// Every version of a field is kept whole, so a long text is kept less often.
function pauseBefore(value: Json): number {
  return 1000 + Math.min(9000, typeof value === 'string' ? value.length / 10 : 0);
}
