import {
  importInWords,
  progressMessages as messages,
  refusalInWords,
} from '../../messages/progress.ts';
import { eraseProgress } from '../../stores/erase-progress.ts';
import type { Opening } from '../../stores/progress-transfer.ts';
import { download } from '../download.ts';
import type { Outcome, Tell } from './outcome.ts';

/** Hands the learner a progress file as a download. */
export async function saveFile(tell: Tell): Promise<void> {
  const transfer = await loadTransfer(tell);
  if (!transfer) return;
  const { name, content } = await transfer.saveProgress(Date.now());
  download(name, content);
  tell({ text: messages.saved(name), tone: 'good' });
}

/** Merges a progress file, or says why not. */
export async function openFile(file: File, tell: Tell): Promise<void> {
  const transfer = await loadTransfer(tell);
  if (!transfer) return;
  try {
    tell(outcomeOf(await transfer.openProgress(file)));
  } catch {
    tell({ text: messages.unreadableFile, tone: 'bad' });
  }
}

/** Erases everything and offers to take that back. */
export function erase(tell: Tell): void {
  const restore = eraseProgress();
  const undo = () => {
    restore();
    tell({ text: messages.restored, tone: 'good' });
  };
  tell({ text: messages.erased, tone: 'good', undo });
}

function outcomeOf(opening: Opening): Outcome {
  return opening.status === 'merged'
    ? { text: importInWords(opening.report), tone: 'good' }
    : { text: refusalInWords(opening.reason), tone: 'bad' };
}

async function loadTransfer(tell: Tell) {
  try {
    return await import('../../stores/progress-transfer.ts');
  } catch {
    tell({ text: messages.failedToLoad, tone: 'bad' });
    return undefined;
  }
}
