import { expect, test } from 'vitest';
import { bundleScripts } from './bundle-scripts.ts';

const long = `export const long=${JSON.stringify('x'.repeat(20_000))};`;
const scripts: Readonly<Record<string, string>> = {
  'assets/page.js':
    'globalThis.started=(globalThis.started??0)+1;export const root=()=>"root";globalThis.later=()=>import("./dialog.js")',
  'assets/shell.js': 'import{root}from"./page.js";globalThis.shell=root()',
  'assets/islands.js':
    'import{root}from"./page.js";export const Quiz=()=>import("./mark.js").then(({mark})=>mark());export const Film=()=>import("./long.js");export const words={right:"Right "+root()}',
  // Runs only if the script that asks for it has run.
  'assets/mark.js':
    'import{words}from"./islands.js";const said=words.right;export const mark=()=>said',
  'assets/long.js': long,
  'assets/dialog.js': 'export const openDialog=()=>"open"',
  'assets/client.js': 'export default "renderer"',
};
const read = (path: string) => Buffer.from(scripts[path] ?? '');
const entries = {
  pages: ['assets/page.js', 'assets/shell.js'],
  islands: new Map([
    ['Quiz', 'assets/islands.js'],
    ['Film', 'assets/islands.js'],
  ]),
  renderer: 'assets/client.js',
};

test('all that pages load later is one file, but for what is long', async () => {
  const { files, course } = await bundleScripts(entries, read);
  const code = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
  const holds = (word: string) => [...code].filter(([, text]) => text.includes(word));
  expect(holds('"renderer"').map(([path]) => path)).toEqual([course]);
  expect(holds('openDialog').map(([path]) => path)).toEqual([course]);
  expect(holds('Right ').map(([path]) => path)).toEqual([course]);
  expect(holds('xxxx').map(([path]) => path)).not.toEqual([course]);
  expect(holds('xxxx')).toHaveLength(1);
});

test('the same build gives the same files', async () => {
  const [one, two] = [await bundleScripts(entries, read), await bundleScripts(entries, read)];
  expect(two).toEqual(one);
});
