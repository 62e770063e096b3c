import type { Json } from '../domain/attempt.ts';
import type { WorkChanges } from '../domain/work-entries.ts';
import { isSame } from '../domain/work-history.ts';

/** One value that a step changed. */
interface Changed {
  readonly path: string;
  readonly before: Json;
  readonly after: Json;
}
type Step = readonly Changed[];

/** The way back and forth through what was changed in one opening of a piece. */
export interface Steps {
  readonly took: (step: Step) => void;
  /** What takes the latest step back. A value that has changed since stays as it is. */
  readonly undo: (now: ValueNow) => WorkChanges | undefined;
  readonly redo: (now: ValueNow) => WorkChanges | undefined;
  readonly state: () => { readonly canUndo: boolean; readonly canRedo: boolean };
}

type ValueNow = (path: string) => Json | undefined;

export function createSteps(): Steps {
  const done: Step[] = [];
  const undone: Step[] = [];
  const replay = (from: Step[], to: Step[], now: ValueNow) => {
    const step = from.pop();
    if (!step) return undefined;
    to.push(step.map(({ path, before, after }) => ({ path, before: after, after: before })));
    const standing = step.filter(({ path, after }) => isSame(now(path) ?? null, after));
    return Object.fromEntries(standing.map(({ path, before }) => [path, before]));
  };
  return {
    took: (step) => {
      done.push(step);
      undone.length = 0;
    },
    undo: (now) => replay(done, undone, now),
    redo: (now) => replay(undone, done, now),
    state: () => ({ canUndo: done.length > 0, canRedo: undone.length > 0 }),
  };
}
