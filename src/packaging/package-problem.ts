import { TerminalProblem } from '../writing/terminal-problem.ts';

/** What stands between a build and its package. */
export class PackageProblem extends TerminalProblem {
  override readonly name = 'PackageProblem';
}
