import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { PackageFile } from '../writing/zip.ts';
import { namesIn, type ScriptGraph, scriptGraph } from './script-graph.ts';

/** The scripts of the build that packages use. Paths from the site's root: `assets/shell.js`. */
export interface ScriptEntries {
  /** Run on every page, before anything else is there; the shell's among them. */
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
}

/**
 * A script that is loaded on demand and that is shorter than this, in characters, comes along at
 * once: a request to a learning platform takes longer than its bytes.
 */
const worthAsking = 15_000;
/** A tool's declaration: its id. It stays a file of its own, since a package holds those of its criteria. */
const tool = /(?:^|\/)tool-([a-z-]+)\.[^/]*\.js$/;
/**
 * What packages never reach: the site's search engine, signals, which no island uses, the writer of
 * Word documents, which is larger than a unit's lessons, and that of portfolios, which needs it.
 */
const unreached = /\/(pagefind|signals\.module|docx-file|save-portfolio)\.[^/]*\.js$/;

/**
 * A file that scripts are joined into. Files are made one after another, and each imports what it
 * needs from those before it.
 */
interface Joined {
  readonly file: string;
  /** Exported under these names. */
  readonly named: readonly (readonly [exported: string, from: string, name: string])[];
  /** Scripts that only have to run, or all of whose exports are exported. */
  readonly whole: readonly string[];
  readonly holds: ReadonlySet<string>;
}

/**
 * The scripts that the entries need in few files: those of the pages under their own names, one
 * with all that lessons and questions load later, and one with what tools have in common. On the
 * site each part is a file, so that a page loads what it needs; a package would have forty of them,
 * for which a platform is asked one by one, and each is compressed alone.
 */
export async function bundleScripts(
  entries: ScriptEntries,
  read: (path: string) => Buffer,
): Promise<BundledScripts> {
  const graph = scriptGraph((path) => (unreached.test(path) ? Buffer.alloc(0) : read(path)));
  const layers = layersOf(entries, graph);
  const course = layers[entries.pages.length]?.file ?? '';
  const apart = loadedAlone(layers.slice(entries.pages.length), graph).filter(
    (path) => !layers.some(({ file }) => file === path),
  );
  const files: PackageFile[] = [];
  for (const [place, layer] of layers.entries()) {
    files.push(...(await joined(layer, layers.slice(0, place), laterThan(place))));
  }
  for (const path of apart) files.push(...(await alone(path)));
  return { files, course };

  /** The scripts of all files that are made after one. */
  function laterThan(place: number): ReadonlySet<string> {
    const held = new Set(layers.slice(0, place + 1).flatMap(({ holds }) => [...holds]));
    const after = layers.slice(place + 1).flatMap(({ holds }) => [...holds]);
    const all = [...after, ...along(apart, graph)];
    return new Set(all.filter((path) => !held.has(path)));
  }

  function joined(layer: Joined, before: readonly Joined[], later: ReadonlySet<string>) {
    const code = [
      ...layer.whole.map((path) => `export*from"/${path}"`),
      ...layer.named.map(([as, path, name]) => `export{${name} as ${as}}from"/${path}"`),
      ...wantedOf(layer, later).map(([path, names]) => {
        const renamed = names.map((name) => `${name} as ${shared(path, name)}`);
        return `export{${renamed.join()}}from"/${path}"`;
      }),
    ].join(';');
    const plugin = fromBuild(graph, before, (path) => joinedCode(layer, path, before));
    return run({ stdin: { contents: code, resolveDir: '/' }, outfile: `/${layer.file}` }, plugin);
  }

  /** What scripts of later files import from those of a file, by script. */
  function wantedOf({ holds }: Joined, later: ReadonlySet<string>) {
    const wanted = [...later].flatMap((path) => [
      ...graph.imports(path).filter(({ isOnDemand }) => !isOnDemand),
      ...shortOnes(path, graph).map((other) => ({ path: other, text: undefined })),
    ]);
    const inside = Map.groupBy(
      wanted.filter(({ path }) => holds.has(path)),
      ({ path }) => path,
    );
    return [...inside].map(([path, each]) => {
      const names = each.flatMap(({ text }) =>
        text === undefined ? graph.exports(path) : namesIn(text).map(({ name }) => name),
      );
      return [path, [...new Set(names)]] as const;
    });
  }

  async function alone(path: string): Promise<readonly PackageFile[]> {
    const plugin = fromBuild(graph, layers, (other) => codeIn(other, graph, layers));
    return run(
      { entryPoints: [path], outdir: '/', outbase: '/', entryNames: '[dir]/[name]' },
      plugin,
    );
  }

  function joinedCode({ file }: Joined, path: string, before: readonly Joined[]): string {
    const onDemand = entries.pages.includes(file) ? `import("/${course}")` : undefined;
    return codeIn(path, graph, before, onDemand);
  }
}

/** The tool that a script declares; undefined for any other script. */
export function toolOf(path: string): string | undefined {
  return tool.exec(path)?.[1];
}

async function run(options: BuildOptions, plugin: Plugin): Promise<readonly PackageFile[]> {
  const { outputFiles = [] } = await build({
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    absWorkingDir: '/',
    plugins: [plugin],
    ...options,
  });
  return outputFiles.map(({ path, text }) => ({ path: path.slice(1), bytes: Buffer.from(text) }));
}

