import type { WorkDocument } from '../../domain/document.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { savePage, saveWord } from './export.ts';

/** A file for Word, or a web page complete in itself. */
export type FileKind = 'word' | 'page';

const writers = { word: saveWord, page: savePage };

/** Saves a document as a file and says how that went. */
export async function saveAs(
  kind: FileKind,
  document: WorkDocument,
  tell: (message: string) => void,
): Promise<void> {
  tell(messages.saving);
  try {
    tell(messages.saved(await writers[kind](document)));
  } catch {
    tell(messages.failed);
  }
}

/** Word's format needs code that a package does not carry. */
export function fileKinds(): readonly FileKind[] {
  return document.documentElement.hasAttribute('data-package') ? ['page'] : ['word', 'page'];
}
