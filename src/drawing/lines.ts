import { writableText } from '../domain/literal-text.ts';

/** How much room a label may take. Sizes and widths in units of the drawing. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** The text broken into lines that fit; what does not fit into them ends in an ellipsis. */
export function linesOf(text: string, { width, size, lines }: Room): readonly string[] {
  const most = Math.max(4, width / size);
  const all: string[] = [];
  for (const word of wordsOf(text, most)) {
    const longer = `${all.at(-1) ?? ''} ${word}`;
    if (all.length > 0 && emsOf(longer) <= most) all[all.length - 1] = longer;
    else all.push(word);
  }
  if (all.length <= lines) return all;
  return [...all.slice(0, lines - 1), ellipsed(all[lines - 1] ?? '', most)];
}

/** About how wide a text is, in units of the drawing, whatever the font turns out to be. */
export function widthOf(text: string, size: number): number {
  return emsOf(text) * size;
}

/** A text short enough to be said in a description. */
export function shortened(text: string, most = 160): string {
  const whole = folded(text);
  const characters = [...whole];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : whole;
}

const NARROW = /[\s.,:;'’!|iIjl()[\]/-]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}mwMW@%—…]/u;
const WITHOUT_WIDTH = /\p{M}|\p{Cf}/u;
const CAPITAL = /\p{Lu}/u;

function emsOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += emOf(character);
  return sum;
}

/** Measured over the common sans-serif fonts, and rather more than less. */
function emOf(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 1;
  return CAPITAL.test(character) ? 0.7 : 0.57;
}

/** Words, those longer than a line cut into pieces. Long texts are read only as far as they can matter. */
function wordsOf(text: string, most: number): readonly string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, most));
}

function pieces(word: string, most: number): readonly string[] {
  const found: string[] = [];
  let [piece, width] = ['', 0];
  for (const character of word) {
    const em = emOf(character);
    if (width + em > most && piece !== '') {
      found.push(piece);
      [piece, width] = ['', 0];
    }
    piece += character;
    width += em;
  }
  return [...found, piece];
}

function ellipsed(line: string, most: number): string {
  const characters = [...line];
  while (characters.length > 1 && emsOf(`${characters.join('')}…`) > most) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A label needs no more of a text than this. */
const LOOKED_AT = 600;

function folded(text: string): string {
  return writableText(text.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim();
}
