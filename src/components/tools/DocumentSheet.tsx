import { useEffect } from 'preact/hooks';
import { documentBody } from '../../documents/html.ts';
import { documentStyle } from '../../documents/style.ts';
import type { WorkDocument } from '../../domain/document.ts';

/** A document on a page, as it looks on paper. */
export function DocumentSheet({ document }: { readonly document: WorkDocument }) {
  useEffect(adoptStyle, []);
  return (
    <div class="document-sheet" dangerouslySetInnerHTML={{ __html: documentBody(document) }} />
  );
}

let sheet: CSSStyleSheet | undefined;

/** Makes the page know how documents look. A stylesheet that a script makes is no inline style. */
export function adoptStyle(): void {
  if (sheet || !('adoptedStyleSheets' in document)) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(documentStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
