import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Single keys that do something while `isOn` and no field, button's own key or dialog is in use
 * (WCAG 2.1.4: they can be turned off, and never fire while somebody types).
 */
export function useKeys(isOn: boolean, actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  // As soon as the form stands there: whoever types fast must not lose a key.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const action = isPlain(event) ? latest.current[event.key.toLowerCase()] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}

function isPlain(event: KeyboardEvent): boolean {
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  if (isModified || event.defaultPrevented || isTyping(event.target)) return false;
  return document.querySelector('dialog[open]') === null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type);
  return target.matches('textarea, select');
}
