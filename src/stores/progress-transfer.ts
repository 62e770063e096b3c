/** Saving progress to a file and opening one. Loaded when a learner asks for it. */
import { allEvents, importEvents, openLog } from './log.ts';
import {
  type ImportReport,
  importReport,
  largestProgressFile,
  progressFileName,
  type RefusalReason,
  readProgressFile,
  writeProgressFile,
} from './progress-file.ts';

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Everything in the log as a file. `now` in milliseconds. */
export async function saveProgress(now: number): Promise<SavedFile> {
  await openLog();
  const text = writeProgressFile(allEvents(), { now, course: 'site' });
  return { name: progressFileName(now), content: new Blob([text], { type: 'application/json' }) };
}

export type Opening =
  | { readonly status: 'merged'; readonly report: ImportReport }
  | { readonly status: 'refused'; readonly reason: RefusalReason };

/** Adds a file's events to the log, or nothing at all. Rejects if the file cannot be read. */
export async function openProgress(file: Blob): Promise<Opening> {
  if (file.size > largestProgressFile) return { status: 'refused', reason: 'too-large' };
  await openLog();
  const reading = readProgressFile(await file.text());
  if (reading.status === 'refused') return reading;
  const added = importEvents(reading.events);
  return { status: 'merged', report: importReport(added, reading.events.length) };
}
