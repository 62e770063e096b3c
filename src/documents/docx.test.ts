import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { textsIn } from '../../tests/support/html-texts.ts';
import type { WorkDocument } from '../domain/document.ts';
import { writableText } from '../domain/literal-text.ts';
import { DOCX_TYPE, documentDocx } from './docx.ts';
import { documentOf, exampleDocument, hostileTexts } from './example.ts';

async function bytesOf(document: WorkDocument): Promise<Uint8Array> {
  const blob = await documentDocx(document);
  expect(blob.type).toBe(DOCX_TYPE);
  return new Uint8Array(await blob.arrayBuffer());
}

async function partsOf(document: WorkDocument): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(unzipSync(await bytesOf(document)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The document as another program reads it. */
async function openedAgain(document: WorkDocument) {
  const buffer = Buffer.from(await bytesOf(document));
  const { value, messages } = await mammoth.convertToHtml(
    { buffer },
    { ignoreEmptyParagraphs: false },
  );
  const errors = messages.filter(({ type }) => type === 'error');
  expect(errors).toEqual([]);
  const tree = parseFragment(value);
  return { html: value, texts: (tag: string) => textsIn(tree, tag) };
}

/** What xmllint says of the parts that hold texts; empty when all are well-formed. */
async function problemsIn(files: ReadonlyMap<string, string>): Promise<string> {
  const names = ['word/document.xml', 'docProps/core.xml'];
  const { valid, rawOutput } = await validateXML({
    xml: names.map((name) => ({
      fileName: name.replace('/', '-'),
      contents: files.get(name) ?? '',
    })),
    normalization: 'c14n',
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return valid ? '' : rawOutput;
}

describe('opened again', () => {
  test('headings, lists and tables are what they were', async () => {
    const { texts } = await openedAgain(exampleDocument());
    expect(texts('h1')).toEqual(['SWOT analysis: the returns desk']);
    expect(texts('h2')).toEqual(['What we do well']);
    expect(texts('h3')).toEqual(['Facts behind it']);
    expect(texts('li')).toEqual(['Friendly team', 'Clear signs', 'Greet', 'Listen', 'Put right']);
    expect(texts('th')).toEqual(['Action', 'Who', 'By when']);
    expect(texts('td')).toEqual(
      expect.arrayContaining([
        'Second till at noon',
        'Shift lead',
        '15 January 2027',
        'A. Learner',
      ]),
    );
  });

  test('line breaks stay, and a figure that cannot be drawn here stays as its description', async () => {
    const paragraphs = (await openedAgain(exampleDocument())).texts('p');
    expect(paragraphs).toContain('Returns take four minutes.\nMost customers leave content.');
    expect(paragraphs).toContain('A bar for each day: Monday 30, Tuesday 42.');
  });

  test('a heading that asks for a new page begins one', async () => {
    const heading = { kind: 'heading', level: 2, text: 'The form' } as const;
    const xml = async (newPage: boolean) => {
      const parts = await partsOf(exampleDocument({ blocks: [{ ...heading, newPage }] }));
      return parts.get('word/document.xml') ?? '';
    };
    expect(await xml(true)).toContain('<w:pageBreakBefore/>');
    expect(await xml(false)).not.toContain('<w:pageBreakBefore/>');
  });

  test('each choice has a box to tick, each signature a line and a date', async () => {
    const { html, texts } = await openedAgain(exampleDocument());
    expect(html.match(/<input type="checkbox"/g)).toHaveLength(3);
    const cells = texts('td');
    expect(cells.filter((text) => text === 'Signature')).toHaveLength(2);
    expect(cells).toEqual(expect.arrayContaining(['Learner', 'Assessor', 'Date']));
  });
});

describe('texts from outside', () => {
  test.each(
    [...hostileTexts, 'CURRENT', 'TOTAL_PAGES', ''].map((text) => [text.slice(0, 60), text]),
  )('%j is read as it was written', async (_, text) => {
    const document = documentOf(text);
    const { texts } = await openedAgain(document);
    for (const tag of ['h1', 'h2', 'li']) expect(texts(tag), tag).toEqual([writableText(text)]);
    expect(texts('th'), 'th').toEqual([writableText(text), writableText(text)]);
    expect(texts('p')).toContain(writableText(text));
    expect(await problemsIn(await partsOf(document))).toBe('');
  });

  test('100 kB in a field come through unchanged', async () => {
    const text = 'Customers wait too long at noon. '.repeat(3100);
    const { texts } = await openedAgain(exampleDocument({ blocks: [{ kind: 'paragraph', text }] }));
    expect(texts('p')).toContain(text);
  });

  test('Arabic runs from the right, English from the left', async () => {
    const body = (await partsOf(documentOf('مرحبا'))).get('word/document.xml');
    expect(body).toContain('<w:bidi/>');
    expect((await partsOf(documentOf('Hello'))).get('word/document.xml')).not.toMatch(/<w:bidi\/>/);
  });
});

describe('the file', () => {
  test('is A4 in British English with numbered pages', async () => {
    const files = await partsOf(exampleDocument());
    expect(files.get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(files.get('word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</s);
  });

  test('has its title among its properties and names no author', async () => {
    const core = (await partsOf(exampleDocument({ title: 'A <b>\n& \u0001' }))).get(
      'docProps/core.xml',
    );
    expect(core).toContain('<dc:title>A &lt;b&gt; &amp; ␁</dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });

  test('repeats the head of a table and keeps its rows whole', async () => {
    const body = (await partsOf(exampleDocument())).get('word/document.xml') ?? '';
    const table = /<w:tbl>(?:(?!<w:tbl>).)*Second till.*?<\/w:tbl>/s.exec(body)?.[0] ?? '';
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });

  test('begins every ordered list at 1', async () => {
    const list = { kind: 'list', ordered: true, entries: ['a', 'b'] } as const;
    const body = (await partsOf(exampleDocument({ blocks: [list, list] }))).get(
      'word/document.xml',
    );
    const numberings = [...(body ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(numberings).toHaveLength(4);
    expect(new Set(numberings).size).toBe(2);
  });
});
