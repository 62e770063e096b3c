import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Controlled<R> {
  readonly response: R | undefined;
  readonly onRespond: (response: R) => void;
}

interface Container<E extends HTMLElement> {
  readonly ref: RefObject<E>;
  readonly onInput: (event: Event) => void;
}

/**
 * Makes an element's native inputs the source of the response: `read` turns their state into a
 * response, undefined if nothing is entered. What a learner entered before the script ran is
 * taken over when the view appears.
 */
export function useNativeInputs<R, E extends HTMLElement = HTMLFieldSetElement>(
  { response, onRespond }: Controlled<R>,
  read: (root: HTMLElement) => R | undefined,
): Container<E> {
  const ref = useRef<E>(null);
  const respond = () => {
    const entered = ref.current === null ? undefined : read(ref.current);
    if (entered !== undefined) onRespond(entered);
  };
  // Before paint and once: a later rendering would reset inputs that are not part of a response.
  useLayoutEffect(() => {
    if (response === undefined) respond();
  }, []);
  return { ref, onInput: respond };
}

/** The values of the ticked radios and checkboxes, in the order of the page. */
export function tickedIn(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
}

/** Part id → value, for every ticked radio or chosen select that carries a `data-part`. */
export function partsIn(root: HTMLElement): Readonly<Record<string, string>> {
  const inputs = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[data-part]:checked, select[data-part]',
  );
  return Object.fromEntries(
    [...inputs]
      .filter((input) => input.value !== '')
      .map((input) => [input.dataset['part'] ?? '', input.value]),
  );
}
