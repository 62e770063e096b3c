/** A list to choose from in an embedded-answers question. */
export interface ReadGap {
  readonly marks: number;
  readonly kind: string;
  readonly options: readonly {
    readonly right: boolean;
    readonly text: string;
    readonly feedback: string;
  }[];
}

/**
 * The gaps in the text of an embedded-answers question: from `{1:MULTICHOICE:` to the next brace,
 * split at `~`, the first `#` of an option before its feedback unless it belongs to an entity.
 * Entities are decoded once, as Moodle's `qtype_multianswer` does.
 */
export function gapsIn(text: string): readonly ReadGap[] {
  return [...text.matchAll(/\{(\d+):([A-Z_]+):([^}]*)\}/g)].map(
    ([, marks, kind = '', body = '']) => ({
      marks: Number(marks),
      kind,
      options: body.split('~').map(optionOf),
    }),
  );
}

function optionOf(written: string): ReadGap['options'][number] {
  const [, right, text = '', feedback = ''] = written.match(/^(=?)(.*?)(?<!&)#(.*)$/s) ?? [];
  return { right: right === '=', text: decoded(text), feedback: decoded(feedback) };
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
