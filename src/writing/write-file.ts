import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { TerminalProblem } from './terminal-problem.ts';

/** A file to be written: its path and all that it holds. */
export interface WholeFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Makes no folders,
 * so that a mistyped one is told.
 * @throws TerminalProblem when the place cannot be written.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  writeAllWhole([{ file, bytes }]);
}

/**
 * Writes several files whole: none is moved to its place before all have been written beside theirs,
 * so that a full disk or a folder that cannot be written leaves what was there.
 * @throws TerminalProblem that names the file that could not be written.
 */
export function writeAllWhole(files: readonly WholeFile[]): void {
  const parts = files.map(({ file, bytes }) => ({ file, bytes, part: partOf(file) }));
  try {
    for (const { file, bytes, part } of parts) {
      attempt(file, () => writeFileSync(part, bytes));
    }
    for (const { file, part } of parts) attempt(file, () => renameSync(part, file));
  } finally {
    for (const { part } of parts) discard(part);
  }
}

function partOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.part`);
}

function attempt(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new TerminalProblem(`Cannot write ${file}: ${reasonOf(error, dirname(file))}`);
  }
}

/** Why nothing could be written, with what to do where that is known. */
function reasonOf(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return `there is no folder ${folder}, or nothing can be made in it. Make it first, or name another.`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `the folder ${folder} may not be written. Name another, or ask for the right to write there.`;
  }
  if (code === 'EISDIR') return 'that is a folder. Add the name of the file to write in it.';
  if (code === 'ENOSPC') return 'the disk is full. Make room, or name a folder on another.';
  return error.message;
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none: then nothing was written.
  }
}
