/** What is looked at in a window. Any of it may throw where the window has another origin. */
export interface SearchableWindow {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/** The run-time environments search 500 levels (ADL's own sample code does); so do we. */
const mostLevels = 500;

/**
 * The platform's interface: a property of this window, of one of the windows around it, of the
 * window that opened it or of one around that (SCORM 1.2 RTE 3.3.6, 2004 RTE 3.4). Windows of
 * another origin cannot be looked into, and are passed over. Never throws.
 */
export function findApi(start: SearchableWindow, name: string): object | undefined {
  const around = searchUp(start, name);
  if (around !== undefined) return around;
  return windowsAround(start)
    .map((window) => readProperty(window, 'opener'))
    .filter(isObject)
    .map((opener) => searchUp(opener, name))
    .find((api) => api !== undefined);
}

/** The windows from this one outwards; a window that is its own parent is the outermost. */
export function windowsAround(start: object): readonly object[] {
  const windows: object[] = [];
  let window: unknown = start;
  while (isObject(window) && windows.length < mostLevels && !windows.includes(window)) {
    windows.push(window);
    window = readProperty(window, 'parent');
  }
  return windows;
}

/** A property, or undefined where another origin forbids to read it. */
export function readProperty(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name);
  } catch {
    return undefined;
  }
}

function searchUp(start: object, name: string): object | undefined {
  return windowsAround(start)
    .map((window) => readProperty(window, name))
    .find(isObject);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
