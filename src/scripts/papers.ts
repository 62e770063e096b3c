// The settings of a page to print. The address keeps them, so that a link opens the same sheet, and
// the links between the sheets of a unit carry them along.
const root = document.documentElement;
const form = document.querySelector<HTMLFormElement>('form[data-sheet-settings]');

function radios(): readonly HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('[name="setting"]') ?? [])];
}

function show(setting: string): void {
  root.dataset['sheet'] = setting;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sheet]')) {
    link.hash = setting === 'standard' ? '' : setting;
  }
}

/** An address that names no setting shows the standard one. */
function followAddress(): void {
  const named = radios().find(({ value }) => `#${value}` === location.hash);
  const chosen = named ?? radios()[0];
  if (!chosen) return;
  chosen.checked = true;
  show(chosen.value);
}

function choose({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'room') {
    root.toggleAttribute('data-room', target.checked);
    return;
  }
  history.replaceState(history.state, '', `#${target.value}`);
  show(target.value);
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', choose);
  form.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('hashchange', followAddress);
  followAddress();
}
