import type { LogOwner } from './browser-storage.ts';

/**
 * What this device knows about what the platform should have: no proof lies in its saying so. Kept
 * in local storage, which can be written while the page goes away.
 */
export interface SessionMirror {
  /** Revision of the progress that was sent last; it also stands in the progress text. */
  readonly revision: number;
  /** Stands for this device in the progress text; 16 bits. */
  readonly writer: number;
  /** With which revision each response was sent, by the event's id. */
  readonly sent: Readonly<Record<string, number>>;
}

export interface MirrorStore {
  readonly read: () => SessionMirror;
  readonly write: (mirror: SessionMirror) => void;
  /** Keeps a progress text that could not be read whole. */
  readonly keepDamaged: (text: string, at: number) => void;
}

/** Most damaged texts kept. */
const mostDamaged = 5;

/** The mirror of a learner's course; where storage is blocked, it lasts as long as the page. */
export function mirrorStore(
  { course, learner }: LogOwner,
  randomWriter: () => number,
): MirrorStore {
  const name = [course, learner].map(encodeURIComponent).join(':');
  const key = `attain:mirror:${name}`;
  let memory: SessionMirror = { revision: 0, writer: randomWriter(), sent: {} };

  return {
    read: () => {
      const stored = readJson(key);
      if (isMirror(stored)) memory = stored;
      return memory;
    },
    write: (mirror) => {
      memory = mirror;
      writeJson(key, mirror);
    },
    keepDamaged: (text, at) => {
      const damagedKey = `attain:damaged:${name}`;
      const stored = readJson(damagedKey);
      const kept = Array.isArray(stored) ? stored : [];
      if (kept.some((one) => isDamaged(one) && one.text === text)) return;
      writeJson(damagedKey, [...kept, { text, at }].slice(-mostDamaged));
    },
  };
}

function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

function writeJson(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Blocked or full: at the next launch more is sent again than needed, which loses nothing.
  }
}

function isMirror(value: unknown): value is SessionMirror {
  if (typeof value !== 'object' || value === null) return false;
  if (!('revision' in value && 'writer' in value && 'sent' in value)) return false;
  const { revision, writer, sent } = value;
  return (
    Number.isInteger(revision) &&
    Number.isInteger(writer) &&
    typeof sent === 'object' &&
    sent !== null &&
    Object.values(sent).every(Number.isInteger)
  );
}

function isDamaged(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}
