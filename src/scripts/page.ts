import { installSearch } from '../components/search/open.ts';
import { keyForLearner } from '../stores/session-identity.ts';
import { startTiles } from './tiles.ts';

// The one script of every page: search, the Display menu, tiles, the last lesson visited.
const displayKey = 'attain:display';
const root = document.documentElement;
const defaults: Readonly<Record<string, string>> = { theme: 'auto', text: '1', spacing: 'normal' };

function readDisplay(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, usual]) => [name, root.dataset[name] ?? usual]),
  );
}

function store(settings: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(displayKey, JSON.stringify(settings));
  } catch {
    // Storage is blocked or full: the setting holds for this page.
  }
}

function startDisplayMenu(form: HTMLFormElement): void {
  for (const [name, value] of Object.entries(readDisplay())) {
    const input = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    if (input) input.checked = true;
  }
  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    root.dataset[event.target.name] = event.target.value;
    store(readDisplay());
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-display]');
if (form) startDisplayMenu(form);

// Another tab changed the settings: follow it.
addEventListener('storage', (event) => {
  if (event.key !== displayKey || event.newValue === null || !form) return;
  try {
    Object.assign(root.dataset, JSON.parse(event.newValue));
    startDisplayMenu(form);
  } catch {
    // Not ours; leave the page as it is.
  }
});

// Home says where the learner left off.
const lesson = document.querySelector<HTMLElement>('[data-lesson]');
if (lesson) {
  const visit = { path: location.pathname, title: lesson.dataset['title'], at: Date.now() };
  try {
    localStorage.setItem(keyForLearner('attain:last'), JSON.stringify(visit));
  } catch {
    // Storage is blocked or full: home then goes by the learner's answers.
  }
}

startTiles();
// The shell of a package has none, and a package may leave it out.
if (document.querySelector('[data-open-search]')) installSearch();
