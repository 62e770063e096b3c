/** The plain text and the list mark of a line or cell that may be written in Markdown. */
export interface Marked {
  readonly text: string;
  readonly bullet?: string | undefined;
  /** Depth of a Markdown heading. */
  readonly heading?: number | undefined;
}

const heading = /^(#{1,6}) +(.*)$/;
// Bullets of text, Word and PDF (the private-use area holds Wingdings), letters and small numerals.
const glyph = /^([•●▪■□◦○‣·⁃∙➢➤❖✓✔–—*+o\uf000-\uf0ff-]) +(\S.*)$/;
const lettered = /^(\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,5}\)|[ivx]{2,5}\.) +(\S.*)$/;
const escaped = /\\([\\`*_{}[\]()#+.!|>-])/g;
const emphasis = /(^|[\s(/])([*_])([^*_\s](?:[^*_]*[^*_\s])?)\2(?=[\s.,;:)/]|$)/g;

/** Takes Markdown's signs off a line: heading, bullet, emphasis, escapes. The words stay. */
export function readMarkup(line: string): Marked {
  const text = line.trim().replace(/^(?:> ?)+/, '');
  const titled = heading.exec(text);
  if (titled) {
    return { text: inline((titled[2] ?? '').replace(/ #+$/, '')), heading: titled[1]?.length };
  }
  return readBullet(text);
}

/** Splits the bullet or letter off an entry of a list. A bullet before a number is dropped. */
export function readBullet(text: string): Marked {
  const found = glyph.exec(text) ?? lettered.exec(text);
  if (!found) return { text: inline(text) };
  const rest = inline(found[2] ?? '');
  if (/^(?:(?:LO|AC) ?)?\d{1,2}(?:[.)]|\b)/.test(rest)) return { text: rest };
  const mark = found[1] ?? '';
  return { text: rest, bullet: /[a-z]/.test(mark) && mark !== 'o' ? mark : '•' };
}

function inline(text: string): string {
  const bare = /[*_\\`[]/.test(text) ? unmarked(text) : text;
  return bare.includes('  ') || bare.includes('\t')
    ? bare.split(/[ \t]/).filter(Boolean).join(' ')
    : bare.trim();
}

function unmarked(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/\b__|__\b/g, '')
    .replace(emphasis, '$1$3')
    .replace(escaped, '$1');
}
