import { useState } from 'preact/hooks';

let last = 0;

/** An id for a field and what describes it. For what is rendered in the browser alone. */
export function useId(): string {
  const [id] = useState(() => {
    last += 1;
    return `desk-${last}`;
  });
  return id;
}
