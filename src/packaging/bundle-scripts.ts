import { posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { build, type Plugin } from 'esbuild';
import type { PackageFile } from './zip.ts';

await init;

/** Scripts of the build as they are to be joined. Paths from the site's root: `assets/page.js`. */
export interface ScriptEntries {
  /** Run on every page: what they load on demand stays so. */
  readonly pages: readonly string[];
  /** Run where there is an island. */
  readonly islands: readonly string[];
}

/**
 * A script that islands load on demand and that is shorter than this, in characters, comes along at
 * once: a request to a learning platform takes longer than its bytes.
 */
const worthAsking = 15_000;
/** What packages never reach: the site's search engine, and signals, which no island uses. */
const unreached = /\/(pagefind|signals\.module)\.[^/]*\.js$/;

/**
 * The scripts that the entries need in few files, the entries under their own names. On the site
 * each part is a file, so that a page loads what it needs; a package has forty of them, for which a
 * platform is asked one by one, and each compressed alone.
 */
export async function bundleScripts(
  entries: ScriptEntries,
  read: (path: string) => Buffer,
): Promise<readonly PackageFile[]> {
  const { outputFiles } = await build({
    entryPoints: [...new Set([...entries.pages, ...entries.islands])].sort(),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    absWorkingDir: '/',
    outdir: '/',
    outbase: '/',
    entryNames: '[dir]/[name]',
    chunkNames: 'assets/[hash]',
    plugins: [readFrom(read, new Set(entries.pages))],
  });
  return outputFiles.map(({ path, contents }) => ({ path: path.slice(1), bytes: contents }));
}

/** Reads the build instead of the disk. */
function readFrom(read: (path: string) => Buffer, lean: ReadonlySet<string>): Plugin {
  return {
    name: 'build',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, importer, kind }) => ({
        path: kind === 'entry-point' ? `/${path}` : posix.join(posix.dirname(importer), path),
        namespace: 'build',
      }));
      onLoad({ filter: /.*/, namespace: 'build' }, ({ path }) => {
        if (unreached.test(path)) return { contents: '' };
        const name = path.slice(1);
        const code = read(name).toString();
        return { contents: lean.has(name) ? code : withShortOnes(code, name, read) };
      });
    },
  };
}

/** A script with the short ones that it loads on demand imported beforehand. */
function withShortOnes(code: string, name: string, read: (path: string) => Buffer): string {
  const [imports] = parse(code);
  const short = imports.filter(
    ({ n, d }) =>
      n !== undefined && d >= 0 && read(posix.join(posix.dirname(name), n)).length < worthAsking,
  );
  const names = short.map(({ n }, at) => `import * as $short${at} from ${JSON.stringify(n)};`);
  return short.reduceRight(
    (text, { ss, se }, at) => `${text.slice(0, ss)}Promise.resolve($short${at})${text.slice(se)}`,
    code,
  ).replace(/^/, names.join(''));
}
