import type { ContentsEntry, PackageConfig } from '../../domain/package.ts';
import { shellMessages } from '../../messages/shell.ts';
import { fileOf, pathOf } from './course-path.ts';

/** The shell's document: the bar, the notices, the contents list and the frame. */
export interface ShellView {
  readonly show: (path: string) => void;
  readonly sayState: (words: string) => void;
  readonly sayNotices: (notices: readonly string[]) => void;
  readonly ask: (asked: Asked, onAnswer: (yes: boolean) => void) => void;
  /** Is told whenever the frame shows another page or place. */
  readonly onPath: (listener: (path: string) => void) => void;
}

export interface Asked {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

export function shellView(config: PackageConfig, root: string): ShellView {
  const frame = find('frame', HTMLIFrameElement);
  const state = find('state', HTMLElement);
  const notices = find('notices', HTMLElement);
  const dismissed = new Set<string>();
  const listeners: ((path: string) => void)[] = [];
  let showsQuestion = false;
  document.title = config.title;
  find('title', HTMLElement).textContent = config.title;
  const contents = contentsDialog(config, root, frame);

  const tell = () => {
    const window = frame.contentWindow;
    const path = window && pathOf(addressOf(window), root);
    if (path === null || path === undefined) return;
    contents.mark(path);
    for (const listener of listeners) listener(path);
  };
  frame.addEventListener('load', () => {
    const inner = sameOriginDocument(frame);
    if (inner?.title) document.title = inner.title;
    frame.contentWindow?.addEventListener('hashchange', tell);
    tell();
  });

  return {
    // Replaced, so that going back does not lead through an empty frame.
    show: (path) => frame.contentWindow?.location.replace(root + fileOf(path)),
    sayState: (words) => {
      if (state.textContent !== words) state.textContent = words;
    },
    sayNotices: (texts) => {
      if (showsQuestion) return;
      const shown = texts.filter((text) => !dismissed.has(text));
      if (isSame(notices, shown)) return;
      notices.replaceChildren(...shown.map((text) => notice(text, () => dismissed.add(text))));
    },
    ask: (asked, onAnswer) => {
      showsQuestion = true;
      notices.replaceChildren(
        questionElement(asked, (yes) => {
          showsQuestion = false;
          notices.replaceChildren();
          onAnswer(yes);
          frame.focus();
        }),
      );
    },
    onPath: (listener) => listeners.push(listener),
  };
}

function contentsDialog(config: PackageConfig, root: string, frame: HTMLIFrameElement) {
  const dialog = find('dialog', HTMLDialogElement);
  const links = new Map<string, HTMLAnchorElement>();
  const list = find('list', HTMLElement);
  list.replaceChildren(...config.contents.map((entry) => contentsItem(entry, root, links)));
  find('contents', HTMLButtonElement).addEventListener('click', () => dialog.showModal());
  find('close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement)) return;
    dialog.close();
    // The learner is where they wanted to go, for the keyboard too.
    frame.focus();
  });
  return {
    mark: (path: string) => {
      const page = path.replace(/#.*/, '');
      for (const [of, link] of links) {
        if (of === page) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

function contentsItem(entry: ContentsEntry, root: string, links: Map<string, HTMLAnchorElement>) {
  const link = document.createElement('a');
  link.href = root + fileOf(entry.path);
  link.target = 'course';
  link.textContent = entry.title;
  links.set(entry.path, link);
  const item = document.createElement('li');
  item.dataset['depth'] = String(entry.depth);
  item.append(link);
  return item;
}

function notice(text: string, onHide: () => void): HTMLElement {
  const box = document.createElement('div');
  box.dataset['notice'] = text;
  const hide = button(shellMessages.hide, () => {
    onHide();
    box.remove();
  });
  hide.className = 'link-button';
  box.append(paragraph(text), hide);
  return box;
}

function questionElement(asked: Asked, onAnswer: (yes: boolean) => void): HTMLElement {
  const box = document.createElement('div');
  box.append(
    paragraph(asked.question),
    button(asked.yes, () => onAnswer(true)),
    button(asked.no, () => onAnswer(false)),
  );
  return box;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button button-quiet';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

function isSame(notices: HTMLElement, texts: readonly string[]): boolean {
  const shown = [...notices.children].map((child) =>
    child instanceof HTMLElement ? child.dataset['notice'] : undefined,
  );
  return shown.length === texts.length && texts.every((text, place) => text === shown[place]);
}

/** An element that the shell's page marks with `data-shell`. */
function find<E extends HTMLElement>(name: string, kind: new () => E): E {
  const element = document.querySelector(`[data-shell="${name}"]`);
  if (!(element instanceof kind)) throw new Error(`The shell's page has no ${name}.`);
  return element;
}

/** Empty while the frame shows something of another origin. */
function addressOf(window: Window): string {
  try {
    return window.location.href;
  } catch {
    return '';
  }
}

function sameOriginDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
