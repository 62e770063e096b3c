import type { WorkDocument } from '../domain/document.ts';
import { escapedText } from '../domain/literal-text.ts';
import { blockHtml, factsHtml } from './html-blocks.ts';
import { documentStyle, documentStyleHash } from './style.ts';
import { textHtml } from './text-html.ts';

/** A whole page, complete in one file: no script, nothing fetched, every text literal. */
export function documentHtml(document: WorkDocument): string {
  return pageHtml(document.title, documentBody(document));
}

/** What stands in the page's body: for a preview or a print view too, with `documentStyle`. */
export function documentBody({ title, subtitle, facts, blocks }: WorkDocument): string {
  return (
    `<article class="document"><header><h1 dir="auto">${textHtml(title)}</h1>` +
    (subtitle ? `<p class="doc-subtitle" dir="auto">${textHtml(subtitle)}</p>` : '') +
    `${factsHtml(facts)}</header>${blocks.map(blockHtml).join('')}</article>`
  );
}

/** A page around a body that is HTML already. Nothing but its own stylesheet may take effect. */
export function pageHtml(title: string, body: string): string {
  const policy = [
    "default-src 'none'",
    `style-src '${documentStyleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapedText(title)}</title>`,
    `<style>${documentStyle}</style>`,
    '</head>',
    `<body><main>${body}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}
