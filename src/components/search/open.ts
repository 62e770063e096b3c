/**
 * Makes `/`, Ctrl K (⌘ K) and every `[data-open-search]` open the search. Its dialog and index are
 * loaded at the first use, not before.
 */
export function installSearch(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-open-search]')) {
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true;
  return (
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target)
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

async function open(): Promise<void> {
  const { openSearch } = await import('./SearchDialog.tsx');
  openSearch();
}