function layersOf({ pages, islands, renderer }: ScriptEntries, graph: ScriptGraph): Joined[] {
  const closures = pages.map((page) => [page, graph.closure([page])] as const);
  // A page's script that another imports is made before it.
  const first = closures
    .sort(([, a], [, b]) => a.size - b.size)
    .map(([file, holds]): Joined => ({ file, named: [], whole: [file], holds }));
  const later = first.flatMap(({ holds }) => [...holds].flatMap(graph.asks));
  const roots = [...new Set([...islands.values(), ...later, renderer])].sort();
  const course: Joined = {
    file: `assets/${courseName(roots)}`,
    named: [
      ...[...islands].map(([name, path]) => [name, path, name] as const),
      ['default', renderer, 'default'],
    ],
    whole: [...new Set(later)],
    holds: along(roots, graph),
  };
  return heldOnce([...first, course, ...formsOf(course, graph)]);
}

/** What is loaded on demand and loads tools in its turn, with all that several of the tools need. */
function formsOf(course: Joined, graph: ScriptGraph): readonly Joined[] {
  return loadedAlone([course], graph)
    .filter((path) => toolOf(path) === undefined)
    .flatMap((path) => {
      const own = along([path], graph);
      const tools = [...new Set([...own].flatMap(graph.asks))].filter(toolOf);
      const common = neededByMany(tools, graph);
      return tools.length === 0
        ? []
        : [{ file: path, named: [], whole: [path], holds: new Set([...own, ...common]) }];
    });
}

function neededByMany(paths: readonly string[], graph: ScriptGraph): readonly string[] {
  const needed = paths.flatMap((path) => [...along([path], graph)]);
  return [...Map.groupBy(needed, (path) => path)].flatMap(([path, each]) =>
    each.length > 1 && !paths.includes(path) ? [path] : [],
  );
}

/** Scripts, and all that comes along with them. */
function along(paths: readonly string[], graph: ScriptGraph): ReadonlySet<string> {
  return graph.closure(paths, (path) => shortOnes(path, graph));
}

/** Each script in the first file alone that would hold it. */
function heldOnce(layers: readonly Joined[]): Joined[] {
  const held = new Set<string>();
  return layers.map((layer) => {
    const holds = new Set([...layer.holds].filter((path) => !held.has(path)));
    for (const path of holds) held.add(path);
    return { ...layer, holds };
  });
}

/** The scripts that stay files: what the joined ones load on demand, and what those load. */
function loadedAlone(layers: readonly Joined[], graph: ScriptGraph): readonly string[] {
  const found = new Set<string>();
  const visit = (paths: Iterable<string>): void => {
    for (const path of paths) {
      for (const other of graph.asks(path)) {
        if (comesAlong(other, graph) || found.has(other)) continue;
        found.add(other);
        visit(along([other], graph));
      }
    }
  };
  for (const { holds } of layers) visit(holds);
  return [...found].sort();
}

/** A name that changes with the build: the build's own names do. */
function courseName(paths: readonly string[]): string {
  return `course.${createHash('sha256').update(paths.join()).digest('hex').slice(0, 8)}.js`;
}

/** What an export is called in the file that its script was joined into: short, and its own. */
function shared(path: string, name: string): string {
  const file = posix.basename(path, '.js');
  return `$${(/\.([\w-]{8})$/.exec(file)?.[1] ?? file).replaceAll(/\W/g, '_')}$${name}`;
}

function shortOnes(path: string, graph: ScriptGraph): readonly string[] {
  return graph.asks(path).filter((other) => comesAlong(other, graph));
}

function comesAlong(path: string, graph: ScriptGraph): boolean {
  return toolOf(path) === undefined && graph.code(path).length < worthAsking;
}

/**
 * Reads the build instead of the disk. What a file before holds is imported from there, and what is
 * loaded on demand stays a file.
 */
function fromBuild(
  graph: ScriptGraph,
  before: readonly Joined[],
  codeOf: (path: string) => string,
): Plugin {
  return {
    name: 'build',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return { path: `/${path}`, namespace: 'build' };
        const to = posix.resolve(posix.dirname(importer), path);
        const isOutside = kind === 'dynamic-import' || before.some(({ file }) => `/${file}` === to);
        if (isOutside) return { path: `./${posix.basename(to)}`, external: true };
        return { path: to, namespace: 'build' };
      });
      onLoad({ filter: /.*/, namespace: 'build' }, ({ path }) => {
        const own = path.slice(1);
        const file = holderOf(own, before);
        if (file === undefined) return { contents: codeOf(own) };
        const names = graph.exports(own).map((name) => `${shared(own, name)} as ${name}`);
        return { contents: `export{${names.join()}}from"/${file}"` };
      });
    },
  };
}

function holderOf(path: string, layers: readonly Joined[]): string | undefined {
  return layers.find(({ holds }) => holds.has(path))?.file;
}

/**
 * A script as it is joined: it imports from the files before, and the short ones that it loads on
 * demand come along. They run on demand as before: many of them import the script that asks for
 * them, and need it to have run.
 */
function codeIn(
  path: string,
  graph: ScriptGraph,
  before: readonly Joined[],
  onDemand?: string,
): string {
  return graph.rewritten(path, ({ path: other, isOnDemand, text }) => {
    if (isOnDemand) {
      const along = `Promise.resolve().then(()=>require(${JSON.stringify(`/${other}`)}))`;
      return onDemand ?? (comesAlong(other, graph) ? along : undefined);
    }
    const file = holderOf(other, before);
    if (file === undefined) return undefined;
    const names = namesIn(text).map(({ name, as }) => `${shared(other, name)} as ${as}`);
    return `${text.startsWith('export') ? 'export' : 'import'}{${names.join()}}from"/${file}"`;
  });
}
