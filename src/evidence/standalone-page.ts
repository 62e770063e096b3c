import { documentBody, pageHtml } from '../documents/html.ts';
import type { WorkDocument } from '../domain/document.ts';
import { dataPlace, type PageFormat } from './page-envelope.ts';

/**
 * A whole page for a document, with a place for its data. It runs nothing and loads nothing; what
 * kind of file it is stands in its head, so that one that was cut short is still known.
 */
export function standalonePage(document: WorkDocument, format: PageFormat): string {
  const page = pageHtml(document.title, `${documentBody(document)}${dataPlace}`);
  const kind = `<meta name="generator" content="${format}"><meta name="robots" content="noindex">`;
  return page.replace('<meta charset="utf-8">', `<meta charset="utf-8">${kind}`);
}
