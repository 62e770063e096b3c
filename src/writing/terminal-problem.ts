/** Something that the person at the terminal can put right. Its message is all that is printed. */
export class TerminalProblem extends Error {
  override readonly name: string = 'TerminalProblem';
}
