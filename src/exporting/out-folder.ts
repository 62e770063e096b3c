import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { TerminalProblem } from '../writing/terminal-problem.ts';

/** Folders of the project that learners are served: keys and guidance have no place in them. */
const served = ['dist', 'public'];

/**
 * The folder to write into, made where only it is missing: a mistyped path is told instead. Links
 * are followed first, so that none leads into what learners are served.
 * @throws TerminalProblem
 */
export function outFolder(out: string, project: string): string {
  const wished = resolve(project, out);
  const parent = dirname(wished);
  if (!existsSync(parent)) throw new TerminalProblem(`There is no folder ${parent} to write in.`);
  const folder = existsSync(wished)
    ? realpathSync(wished)
    : join(realpathSync(parent), relative(parent, wished));
  for (const name of served) {
    if (isWithin(folder, join(realpathSync(project), name))) {
      throw new TerminalProblem(
        `${name}/ is served to learners, and the files hold the answers. Choose another folder.`,
      );
    }
  }
  make(folder);
  return folder;
}

function isWithin(folder: string, around: string): boolean {
  return `${folder}${sep}`.startsWith(`${around}${sep}`);
}

function make(folder: string): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TerminalProblem(`Cannot make ${folder}: ${reason}`);
  }
  if (!statSync(folder).isDirectory()) {
    throw new TerminalProblem(`${folder} is a file, not a folder.`);
  }
}
