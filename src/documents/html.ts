import type { WorkDocument } from '../domain/document.ts';
import { escapedText } from './text.ts';

/** A whole page, complete in one file: no script, nothing fetched, every text literal. */
export function documentHtml(document: WorkDocument): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapedText(document.title)}</title></head><body>${documentBody(document)}</body></html>`;
}

/** What stands in the page's body; for a preview or a print view on a page of the site. */
export function documentBody(document: WorkDocument): string {
  return `<article class="document"><h1 dir="auto">${escapedText(document.title)}</h1></article>`;
}
