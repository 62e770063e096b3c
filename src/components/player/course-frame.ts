import type { Api } from '../../lms/strict/strict-api.ts';
import type { ScormVersion } from '../../lms/strict/strict-session.ts';

declare global {
  interface Window {
    API: unknown;
    API_1484_11: unknown;
  }
}

/** A course that is open in the page. */
export interface CourseFrame {
  /** Tells the course that the connection is gone or back. */
  readonly setOnline: (isOnline: boolean) => void;
  /** Leaves the course as a learner does who goes to another page. */
  readonly close: () => Promise<void>;
  /** Takes the course away at once, with less of a goodbye. */
  readonly remove: () => void;
}

interface Course {
  readonly version: ScormVersion;
  readonly api: Api;
  readonly address: string;
  readonly title: string;
}

/**
 * A course finds its interface by walking up its parents, so the frame must have the site's own
 * origin (`allow-same-origin`), and then the sandbox is no wall against a package that means harm:
 * it could reach its own frame and take the sandbox off. It does keep an ordinary package from
 * replacing this page (`allow-top-navigation` is left out). Windows that a package opens leave the
 * sandbox, since a sandboxed window cannot share this page's opener policy and find the interface.
 */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-downloads',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** Milliseconds that a course gets to say goodbye. */
const PATIENCE = 3000;

/** Opens a course in a frame within `place`, with the interface on this window. */
export function openCourse(
  place: HTMLElement,
  { version, api, address, title }: Course,
): CourseFrame {
  if (version === '1.2') window.API = api;
  else window.API_1484_11 = api;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.name = 'player-course';
  frame.setAttribute('sandbox', sandbox);
  frame.allow = 'autoplay; fullscreen';
  let isOnline = true;
  // Documents after the first one are told too.
  frame.addEventListener('load', () => isOnline || tellConnection(frame.contentWindow, isOnline));
  frame.src = address;
  place.replaceChildren(frame);
  const remove = () => {
    frame.remove();
    if (window.API === api) window.API = undefined;
    if (window.API_1484_11 === api) window.API_1484_11 = undefined;
  };
  return {
    setOnline: (wanted) => {
      isOnline = wanted;
      tellConnection(frame.contentWindow, isOnline);
    },
    close: async () => {
      // Going elsewhere fires beforeunload, pagehide and unload; removing the frame would not
      // fire the first of these, on which older packages rely.
      await leave(frame);
      remove();
    },
    remove,
  };
}

function leave(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
    frame.contentWindow?.location.replace('about:blank');
  });
}

/** A course learns of its connection from the browser; here every window of it is told otherwise. */
function tellConnection(view: Window | null, isOnline: boolean): void {
  if (!view) return;
  try {
    Object.defineProperty(view.navigator, 'onLine', { configurable: true, get: () => isOnline });
    view.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  } catch {
    // A frame of another site: it is not ours to tell.
    return;
  }
  for (let index = 0; index < view.length; index += 1)
    tellConnection(view[index] ?? null, isOnline);
}
