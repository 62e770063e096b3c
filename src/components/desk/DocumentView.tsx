import { useEffect } from 'preact/hooks';
import { documentBody } from '../../documents/html.ts';
import { documentStyle } from '../../documents/style.ts';
import type { WorkDocument } from '../../domain/document.ts';

/** A document as it looks on paper. Every text in it is literal: see `documents/html.ts`. */
export function DocumentView({ document }: { readonly document: WorkDocument }) {
  useEffect(adoptStyle, []);
  return <div class="desk-document" dangerouslySetInnerHTML={{ __html: documentBody(document) }} />;
}

let sheet: CSSStyleSheet | undefined;

// A stylesheet that a script makes is no inline style, so the page's policy allows it.
function adoptStyle(): void {
  if (sheet || !('adoptedStyleSheets' in document)) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(documentStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
