import { createHash } from 'node:crypto';
import { contentName, type Replacements } from './island-text.ts';
import type { PackageFile } from './zip.ts';

/** An inline script: one without attributes. */
const inlineScripts = /<script>([\s\S]*?)<\/script>/g;
/** What all pages show alike, marked with the name that it goes by. */
const sharedMarkup = /<(\w+)([^>]*)\sdata-shared="([\w-]+)"/g;

/**
 * What the pages of a package repeat, in one script for all: their inline scripts, and the markup
 * that all show alike. A page without inline scripts also needs no hashes in its policy.
 */
export interface PageScript {
  readonly file: PackageFile;
  /** By name: the markup that the script puts in place of what bears that name. */
  readonly shared: ReadonlyMap<string, string>;
}

/** The script for all pages of a build, the same for each of its packages. */
export function pageScript(pages: readonly string[], replacements: Replacements): PageScript {
  const scripts = new Set<string>();
  const shared = new Map(
    [...replacements].map(([name, { content }]) => [contentName(name), content]),
  );
  for (const html of pages) {
    for (const [, code = ''] of html.matchAll(inlineScripts)) scripts.add(code);
    for (const match of html.matchAll(sharedMarkup)) {
      const [, tag = '', , name = ''] = match;
      const markup = wholeElement(html.slice(match.index), tag);
      if ((shared.get(name) ?? markup) !== markup) throw new Error(`Pages differ in ${name}.`);
      shared.set(name, markup);
    }
  }
  const code = [...scripts, filler(shared), preloader].join(';\n');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { file: { path: `assets/page.${hash}.js`, bytes: Buffer.from(code) }, shared };
}

/** The element that a text begins with, to its end; elements of its name may lie within it. */
function wholeElement(html: string, tag: string): string {
  let depth = 0;
  for (const { 0: found, index } of html.matchAll(new RegExp(`</?${tag}\\b`, 'g'))) {
    depth += found.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, html.indexOf('>', index) + 1);
  }
  throw new Error(`An element ${tag} of a page has no end.`);
}

/**
 * Puts the shared markup in before the page is first painted: as the page is being read, or what it
 * shows would move. A package without search has no use for what opens it.
 */
function filler(shared: ReadonlyMap<string, string>): string {
  const markup = JSON.stringify(Object.fromEntries(shared)).replaceAll('<', '\\u003c');
  return `(function(m){var r=document.documentElement,f=function(){r.querySelectorAll("span[data-shared]").forEach(function(e){e.outerHTML=m[e.dataset.shared]});if(!r.dataset.package)r.querySelectorAll("[data-open-search]").forEach(function(e){e.remove()})},o=new MutationObserver(f);o.observe(r,{childList:true,subtree:true});addEventListener("DOMContentLoaded",function(){f();o.disconnect()})})(${markup})`;
}

/** Has the scripts of a page's islands on their way while the learner reads. */
const preloader = `(function(b){addEventListener("DOMContentLoaded",function(){var s={};document.querySelectorAll("astro-island").forEach(function(e){["component-url","renderer-url"].forEach(function(n){var u=e.getAttribute(n),l;if(u&&!s[u]){s[u]=l=document.createElement("link");l.rel="modulepreload";l.fetchPriority="low";l.href=new URL(u,b);document.head.append(l)}})})})})(document.currentScript.src)`;
