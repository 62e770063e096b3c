import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { practiceItems, writtenTasks } from '../../src/exporting/exported.ts';
import type { QtiItem } from '../../src/exporting/qti/item.ts';
import { qtiFiles, qtiPackage } from '../../src/exporting/qti/qti-package.ts';
import { qtiItems } from '../../src/exporting/qti/types.ts';
import { exampleItem as numericItem } from '../../src/questions/numeric/example.ts';
import { mark } from '../../src/questions/registry.ts';
import { course, items, itemsOf, tasks } from './course.ts';
import { QtiPlayer, type Responses } from './qti-player.ts';
import { all, at, children, formFindings, rootOf, words } from './xml-tree.ts';

const written = course.units.map((courseUnit) => ({
  unit: courseUnit.unit,
  items: [...practiceItems(courseUnit), ...writtenTasks(courseUnit)].flatMap((exported) =>
    qtiItems(exported),
  ),
}));
const everyItem = written.flatMap((each) => each.items);

const idOf = (id: string) => id.replace('/', '-');
const playersOf = ({ id }: { readonly id: string }) =>
  everyItem
    .filter((item) => item.id === idOf(id) || item.id.startsWith(`${idOf(id)}_`))
    .map(({ document }) => new QtiPlayer(document));

const bare = (text: string) => text.replace(/\*+|\s+/g, '');
/** Score and first words of feedback for a response to an item of one part. */
function outcomeOf(item: { readonly id: string }, responses: Responses): readonly [number, string] {
  const { score, said } = playersOf(item)[0]?.process(responses) ?? { score: Number.NaN, said: [] };
  return [score, bare(said[0] ?? '')];
}

/** What one ticks, by part ids. */
const ticking = (...ids: readonly string[]) => ({ RESPONSE: ids.map((id) => `o_${id}`) });

test('every item and task is there once, a case once for each decision', () => {
  const parts = items.flatMap((item) =>
    item.type === 'scenario'
      ? item.decisions.map(({ id }) => `${idOf(item.id)}_${id}`)
      : [idOf(item.id)],
  );
  expect(everyItem.map(({ id }) => id).sort()).toEqual(
    [...parts, ...tasks.map(({ id }) => idOf(id))].sort(),
  );
});

test('the items are well-formed', async () => {
  expect(await formFindings(everyItem.map(({ document }) => document))).toEqual([]);
});

test('every name that an item uses is declared, and its parts have names of their own', () => {
  for (const item of everyItem) expect(nameTroubles(item), item.id).toEqual([]);
});

test('the key of every item earns the whole mark and has something said', () => {
  for (const { id, interaction, document } of everyItem) {
    if (interaction === 'extendedTextInteraction') continue;
    const player = new QtiPlayer(document);
    const { score, said } = player.process(player.key);
    expect(score, id).toBeCloseTo(1, 4);
    expect(said.at(-1), id).toContain('Assessment criterion');
    expect(player.process({}).score, id).toBe(0);
  }
});

describe('marks', () => {
  test('of several ticks are those of right minus wrong', () => {
    for (const item of itemsOf('multiple-response')) {
      const [player] = playersOf(item);
      const ids = item.options.map(({ id }) => id);
      for (const length of ids.keys()) {
        const selected = ids.slice(0, length + 1);
        const ours = mark(item, { selected });
        expect(player?.process(ticking(...selected)).score, item.id).toBeCloseTo(
          ours.status === 'marked' ? ours.mark.awarded : Number.NaN,
          2,
        );
      }
    }
  });

  test('of one tick go to the key, and its reason is said', () => {
    for (const item of itemsOf('single-choice')) {
      const results = item.options.map(({ id }) => outcomeOf(item, ticking(id)));
      expect(results).toEqual(
        item.options.map(({ correct, reason }) => [correct ? 1 : 0, bare(reason)]),
      );
    }
  });

  test('of numbers are ours, with the reason of a trap', () => {
    for (const item of itemsOf('numeric')) {
      const typed = [item.answer, ...item.traps.map(({ value }) => value), 1e9];
      expect(typed.map((value) => outcomeOf(item, { RESPONSE: [String(value)] }))).toEqual([
        [1, bare(item.reason)],
        ...item.traps.map(({ reason }) => [0, bare(reason)]),
        [0, bare(item.otherwise)],
      ]);
    }
  });

  test('of a number go to all within the tolerance, its bounds included', () => {
    const [exported] = course.units.flatMap(practiceItems);
    if (!exported) throw new Error('The course has no item.');
    const item = numericItem({ answer: 40, tolerance: 0.5, traps: [] });
    const [made] = qtiItems({ ...exported, item });
    const player = new QtiPlayer(made?.document ?? '');
    const scoreOf = (typed: string) => player.process({ RESPONSE: [typed] }).score;
    expect(['39.4', '39.5', '40', '40.5', '40.6'].map(scoreOf)).toEqual([0, 1, 1, 1, 0]);
  });

  test('of words are ours whatever their case', () => {
    for (const item of itemsOf('short-answer')) {
      const loud = item.accepted.map((answer) =>
        outcomeOf(item, { RESPONSE: [answer.toUpperCase()] }),
      );
      expect(loud).toEqual(item.accepted.map(() => [1, bare(item.reason)]));
      const [score, said] = outcomeOf(item, { RESPONSE: ['something else'] });
      expect(score).toBe(0);
      expect(said).toContain(bare(item.otherwise));
    }
  });

  test('of pairs are an equal share for each', () => {
    for (const item of itemsOf('matching')) {
      const [player] = playersOf(item);
      const [first = ''] = player?.key['RESPONSE'] ?? [];
      expect(player?.process({ RESPONSE: [first] }).score).toBeCloseTo(1 / item.pairs.length, 4);
    }
  });
});

