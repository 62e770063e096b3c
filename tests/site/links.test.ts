import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { distFolder } from '../../src/serving.ts';
import { type BuiltPage, builtPages } from '../support/pages.ts';

/** What one page points at and can be pointed at. */
interface Anchors {
  readonly path: string;
  /** As written in `href` and `src`. */
  readonly links: readonly string[];
  /** Every id in the order of the page, repeats included. */
  readonly ids: readonly string[];
  /** Ids that `for` and ARIA attributes name. */
  readonly named: readonly string[];
}

const namingAttributes = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'commandfor',
  'popovertarget',
];

function anchorsOf({ path, html }: BuiltPage): Anchors {
  const links: string[] = [];
  const ids: string[] = [];
  const named: string[] = [];
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      links.push(...[attributes['href'], attributes['src']].filter((link) => link !== undefined));
      for (const name of namingAttributes) named.push(...(attributes[name]?.split(/\s+/) ?? []));
    },
  });
  parser.end(html);
  return { path, links, ids, named };
}

const origin = 'http://site.invalid';
const pages = builtPages().map(anchorsOf);
const idsByPath = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

/**
 * Why a link leads nowhere on this site, or nothing when it leads somewhere or to another site.
 * `#pick=` wishes for a test of one criterion, and no element bears it: the criterion has to exist.
 */
function faultOf(link: string, from: string): string | undefined {
  const target = new URL(link, origin + from);
  if (target.origin !== origin) return undefined;
  const path = decodeURIComponent(target.pathname);
  const ids = idsByPath.get(path);
  if (!ids) return isFile(path) ? undefined : 'no such page or file';
  const fragment = decodeURIComponent(target.hash.slice(1));
  const criterion = /^pick=(.+)\/(.+)$/.exec(fragment);
  if (criterion) return faultOf(`/units/${criterion[1]}/criteria/#criterion-${criterion[2]}`, from);
  return fragment === '' || ids.has(fragment) ? undefined : 'no such place on that page';
}

function isFile(path: string): boolean {
  const file = join(distFolder, path);
  return existsSync(file) && statSync(file).isFile();
}

test('every link of every page leads to a page, a file or a place that is there', () => {
  const dead = pages.flatMap(({ path, links }) =>
    [...new Set(links)].flatMap((link) => {
      const fault = faultOf(link, path);
      return fault === undefined ? [] : [`${path} → ${link}: ${fault}`];
    }),
  );
  expect(dead).toEqual([]);
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(pages.length * 10);
});

test('every question that is drawn leads back to a section that is there', () => {
  const banks = globSync('bank/*/*.json', { cwd: distFolder });
  const dead = banks.flatMap((bank) => {
    const json = readFileSync(join(distFolder, bank), 'utf8');
    const links = [...json.matchAll(/"taughtAt":"([^"]+)"/g)].map(([, link]) => `/${link}`);
    return links.filter((link) => faultOf(link, '/')).map((link) => `${bank} → ${link}`);
  });
  expect(dead).toEqual([]);
  expect(banks.length).toBeGreaterThan(50);
});

test('no id stands twice on a page', () => {
  const repeated = pages.flatMap(({ path, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path} #${id}`),
  );
  expect(repeated).toEqual([]);
});

test('every label and description that names an element names one that is there', () => {
  const missing = pages.flatMap(({ path, named, ids }) =>
    named.filter((id) => id !== '' && !ids.includes(id)).map((id) => `${path} #${id}`),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('a link to nowhere and to a missing place are both told', () => {
  expect(faultOf('/no-such-page/', '/')).toBe('no such page or file');
  expect(faultOf('#no-such-place', '/about/')).toBe('no such place on that page');
  expect(faultOf('/practice/#pick=ccs14/9.9', '/')).toBe('no such place on that page');
  expect(faultOf('https://www.gov.uk/', '/')).toBeUndefined();
});
