import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleScripts, toolOf } from './bundle-scripts.ts';
import { namesIn } from './script-graph.ts';

/** Long enough for a script to stay a file of its own. */
const long = JSON.stringify('many fields, '.repeat(2000));
const scripts: Readonly<Record<string, string>> = {
  'assets/page.js':
    'export const root=()=>"root";globalThis.later=()=>import("./dialog.js");globalThis.pages=1',
  'assets/shell.js': 'import{root as r}from"./page.js";globalThis.shell=r()',
  'assets/islands.js':
    'import{root}from"./page.js";import{form as f}from"./card.js";export const Quiz=()=>import("./mark.js").then(({mark})=>mark());export const Card=f;export const words={right:"Right "+root()}',
  // Runs only if the script that asks for it has run.
  'assets/mark.js':
    'import{words}from"./islands.js";const said=words.right;export const mark=()=>said',
  'assets/card.js': 'export const form=()=>import("./form.js")',
  'assets/form.js': `import{root}from"./page.js";import{shared}from"./shared.js";export const where=()=>root()+shared();export const form=${long};export const open=()=>import("./tool-one.12345678.js").then(({one})=>one);export const other=()=>import("./tool-two.12345678.js")`,
  'assets/shared.js': 'export const shared=()=>"shared"',
  'assets/both.js': 'export const both=()=>"needed by two"',
  'assets/tool-one.12345678.js':
    'import{both as b}from"./both.js";import{root}from"./page.js";export const one=b()+root()',
  'assets/tool-two.12345678.js': 'import{both}from"./both.js";export const two=both()',
  'assets/dialog.js': 'export const openDialog=()=>"open"',
  'assets/client.js': 'export default "renderer"',
};
const read = (path: string) => {
  const code = scripts[path];
  if (code === undefined) throw new Error(`There is no ${path}.`);
  return Buffer.from(code);
};
const entries = {
  pages: ['assets/shell.js', 'assets/page.js'],
  islands: new Map([
    ['Quiz', 'assets/islands.js'],
    ['Card', 'assets/islands.js'],
  ]),
  renderer: 'assets/client.js',
};
const { files, course } = await bundleScripts(entries, read);
const code = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
const holding = (word: string) =>
  [...code].flatMap(([path, text]) => (text.includes(word) ? [path] : []));

test('all that lessons load later is one file; a long form and each tool stay apart', () => {
  expect([...code.keys()].sort()).toEqual([
    course,
    'assets/form.js',
    'assets/page.js',
    'assets/shell.js',
    'assets/tool-one.12345678.js',
    'assets/tool-two.12345678.js',
  ]);
  expect(holding('"renderer"')).toEqual([course]);
  expect(holding('openDialog')).toEqual([course]);
  expect(holding('Right ')).toEqual([course]);
  expect(holding('many fields, ')).toEqual(['assets/form.js']);
});

test('what several files need is in the first of them alone', () => {
  expect(holding('"root"')).toEqual(['assets/page.js']);
  expect(holding('"shared"')).toEqual(['assets/form.js']);
  expect(holding('needed by two')).toEqual(['assets/form.js']);
  expect(code.get('assets/tool-one.12345678.js')).toMatch(/from"\.\/page\.js"/);
  expect(code.get('assets/shell.js')).toMatch(/from"\.\/page\.js"/);
});

test('pages load the course, and the course what is long, by the names that they have', () => {
  expect(code.get('assets/page.js')).toContain(`import("./${course.slice('assets/'.length)}")`);
  expect(code.get(course)).toContain('import("./form.js")');
  expect(code.get('assets/form.js')).toContain('import("./tool-one.12345678.js")');
});

test('the files run together, each script once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  for (const [path, text] of code) await writeFile(join(folder, basename(path)), text);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  try {
    await import(join(folder, 'shell.js'));
    const all = await import(join(folder, basename(course)));
    expect(await all.Quiz()).toBe('Right root');
    const form = await all.Card();
    expect(form.where()).toBe('rootshared');
    expect(await form.open()).toBe('needed by tworoot');
    expect(all.default).toBe('renderer');
    expect(Reflect.get(globalThis, 'shell')).toBe('root');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the same build gives the same files', async () => {
  expect(await bundleScripts(entries, read)).toEqual(await bundleScripts(entries, read));
});

test('a tool is known by the name of its script, and no other script is taken for one', () => {
  expect(toolOf('assets/tool-one.12345678.js')).toBe('one');
  expect(toolOf('assets/tools.12345678.js')).toBeUndefined();
});

test.each([
  [
    'import{a as b,c}from"./x.js"',
    [
      { name: 'a', as: 'b' },
      { name: 'c', as: 'c' },
    ],
  ],
  ['import"./x.js"', []],
  ['export{default as x}from"./x.js"', [{ name: 'default', as: 'x' }]],
])('%s names what it imports', (statement, names) => {
  expect(namesIn(statement)).toEqual(names);
});

test('an import of another form is refused rather than lost', () => {
  expect(() => namesIn('import*as all from"./x.js"')).toThrow(/cannot be joined: import\*as all/);
});
