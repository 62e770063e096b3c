/**
 * Printable ASCII without space, quotes, backslash, `&`, `<` and `>`, which platforms have been
 * seen to escape or cut at, without `%` and `{`, and without the dot, which parts the blocks.
 */
const alphabet =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$()*+,-/:;=?@[]^_`|}~';

const values = new Map([...alphabet].map((character, value) => [character, value]));

/** Four bytes in five characters; a rest of n bytes in n + 1. */
export function toBase85(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4) {
    const size = Math.min(4, bytes.length - start);
    let group = 0;
    for (let place = 0; place < 4; place += 1) group = group * 256 + (bytes[start + place] ?? 0);
    let characters = '';
    for (let place = 0; place < 5; place += 1) {
      characters = `${alphabet[group % 85]}${characters}`;
      group = Math.floor(group / 85);
    }
    text += characters.slice(0, size + 1);
  }
  return text;
}

/** The bytes of a text; undefined if `toBase85` cannot have made it. */
export function fromBase85(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let start = 0; start < text.length; start += 5) {
    const group = groupOf(text.slice(start, start + 5));
    if (group === undefined) return undefined;
    bytes.push(...group);
  }
  return Uint8Array.from(bytes);
}

function groupOf(characters: string): readonly number[] | undefined {
  if (characters.length === 1) return undefined;
  let group = 0;
  // Missing characters count as the highest, so that the bytes that are there come out whole.
  for (let place = 0; place < 5; place += 1) {
    const character = characters[place];
    const value = character === undefined ? 84 : values.get(character);
    if (value === undefined) return undefined;
    group = group * 85 + value;
  }
  if (group >= 2 ** 32) return undefined;
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(group / 2 ** shift) % 256);
  return bytes.slice(0, characters.length - 1);
}
