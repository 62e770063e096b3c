import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { elementsIn, textIn, textsIn } from '../../tests/support/html-texts.ts';
import { writableText } from '../domain/literal-text.ts';
import { documentOf, exampleDocument, hostileTexts } from './example.ts';
import { documentBody, documentHtml } from './html.ts';
import { documentStyle, documentStyleHash } from './style.ts';

/** The page as a browser reads it; a page with any fault of spelling is refused. */
function pageOf(html: string) {
  const errors: string[] = [];
  const page = parse(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  return page;
}

const textsOf = (html: string, tag: string) => textsIn(pageOf(html), tag);

const elementsOf = (html: string) =>
  elementsIn(pageOf(html)).map((element) => ({
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: textIn(element),
  }));

describe('the page', () => {
  const html = documentHtml(exampleDocument());

  test('is British English, has its title, and one heading of the first level', () => {
    expect(elementsOf(html)[0]?.attributes).toEqual({ lang: 'en-GB' });
    expect(textsOf(html, 'title')[0]).toBe('SWOT analysis: the returns desk');
    expect(textsOf(html, 'h1')).toEqual(['SWOT analysis: the returns desk']);
  });

  test('allows its own stylesheet and nothing else', () => {
    const digest = createHash('sha256').update(documentStyle).digest('base64');
    expect(documentStyleHash).toBe(`sha256-${digest}`);
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${digest}';`);
    expect(textsOf(html, 'style')).toEqual([documentStyle]);
  });

  test('names the columns and the rows of a table', () => {
    const heads = elementsOf(html).filter(({ tag }) => tag === 'th');
    expect(heads.map(({ attributes, text }) => [attributes['scope'], text])).toEqual([
      ['col', 'Action'],
      ['col', 'Who'],
      ['col', 'By when'],
      ['row', 'Second till at noon'],
      ['row', 'Shorter form'],
    ]);
  });

  test('has a box for each choice, lines to write on, and lines to sign on', () => {
    const classes = elementsOf(html).map(({ attributes }) => attributes['class']);
    const count = (name: string) => classes.filter((one) => one === name).length;
    expect([count('doc-box'), count('doc-line'), count('doc-signature')]).toEqual([3, 3, 2]);
  });

  test('shows a figure with its description', () => {
    expect(textsOf(html, 'figcaption')).toEqual(['A bar for each day: Monday 30, Tuesday 42.']);
    expect(textsOf(html, 'rect')).toHaveLength(1);
  });

  test('leaves the words out where a table says the same, if the picture can be shown', () => {
    const figure = { kind: 'figure', description: 'Sales', isInTable: true } as const;
    const shown = (svg: string) => documentBody(exampleDocument({ blocks: [{ ...figure, svg }] }));
    expect(shown('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>')).not.toContain('Sales');
    expect(shown('<svg onload="alert(1)"></svg>')).toContain('Sales');
  });

  test('begins a page with a heading that asks for it', () => {
    const heading = { kind: 'heading', level: 2, text: 'The form', newPage: true } as const;
    expect(documentBody(exampleDocument({ blocks: [heading] }))).toContain(
      '<h2 class="doc-new-page" dir="auto">The form</h2>',
    );
  });
});

describe('texts from outside', () => {
  test.each(hostileTexts.map((text) => [text.slice(0, 60), text]))('%j is literal', (_, text) => {
    const html = documentHtml(documentOf(text));
    const shown = writableText(text);
    for (const tag of ['h1', 'h2', 'dt', 'dd', 'caption', 'th', 'td', 'figcaption', 'li']) {
      expect(new Set(textsOf(html, tag)), tag).toEqual(new Set([shown]));
    }
    const tags = new Set(elementsOf(html).map(({ tag }) => tag));
    expect([...tags].filter((tag) => ['script', 'b', 'svg'].includes(tag))).toEqual([]);
  });

  test('any text at all is literal, in every place', () => {
    const plain = new Set(elementsOf(documentHtml(documentOf('x'))).map(({ tag }) => tag));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const elements = elementsOf(documentHtml(documentOf(text)));
        expect(elements.filter(({ tag }) => tag === 'h2')[0]?.text).toBe(writableText(text));
        expect(
          elements.filter(({ tag }) => !plain.has(tag) && !['br', 'wbr'].includes(tag)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('100 kB in a field come through unchanged', () => {
    const text = 'Customers wait too long at noon.\n'.repeat(3100);
    expect(textsOf(documentHtml(exampleDocument({ title: text })), 'h1')).toEqual([text]);
  });

  test('every text says by itself which way it runs', () => {
    const elements = elementsOf(documentHtml(documentOf('مرحبا')));
    const bare = elements.filter(
      ({ tag, attributes }) =>
        ['h1', 'h2', 'p', 'li', 'dd', 'dt', 'td', 'th', 'caption', 'figcaption'].includes(tag) &&
        attributes['dir'] !== 'auto',
    );
    // The words beside the lines to sign on are ours.
    expect(bare.map(({ text }) => text)).toEqual(['Signature', 'Date']);
  });

  test('a picture that could run a script is left out, its description stays', () => {
    const body = documentBody(
      exampleDocument({
        blocks: [{ kind: 'figure', description: 'Sales', svg: '<svg onload="alert(1)"></svg>' }],
      }),
    );
    expect(body).toContain('<figure><figcaption dir="auto">Sales</figcaption></figure>');
  });
});

describe('odd tables', () => {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    documentBody(exampleDocument({ blocks: [{ kind: 'table', caption: 'T', head, rows }] }));

  test('a short row is filled up, so that cells stay under their heads', () => {
    expect(table(['A', 'B', 'C'], [['1']]).match(/<td/g)).toHaveLength(3);
  });

  test('a row longer than the head loses nothing', () => {
    expect(table(['A'], [['1', '2', '3']])).toContain('>3</td>');
  });

  test('without rows the head still stands', () => {
    expect(table(['A', 'B'], [])).toContain('<th scope="col" dir="auto">A</th>');
  });
});

test('a thousand empty lines asked for are at most a page of them', () => {
  const html = documentBody(
    exampleDocument({ blocks: [{ kind: 'question', text: 'Q', choices: [], lines: 1000 }] }),
  );
  expect(html.match(/class="doc-line"/g)).toHaveLength(40);
});