describe('the package', () => {
  const [first] = written;
  const [manifest] = first ? qtiFiles(first.unit, first.items) : [];
  const document = Buffer.from(manifest?.bytes ?? []).toString('utf8');

  test('lists every file once, with its criteria', () => {
    const resources = all(rootOf(document), 'resource');
    expect(resources.map(({ attribs }) => attribs['href'])).toEqual(
      first?.items.map(({ id }) => `items/${id}.xml`),
    );
    for (const [place, resource] of resources.entries()) {
      expect(resource.attribs['type']).toBe('imsqti_item_xmlv2p1');
      expect(at(resource, 'file')?.attribs['href']).toBe(resource.attribs['href']);
      expect(all(resource, 'imsmd:keyword').map((each) => words(each).trim())).toEqual(
        first?.items[place]?.criteria,
      );
    }
  });

  test('has a manifest that IMS Content Packaging 1.1 takes', async () => {
    const folder = join(import.meta.dirname, '../../src/packaging/schemas/scorm2004-4th');
    const schema = (name: string) => ({
      fileName: name,
      contents: readFileSync(join(folder, name), 'utf8'),
    });
    const { valid, rawOutput } = await validateXML({
      xml: [{ fileName: 'imsmanifest.xml', contents: document }],
      schema: [schema('imscp_v1p1.xsd')],
      preload: [schema('xml.xsd')],
      initialMemoryPages: 512,
      maxMemoryPages: 4096,
    });
    expect(valid ? '' : rawOutput).toBe('');
  });

  test('is the same for the same course', async () => {
    const [courseUnit] = course.units;
    if (!courseUnit) throw new Error('The course has no unit.');
    const [one, two] = await Promise.all([qtiPackage(courseUnit), qtiPackage(courseUnit)]);
    expect(one.zip.equals(two.zip)).toBe(true);
  });
});

/** Names that are used and not declared, or given twice; and names that XML cannot have. */
function nameTroubles({ document }: QtiItem): readonly string[] {
  const root = rootOf(document);
  const names = (of: string) =>
    children(root, of).map(({ attribs }) => attribs['identifier'] ?? '');
  const declared = new Set([...names('responseDeclaration'), ...names('outcomeDeclaration')]);
  const body = at(root, 'itemBody') ?? root;
  const choices = everyElement(body).flatMap(({ attribs }) => attribs['identifier'] ?? []);
  const used = everyElement(root).flatMap(({ name, attribs }) => [
    ...(attribs['responseIdentifier'] === undefined ? [] : [attribs['responseIdentifier']]),
    ...(attribs['outcomeIdentifier'] === undefined ? [] : [attribs['outcomeIdentifier']]),
    ...(/^(variable|correct|mapResponse|setOutcomeValue)$/.test(name)
      ? [attribs['identifier'] ?? '']
      : []),
  ]);
  const perGap = all(body, 'inlineChoiceInteraction').length > 0;
  return [
    ...used.filter((name) => !declared.has(name)),
    ...(perGap ? [] : choices.filter((name, place) => choices.indexOf(name) !== place)),
    ...[...declared, ...choices].filter((name) => !/^[A-Za-z_][\w.-]*$/.test(name)),
  ];
}

function everyElement(element: Element): readonly Element[] {
  return children(element).flatMap((child) => [child, ...everyElement(child)]);
}
