import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { latestNote } from '../../domain/standing.ts';
import { type LogState, record } from '../../stores/log.ts';
import { useLog } from './use-log.ts';

export interface Note {
  /** To be put on the text area, which the browser controls: what was typed early is not lost. */
  readonly box: RefObject<HTMLTextAreaElement>;
  /** What stands in the text area. */
  readonly text: string;
  /** Whether all of it is in the log. */
  readonly isKept: boolean;
  readonly storage: LogState['storage'];
  readonly onInput: () => void;
  /** Keeps the text now instead of after a pause. */
  readonly keep: () => void;
}

/** Keeps a text area's text in the log: after a pause, on leaving it, and on leaving the page. */
export function useNote(field: string): Note {
  const { status, events, storage } = useLog();
  const box = useRef<HTMLTextAreaElement>(null);
  const base = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [text, setText] = useState('');
  const kept = latestNote(field, events) ?? '';

  const keep = () => {
    clearTimeout(timer.current);
    const value = box.current?.value;
    // A text area that is taken off the page while it has the focus says once more that it is left,
    // when nothing can be read of it any longer.
    if (value === undefined || value === base.current) return;
    base.current = value;
    record({ kind: 'note', field, text: value });
  };
  const onInput = () => {
    const value = box.current?.value ?? '';
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pauseBefore(value));
  };

  useEffect(() => {
    const area = box.current;
    if (!area || status !== 'open' || (kept === base.current && area.value === text)) return;
    if (kept !== base.current) area.value = joined({ kept, base: base.current, typed: area.value });
    base.current = kept;
    onInput();
  }, [status, kept]);

  useEffect(() => {
    const keepIfHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', keepIfHidden);
    addEventListener('pagehide', keep);
    return () => {
      keep();
      document.removeEventListener('visibilitychange', keepIfHidden);
      removeEventListener('pagehide', keep);
    };
  }, [field]);

  return { box, text, isKept: text === kept, storage, onInput, keep };
}

// Every version is kept whole, so a long text is kept less often.
const pauseBefore = (text: string) => 1500 + text.length / 2;

interface Versions {
  /** What the log has now. */
  readonly kept: string;
  /** What it had when the text area last agreed with it. */
  readonly base: string;
  /** What stands in the text area. */
  readonly typed: string;
}

/** The text to show when the log has another one: nothing that was typed or kept is dropped. */
function joined({ kept, base, typed }: Versions): string {
  if (typed === base || kept.includes(typed)) return kept;
  // Typed before what was kept had been read.
  if (base === '' && !typed.includes(kept)) return `${kept}\n\n${typed}`;
  return typed;
}
