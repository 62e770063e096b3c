/** A question of a GIFT file, read by its signs alone. */
export interface ReadGift {
  readonly id: string;
  readonly tags: readonly string[];
  readonly category: string;
  readonly name: string;
  readonly text: string;
  /** What stands between the opening brace and the first answer: `#`, `TRUE`, `FALSE` or nothing. */
  readonly start: string;
  readonly answers: readonly GiftAnswer[];
  readonly general: string;
}

interface GiftAnswer {
  readonly sign: '=' | '~';
  /** In per cent; what the sign means where none is given. */
  readonly weight: number;
  readonly text: string;
  readonly feedback: string;
}

/** A sign that no backslash takes the meaning from is put beyond the signs that text can hold. */
const signs = '~=#{}:';
const first = 0xe000;

/**
 * Reads a GIFT file: comments, categories, and questions with an empty line between them. Throws
 * where a brace is left open or text follows one that is closed.
 */
export function readGift(document: string): readonly ReadGift[] {
  let category = '';
  return document.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.trim().split('\n');
    const comments = lines.filter((line) => line.startsWith('//')).join(' ');
    const body = raised(lines.filter((line) => !line.startsWith('//')).join('\n'));
    const moved = body.match(/^\$CATEGORY. (.*)$/s);
    if (moved) category = lowered(moved[1] ?? '');
    return moved || body === '' ? [] : [questionIn(body, comments, category)];
  });
}

function questionIn(body: string, comments: string, category: string): ReadGift {
  const [colon, open, close, hash] = [at(':'), at('{'), at('}'), at('#')];
  const shape = new RegExp(
    `^${colon}${colon}([^${colon}]*)${colon}${colon}([^${open}]*)${open}([^${open}${close}]*)${close}$`,
    's',
  );
  const [, name, text, inner = ''] = body.match(shape) ?? [];
  if (name === undefined || text === undefined) throw new Error(`Not a question: ${lowered(body)}`);
  const [answers = '', general = ''] = inner.split(hash.repeat(4));
  const [start = '', ...written] = answers.split(new RegExp(`(?=[${at('=')}${at('~')}])`));
  return {
    category,
    id: comments.match(/\[id:([^\]]+)\]/)?.[1] ?? '',
    tags: [...comments.matchAll(/\[tag:([^\]]+)\]/g)].map(([, tag = '']) => tag),
    name: lowered(name),
    text: lowered(text).replace(/^\[html\]/, ''),
    start: lowered(start).trim(),
    general: lowered(general).trim(),
    answers: written.map((answer) => answerIn(answer.trim(), hash)),
  };
}

function answerIn(answer: string, hash: string): GiftAnswer {
  const sign = answer.startsWith(at('=')) ? '=' : '~';
  const [, weight, rest = ''] = answer.slice(1).match(/^(?:%(-?[\d.]+)%)?(.*)$/s) ?? [];
  const [text = '', ...feedback] = rest.split(hash);
  return {
    sign,
    weight: weight === undefined ? (sign === '=' ? 100 : 0) : Number(weight),
    text: lowered(text).trim(),
    feedback: lowered(feedback.join(hash)).trim(),
  };
}

/** Signs with a meaning to private characters; those behind a backslash to themselves. */
function raised(text: string): string {
  return text.replace(/\\(.)|[~=#{}:]/gs, (sign, escaped: string | undefined) =>
    escaped === undefined ? at(sign) : escaped,
  );
}

function lowered(text: string): string {
  return text.replace(/[\ue000-\ue0ff]/g, (sign) => signs[sign.charCodeAt(0) - first] ?? '');
}

function at(sign: string): string {
  return String.fromCharCode(first + signs.indexOf(sign));
}
