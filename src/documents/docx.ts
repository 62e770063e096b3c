import type { WorkDocument } from '../domain/document.ts';

/** The type that a browser gives to a Word document. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document. The library that writes it is loaded by this call and not before. */
export async function documentDocx(document: WorkDocument): Promise<Blob> {
  const { Document, Packer, Paragraph } = await import('docx');
  return Packer.toBlob(
    new Document({ sections: [{ children: [new Paragraph({ text: document.title })] }] }),
  );
}
