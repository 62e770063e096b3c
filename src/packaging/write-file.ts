import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PackageProblem } from './package-problem.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Makes no folders,
 * so that a mistyped one is told.
 * @throws PackageProblem when the place cannot be written.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  } catch (error) {
    discard(temporary);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PackageProblem(`Cannot write ${file}: ${reason}`);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none: then nothing was written.
  }
}
