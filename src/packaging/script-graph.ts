import { posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

await init;

/** The scripts of a build, and what each imports. Paths from the site's root: `assets/page.js`. */
export interface ScriptGraph {
  /** The code of a script. */
  readonly code: (path: string) => string;
  /** What a script imports, in the order in which it stands there. */
  readonly imports: (path: string) => readonly ScriptImport[];
  /** The names under which a script exports something. */
  readonly exports: (path: string) => readonly string[];
  /** Paths of what a script imports as it is loaded. */
  readonly needs: (path: string) => readonly string[];
  /** Paths of what a script imports on demand. */
  readonly asks: (path: string) => readonly string[];
  /** Scripts and all that they need, through one another; `and` adds to what a script needs. */
  readonly closure: (
    paths: Iterable<string>,
    and?: (path: string) => readonly string[],
  ) => ReadonlySet<string>;
  /** The code with other imports in the place of some: undefined leaves one as it is. */
  readonly rewritten: (
    path: string,
    instead: (imported: ScriptImport) => string | undefined,
  ) => string;
}

export interface ScriptImport {
  readonly path: string;
  readonly isOnDemand: boolean;
  /** The whole statement, or the call. */
  readonly text: string;
}

interface Script {
  readonly code: string;
  readonly imports: readonly (ScriptImport & { readonly from: number; readonly to: number })[];
  readonly exports: readonly string[];
}

/** Reads scripts as they are asked for, each once. */
export function scriptGraph(read: (path: string) => Buffer): ScriptGraph {
  const known = new Map<string, Script>();
  const script = (path: string): Script => {
    const found = known.get(path) ?? readScript(path, read(path).toString());
    known.set(path, found);
    return found;
  };
  const imported = (path: string, onDemand: boolean): readonly string[] =>
    script(path).imports.flatMap((one) => (one.isOnDemand === onDemand ? [one.path] : []));
  const needs = (path: string) => imported(path, false);
  return {
    code: (path) => script(path).code,
    imports: (path) => script(path).imports,
    exports: (path) => script(path).exports,
    needs,
    asks: (path) => imported(path, true),
    closure: (paths, and = () => []) => {
      const found = new Set<string>();
      const visit = (path: string): void => {
        if (found.has(path)) return;
        found.add(path);
        for (const other of [...needs(path), ...and(path)]) visit(other);
      };
      for (const path of paths) visit(path);
      return found;
    },
    rewritten: (path, instead) =>
      script(path).imports.reduceRight((text, one) => {
        const code = instead(one);
        return code === undefined ? text : text.slice(0, one.from) + code + text.slice(one.to);
      }, script(path).code),
  };
}

function readScript(path: string, code: string): Script {
  const [imports, exports] = parse(code);
  return {
    code,
    imports: imports.flatMap(({ n, d, ss, se }) =>
      n === undefined || d < -1
        ? []
        : [
            {
              path: posix.join(posix.dirname(path), n),
              isOnDemand: d >= 0,
              text: code.slice(ss, se),
              from: ss,
              to: se,
            },
          ],
    ),
    exports: exports.map(({ n }) => n),
  };
}

/** `{a as b}` in an import: `a`, and how it stands there. */
export interface NamedImport {
  readonly name: string;
  readonly as: string;
}

/**
 * What an import statement of a build names. Throws for a statement of another form: builds have
 * none, and what is not understood must not be left out.
 */
export function namesIn(statement: string): readonly NamedImport[] {
  if (/^import\s*["'`]/.test(statement)) return [];
  const [, names] = /^(?:import|export)\s*\{([^}]*)\}\s*from\s*["'`]/.exec(statement) ?? [];
  if (names === undefined) throw new Error(`An import that cannot be joined: ${statement}`);
  return names
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/))
    .flatMap(([name = '', as = name]) => (name === '' ? [] : [{ name, as }]));
}
