import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../writing/write-file.ts';
import { type CourseOutline, outlineFile, readOutline } from './course-outline.ts';
import { contentFingerprint } from './fingerprint.ts';
import { PackageProblem } from './package-problem.ts';

/** The built site as the packager reads it. */
export interface BuiltSite {
  readonly outline: CourseOutline;
  /** @throws PackageProblem when the build lacks the file. */
  readonly read: (path: string) => Buffer;
  readonly has: (path: string) => boolean;
  /** Keeps something with the build, for the next time; where it cannot be written, it is not. */
  readonly keep: (path: string, bytes: Uint8Array) => void;
}

/**
 * Opens a build and makes sure that it is of the content as it stands now.
 * @param content the folder of the content, if it is there to compare with.
 * @throws PackageProblem when there is no build, or when it is older than the content.
 */
export function openBuiltSite(dist: string, content: string): BuiltSite {
  const file = join(dist, outlineFile);
  if (!existsSync(file) || !existsSync(join(dist, 'shell/index.html'))) {
    throw new PackageProblem('There is no built site yet. Run `npm run build` first.');
  }
  const outline = outlineIn(file);
  if (existsSync(content) && contentFingerprint(content) !== outline.fingerprint) {
    throw new PackageProblem(
      'The built site is older than the content. Run `npm run build`, then package again.',
    );
  }
  const held = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const known = held.get(path) ?? readIn(dist, path);
    held.set(path, known);
    return known;
  };
  return {
    outline,
    read,
    has: (path) => existsSync(join(dist, path)),
    keep: (path, bytes) => keepIn(join(dist, path), bytes),
  };
}

function outlineIn(file: string): CourseOutline {
  try {
    return readOutline(readFileSync(file, 'utf8'));
  } catch {
    throw new PackageProblem(
      'The built site was made by another release. Run `npm run build`, then package again.',
    );
  }
}

function readIn(dist: string, path: string): Buffer {
  try {
    return readFileSync(join(dist, path));
  } catch {
    throw new PackageProblem(`The built site lacks ${path}. Run \`npm run build\` again.`);
  }
}

function keepIn(file: string, bytes: Uint8Array): void {
  try {
    writeWhole(file, bytes);
  } catch (error) {
    if (!(error instanceof PackageProblem)) throw error;
  }
}
