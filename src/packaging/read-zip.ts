import { unzipSync } from 'fflate';
import { PackageProblem } from './package-problem.ts';

/** A zip with its names as they are written, hostile ones too. Nothing is ever written to disk. */
export interface ReadZip {
  /** Names of the files in the order of the directory, repeats included. */
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const mostFiles = 20_000;
/** Bytes after unpacking: 1 GiB. */
const mostBytes = 2 ** 30;

/** @throws PackageProblem when it is no zip, or one made to fill the memory. */
export function readZip(bytes: Uint8Array): ReadZip {
  const names: string[] = [];
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    size += originalSize;
    if (names.length >= mostFiles || size > mostBytes) {
      throw new PackageProblem('The zip holds more than 20,000 files or 1 GiB; it was not opened.');
    }
    if (name.endsWith('/')) return false;
    names.push(name);
    return true;
  };
  try {
    return { files: unzipSync(bytes, { filter }), names };
  } catch (error) {
    if (error instanceof PackageProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PackageProblem(`This is not a zip that can be read: ${reason}.`);
  }
}
