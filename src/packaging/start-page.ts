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

  /** What terms mean stands in the package once, in its glossary, where their links lead. */
  const fillTerms = async () => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.key-terms a, .term-note a')];
    const [first] = links;
    if (!first) return;
    const answer = await fetch(first.href);
    const glossary = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const link of links) {
      const article = glossary.getElementById(link.hash.slice(1))?.parentElement;
      const note = link.closest('.term-note');
      const places = note ? [...note.children] : [null, link.closest('div')?.querySelector('dd')];
      for (const [at, tag] of ['h3', 'p'].entries()) {
        const place = places[at];
        if (place) place.textContent = article?.querySelector(tag)?.textContent ?? '';
      }
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

  const equipIslands = () => {
    const scripts = new Set<string>();
    for (const island of root.querySelectorAll('astro-island')) {
      const own = parts.islands[island.getAttribute('component-export') ?? ''] ?? {};
      for (const [name, value] of Object.entries(own)) island.setAttribute(name, value);
      for (const name of ['component-url', 'renderer-url']) {
        scripts.add(island.getAttribute(name) ?? '');
      }
    }
    scripts.delete('');
    preload(scripts);
  };

  // As the page is being read: what it shows would move if it came later.
  const observer = new MutationObserver(fill);
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    fill();
    equipIslands();
    runIslands();
    onceNeeded(fillTerms);
  });
}
