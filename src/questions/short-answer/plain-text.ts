/**
 * A typed answer with all taken away that never matters: case, Unicode variants, punctuation,
 * hyphens, spaces and a leading article. `The “Follow-up” call` and `followup call` are the same;
 * `&` reads as `and`. Symbols such as £ and % stay, as they carry meaning.
 */
export function plainText(typed: string): string {
  const words = typed
    // Before NFKC, which would turn a stray acute accent into a space and a combining mark.
    .replace(/['`´‘’ʼ′]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%]+/gu, ' ')
    .trim();
  return words.replace(/^(the|an|a) (?=.)/, '').replaceAll(' ', '');
}
