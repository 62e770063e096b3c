/** What the pages of a package leave to the script that they share. */
export interface SharedParts {
  /** Markup by the name that stands in `data-shared`. */
  readonly markup: Readonly<Record<string, string>>;
  /** Attributes of islands by what their scripts export. */
  readonly islands: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Makes a page of a package whole. Runs in the browser, before anything of the page is read: the
 * packager writes its source into the script of all pages, so that it may use nothing from outside.
 * `runIslands` is the script of the islands' framework.
 */
export function startPage(parts: SharedParts, runIslands: () => void): void {
  const root = document.documentElement;
  const base =
    document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

  const fill = () => {
    for (const place of root.querySelectorAll<HTMLElement>('span[data-shared]')) {
      place.outerHTML = parts.markup[place.dataset['shared'] ?? ''] ?? '';
    }
    // A package without search has no use for what opens it.
    if (root.dataset['package'] === '') {
      for (const opener of root.querySelectorAll('[data-open-search]')) opener.remove();
    }
  };

  /** Where the word and its meaning stand for a link to a term: in a note, or in a list. */
  const placesOf = (link: Element) => {
    const note = link.closest('.term-note');
    return note
      ? { word: note.children[0], meaning: note.children[1] }
      : { word: undefined, meaning: link.closest('div')?.querySelector('dd') };
  };

  /** What terms mean stands in the package once, in its glossary, where their links lead. */
  const fillTerms = async () => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.key-terms a, .term-note a')];
    const [first] = links;
    if (!first) return;
    const answer = await fetch(first.href);
    const glossary = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const link of links) {
      const heading = glossary.getElementById(link.hash.slice(1));
      const { word, meaning } = placesOf(link);
      word?.replaceChildren(heading?.textContent ?? '');
      meaning?.replaceChildren(heading?.nextElementSibling?.textContent ?? '');
    }
  };

  /** When the learner comes to the terms, or to one within the text. */
  const onceNeeded = (run: () => Promise<void>) => {
    let needed: IntersectionObserver | undefined;
    const start = () => {
      needed?.disconnect();
      run().catch(() => undefined);
    };
    needed = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) start();
    });
    for (const list of root.querySelectorAll('.key-terms')) needed.observe(list);
    for (const term of root.querySelectorAll('.term')) {
      term.addEventListener('click', start, { once: true });
    }
  };

  /** Has scripts on their way while the learner reads. */
  const preload = (addresses: ReadonlySet<string>) => {
    for (const address of addresses) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.setAttribute('fetchpriority', 'low');
      link.href = new URL(address, base).href;
      document.head.append(link);
    }
  };

  const equip = (island: Element) => {
    const own = parts.islands[island.getAttribute('component-export') ?? ''] ?? {};
    for (const [name, value] of Object.entries(own)) island.setAttribute(name, value);
    return own['component-url'] ?? [];
  };

  // As the page is being read: what it shows would move if it came later.
  const observer = new MutationObserver(fill);
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    fill();
    preload(new Set([...root.querySelectorAll('astro-island')].flatMap(equip)));
    runIslands();
    onceNeeded(fillTerms);
  });
}
