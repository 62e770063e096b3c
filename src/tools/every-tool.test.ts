import { describe, expect, test } from 'vitest';
import { documentBody, documentHtml } from '../documents/html.ts';
import type { Json } from '../domain/attempt.ts';
import type { DocumentBlock, WorkDocument } from '../domain/document.ts';
import { entriesOf, type WorkValues } from '../domain/work.ts';
import { newPieceValues } from './begin.ts';
import { documentOf } from './document.ts';
import { cellIn, isShown, nameOfPath } from './fields.ts';
import { hintsIn } from './hints.ts';
import { tools } from './index.ts';
import { loadable, loadTool } from './load.ts';
import { missingIn } from './missing.ts';
import type { EntryField, Field, ListField, Suggestion, Tool } from './tool.ts';

const all = await Promise.all(tools.map(({ id }) => loaded(id)));
const each = all.map((tool) => [tool.about.id, tool] as const);

async function loaded(id: string): Promise<Tool> {
  const tool = await loadTool(id);
  if (!tool) throw new Error(`${id} stands in index.ts, but not in load.ts`);
  return tool;
}

test('both registries name the same tools, each under its own id and name', () => {
  expect([...loadable].sort()).toEqual(tools.map(({ id }) => id).sort());
  expect(all.map(({ about }) => about)).toEqual(tools);
  expect(new Set(tools.map(({ title }) => title)).size).toBe(tools.length);
});

test('a tool that does not exist is not found, whatever it is called', async () => {
  expect(await loadTool('nothing')).toBeUndefined();
  expect(await loadTool('constructor')).toBeUndefined();
});

describe.each(each)('%s', (_, tool) => {
  const fields = tool.sections.flatMap((section) => section.fields);
  const { values } = tool.example;

  test('is declared soundly: ids are words, told apart, and everything has a label', () => {
    expect(tool.about.id).toMatch(word);
    expect(problemsIn(tool.sections.map(({ id }) => id))).toEqual([]);
    expect(problemsIn(fields.map(({ id }) => id))).toEqual([]);
    for (const field of fields) {
      expect(field.label.trim(), field.id).not.toBe('');
      if (field.kind === 'list') expect(problemsIn(field.fields.map(({ id }) => id))).toEqual([]);
    }
    expect(tool.passNeeds.length).toBeGreaterThan(0);
    expect(problemsIn((tool.handouts ?? []).map(({ id }) => id))).toEqual([]);
  });

  test('takes over only from tools that exist, and what they offer fits', async () => {
    for (const { id, suggested, at } of offersIn(fields)) {
      const source = suggested.from === undefined ? tool : await loaded(suggested.from);
      const taken: unknown = suggested.take(source.example.values, at);
      expect(taken, id).toBeDefined();
      const ofNothing = suggested.take({}, at);
      expect(Array.isArray(ofNothing), id).toBe(Array.isArray(taken));
      // A piece may offer something from its beginning; another tool's empty piece cannot.
      if (suggested.from !== undefined) expect(ofNothing ?? [], id).toEqual([]);
    }
  });

  test('has an example in which every value belongs to a field', () => {
    const unknown = Object.keys(values).filter(
      (path) => nameOfPath(tool, values, path) === undefined && !isPlace(path),
    );
    expect(unknown).toEqual([]);
  });

  test('has an example that lacks nothing and leaves no hint', () => {
    expect(missingIn(tool, values)).toEqual([]);
    expect(hintsIn(tool, values)).toEqual([]);
  });

  test('hints and what is missing lead to fields, and never say the same twice', () => {
    for (const some of [{}, newPieceValues(tool), values, hostileValues(fields)]) {
      const missing = missingIn(tool, some).map(({ path }) => path);
      expect(new Set(missing).size).toBe(missing.length);
      for (const path of [...missing, ...hintsIn(tool, some).map((hint) => hint.path)]) {
        expect(nameOfPath(tool, some, path), path).toBeDefined();
      }
    }
  });

  test('draws its figures as wide as there is room, with the same numbers', () => {
    for (const field of fields) {
      if (field.kind !== 'figure') continue;
      const narrow = field.draw(values, 320);
      expect(narrow?.drawing.svg, field.id).toContain('viewBox="0 0 320 ');
      expect(narrow?.table, field.id).toEqual(field.draw(values)?.table);
    }
  });

  test('says every text of its example in its document', () => {
    const said = textsOf(documentOf(tool, { title: '', values }, []));
    const lost = textsIn(values, fields).filter((text) => !said.includes(text));
    expect(lost).toEqual([]);
  });

  test('makes documents of an empty piece, of a new one, and of any single value', () => {
    for (const some of [{}, newPieceValues(tool)]) {
      for (const document of documentsOf(tool, some))
        expect(documentHtml(document)).toContain('<h1');
    }
    for (const [path, value] of Object.entries(values)) {
      for (const document of documentsOf(tool, { [path]: value })) documentHtml(document);
    }
  });

  test('shows hostile texts as they are: markup, right to left, emoji, control characters', () => {
    const hostile = hostileValues(fields);
    hintsIn(tool, hostile);
    for (const document of documentsOf(tool, hostile)) {
      const html = documentBody(document);
      expect(html).not.toMatch(/<(script|img)\b/);
    }
    const said = textsOf(documentOf(tool, { title: '', values: hostile }, []));
    const lost = textsIn(hostile, fields).filter((text) => !said.includes(text));
    expect(lost).toEqual([]);
  });

  test('reads its values and changes none of them', () => {
    const frozen = Object.freeze({ ...values });
    expect(() => documentsOf(tool, frozen)).not.toThrow();
    expect(frozen).toEqual(values);
  });
});

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids that are no words or stand there twice. */
function problemsIn(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => !word.test(id) || ids.indexOf(id) !== index);
}

