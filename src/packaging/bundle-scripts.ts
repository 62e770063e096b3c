import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { build, type Plugin } from 'esbuild';
import type { PackageFile } from '../writing/zip.ts';

await init;

/** The scripts of the build that packages use. Paths from the site's root: `assets/shell.js`. */
export interface ScriptEntries {
  /** Run on every page, before anything else is there. */
  readonly pages: readonly string[];
  /** By what they export: the scripts of the islands. */
  readonly islands: ReadonlyMap<string, string>;
  /** What puts islands on a page; its default export. */
  readonly renderer: string;
}

export interface BundledScripts {
  readonly files: readonly PackageFile[];
  /** The file that exports every island, and the renderer as its default. */
  readonly course: string;
  /** Scripts of pages that do nothing but import another file, and which. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/**
 * A script that islands load on demand and that is shorter than this, in characters, comes along at
 * once: a request to a learning platform takes longer than its bytes.
 */
const worthAsking = 15_000;
/** The declaration of a tool: a lesson needs none of them, and a learner opens one at a time. */
const tool = /\/tool\.[^/]+\.js$/;
/** What packages never reach: the search engine of the site, the writer of Word documents, and signals. */
const unreached = /\/(pagefind|signals\.module|docx-file)\.[^/]*\.js$/;
const namespace = 'build';

/**
 * The scripts that the entries need in few files: those of the pages under their own names, and one
 * for all that pages load later. On the site each part is a file, so that a page loads what it
 * needs; a package would have forty of them, for which a platform is asked one by one, and each is
 * compressed alone.
 */
export async function bundleScripts(
  entries: ScriptEntries,
  read: (path: string) => Buffer,
): Promise<BundledScripts> {
  const later = entries.pages.flatMap((page) => loadedLater(page, read));
  const code = [
    ...[...entries.islands].map(([name, path]) => `export{${name}}from"/${path}"`),
    ...later.map((path) => `export*from"/${path}"`),
    `export{default}from"/${entries.renderer}"`,
  ].join(';');
  const course = `assets/course.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  const { outputFiles } = await build({
    entryPoints: [...new Set([...entries.pages, course])].sort(),
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
    plugins: [fromBuild((path) => (path === course ? code : joined(path)))],
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
  const standsFor = new Map<string, string>();
  for (const page of entries.pages) {
    const forwarded = forwarding(files.get(page) ?? '');
    if (!forwarded) continue;
    const { chunk, start } = forwarded;
    files.set(chunk, started(files.get(chunk) ?? '', start));
    standsFor.set(page, chunk);
  }
  return {
    course,
    standsFor,
    files: [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  };

  function joined(path: string): string {
    const text = read(path).toString();
    if (!entries.pages.includes(path)) return withShortOnes(text, path, read);
    return replaceImports(text, () => `import("/${course}")`);
  }
}

/** A script that does nothing but start what another file exports: that file, and the export. */
function forwarding(code: string): { readonly chunk: string; readonly start: string } | undefined {
  const found = /^import\{([^}]*)\}from"\.\/([^"]+)";(\w+)\(\);(?:export\{[^}]*\};?)?\s*$/.exec(
    code,
  );
  if (!found) return undefined;
  const [, imported = '', chunk = '', call = ''] = found;
  const start = imported.split(',').find((each) => each === call || each.endsWith(` as ${call}`));
  return start === undefined
    ? undefined
    : { chunk: `assets/${chunk}`, start: start.split(' ')[0] ?? '' };
}

/** A file that runs what it exports under a name, as soon as it is there. */
function started(code: string, name: string): string {
  const exported = /export\{([^}]*)\};?\s*$/.exec(code)?.[1] ?? '';
  const local = exported.split(',').find((each) => each === name || each.endsWith(` as ${name}`));
  return `${code.trimEnd()};${local?.split(' ')[0]}();`;
}

/** What a script loads on demand. */
function loadedLater(path: string, read: (path: string) => Buffer): readonly string[] {
  return onDemand(read(path).toString()).map(({ name }) => beside(path, name));
}

/** Reads the build instead of the disk. */
function fromBuild(codeOf: (path: string) => string): Plugin {
  return {
    name: 'build',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return { path: `/${path}`, namespace };
        return { path: posix.resolve(posix.dirname(importer), path), namespace };
      });
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: unreached.test(path) ? '' : codeOf(path.slice(1)),
      }));
    },
  };
}

/**
 * A script in which the short ones that it loads on demand come along. They run on demand as
 * before: many of them import the script that asks for them, and need it to have run.
 */
function withShortOnes(code: string, path: string, read: (path: string) => Buffer): string {
  return replaceImports(code, (name) =>
    read(beside(path, name)).length < worthAsking && !tool.test(name)
      ? `Promise.resolve().then(()=>require(${JSON.stringify(name)}))`
      : undefined,
  );
}

function replaceImports(code: string, instead: (name: string) => string | undefined): string {
  return onDemand(code).reduceRight((text, { name, from, to }) => {
    const other = instead(name);
    return other === undefined ? text : text.slice(0, from) + other + text.slice(to);
  }, code);
}

/** The imports of a script that happen on demand, with their places. */
function onDemand(code: string) {
  const [imports] = parse(code);
  return imports.flatMap(({ n, d, ss, se }) =>
    n !== undefined && d >= 0 ? [{ name: n, from: ss, to: se }] : [],
  );
}

function beside(path: string, name: string): string {
  return posix.join(posix.dirname(path), name);
}
