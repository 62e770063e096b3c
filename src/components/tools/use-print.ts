import { useEffect, useRef } from 'preact/hooks';
import { documentBody } from '../../documents/html.ts';
import type { WorkDocument } from '../../domain/document.ts';
import { adoptStyle } from './DocumentSheet.tsx';

/** In place of the form's own document, at the next printing. */
let wanted: WorkDocument | undefined;

/** Prints a document, such as a form to hand out. To be called while a form is open. */
export function printDocument(document: WorkDocument): void {
  wanted = document;
  window.print();
}

/**
 * While a form is open, the page prints as its document: not the controls, and nothing around them.
 * The sheet is made when the browser is about to print, so that typing never waits for it.
 */
export function usePrint(documentNow: () => WorkDocument): void {
  const latest = useRef(documentNow);
  latest.current = documentNow;
  useEffect(() => {
    const paper = window.document.createElement('div');
    paper.className = 'work-print';
    const fill = () => {
      adoptStyle();
      paper.innerHTML = documentBody(wanted ?? latest.current());
      window.document.body.append(paper);
    };
    const clear = () => {
      paper.remove();
      wanted = undefined;
    };
    const media = matchMedia('print');
    const follow = () => (media.matches ? fill() : clear());
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', clear);
    media.addEventListener('change', follow);
    return () => {
      clear();
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', clear);
      media.removeEventListener('change', follow);
    };
  }, []);
}