const isPlace = (path: string) => path.endsWith('/$place');

function documentsOf(tool: Tool, values: WorkValues): readonly WorkDocument[] {
  return [
    documentOf(tool, { title: '', values }, []),
    ...(tool.handouts ?? []).map((handout) => handout.document(values)),
  ];
}

/** What can be taken over; inside a list, in the first entry that `valuesOf` makes. */
function offersIn(fields: readonly Field[]): readonly Offer[] {
  return fields.flatMap((field) => [
    ...offerOf(field, ''),
    ...(field.kind === 'list'
      ? field.fields.flatMap((inner) => offerOf(inner, `${field.id}/e1`))
      : []),
  ]);
}

function offerOf(field: Field | EntryField, at: string): readonly Offer[] {
  return 'suggested' in field && field.suggested
    ? [{ id: field.id, suggested: field.suggested, at }]
    : [];
}

interface Offer {
  readonly id: string;
  readonly suggested: Suggestion<unknown>;
  readonly at: string;
}

/** Texts that a learner wrote and that are shown, as opposed to options and dates said in words. */
function textsIn(values: WorkValues, fields: readonly Field[]): readonly string[] {
  return Object.entries(values).flatMap(([path, value]) =>
    typeof value === 'string' && value !== '' && isText(fields, values, path) ? [value] : [],
  );
}

function isText(fields: readonly Field[], values: WorkValues, path: string): boolean {
  const [id, entry, inner] = path.split('/');
  const outer = fields.find((one) => one.id === id);
  if (outer?.kind === 'grid') {
    return inner !== undefined && isTextKind(cellIn(outer, inner).kind);
  }
  const field = outer?.kind === 'list' ? outer.fields.find((one) => one.id === inner) : outer;
  const at = outer?.kind === 'list' ? `${id}/${entry}` : '';
  const isOpen = outer !== undefined && isShown(outer, values, '');
  return isOpen && field !== undefined && isTextKind(field.kind) && isShown(field, values, at);
}

const isTextKind = (kind: string) => kind === 'text' || kind === 'long-text';

/** Everything that a document says, in one text. */
function textsOf({ title, facts, blocks }: WorkDocument): string {
  return [title, ...facts.map(({ text }) => text), ...blocks.flatMap(textsOfBlock)].join('\n');
}

function textsOfBlock(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ text }) => text);
    case 'list':
      return block.entries;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'figure':
      return [block.description];
    case 'question':
      return [block.text, block.note ?? '', ...block.choices];
    case 'signatures':
      return block.labels;
    default:
      return [block.text];
  }
}

const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202Eright to left\u202C שלום',
  '👩‍👩‍👧 emoji',
  'bell\u0007 and null\u0000 here',
  '__proto__',
] as const;

/** A text that means harm in every field, wrong kinds of value included; two entries in every list. */
function hostileValues(fields: readonly Field[]): WorkValues {
  const paths = fields.flatMap((field) =>
    field.kind === 'list' ? hostileEntries(field) : { path: field.id, kind: field.kind },
  );
  return Object.fromEntries(paths.map(({ path, kind }, place) => [path, harm(kind, place)]));
}

function hostileEntries({ id, fields }: ListField) {
  return ['e1', 'constructor'].flatMap((entry) => [
    { path: `${id}/${entry}/$place`, kind: 'place' },
    ...fields.map((inner) => ({ path: `${id}/${entry}/${inner.id}`, kind: inner.kind })),
  ]);
}

function harm(kind: string, place: number): Json {
  if (kind === 'place') return place;
  const text = `${hostileTexts[place % hostileTexts.length]} ${place}`;
  return kind === 'choices' ? [text] : text;
}

test('entries of hostile lists are entries like any other', () => {
  const lists = all.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const [list] = lists.filter(({ kind }) => kind === 'list');
  if (!list) throw new Error('no tool has a list');
  expect(entriesOf(hostileValues([list]), list.id)).toEqual(['e1', 'constructor']);
});
