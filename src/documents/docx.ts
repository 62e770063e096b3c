import type { WorkDocument } from '../domain/document.ts';

/** The media type of a Word document. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A Word document (Office Open XML, A4, British English). The library that writes it is loaded by
 * this call and not before. Figures become pictures in a browser, and their descriptions elsewhere.
 */
export async function documentDocx(document: WorkDocument): Promise<Blob> {
  const { writeDocx } = await import('./docx-file.ts');
  return writeDocx(document);
}
