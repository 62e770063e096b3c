/** What a centre sets for the papers of its learners. */
export interface Centre {
  readonly name?: string | undefined;
  /** Its public key file as text. */
  readonly key?: string | undefined;
  /** What the code that opens the paper is checked against; absent where it is open. */
  readonly release?: string | undefined;
}
