/** Files of a piece of work. What writes them is loaded when a learner asks for one. */
import type { WorkDocument } from '../../domain/document.ts';
import { download } from '../download.ts';

/** Saves a document as a web page that is complete in itself; returns the file's name. */
export async function savePage(document: WorkDocument): Promise<string> {
  const { documentHtml } = await import('../../documents/html.ts');
  const name = fileName(document.title, 'html');
  download(name, new Blob([documentHtml(document)], { type: 'text/html' }));
  return name;
}

/** Saves a document for Word; returns the file's name. */
export async function saveWord(document: WorkDocument): Promise<string> {
  const { documentDocx } = await import('../../documents/docx.ts');
  const name = fileName(document.title, 'docx');
  download(name, await documentDocx(document));
  return name;
}

/** `Fairlight: claims?` → `Fairlight claims.html`; names that no system refuses. */
export function fileName(title: string, ending: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join(' ').slice(0, 60).trim();
  return `${name === '' ? 'Piece of work' : name}.${ending}`;
}
