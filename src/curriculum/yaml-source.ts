import { isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** Steps from the root of a document to a node: `['items', 0, 'stem']`. */
export type Path = readonly (string | number)[];

/** Says on which line of the file the node at a path begins; for a field, the line of its name. */
export type LineOf = (path: Path) => number;

export interface YamlSource {
  readonly value: unknown;
  readonly lineOf: LineOf;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML text without ever throwing. `lineOffset` is the number of lines of the file that stand
 * before the text (1 for front matter). When there are problems, `value` is undefined.
 */
export function readYaml(file: string, text: string, lineOffset = 0): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line) + lineOffset;
  const lineOf: LineOf = (path) => lineAt(offsetOf(document.contents, path));
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map((fault) =>
      malformed(file, lineAt(fault.pos[0]), `${fault.message}.`),
    );
    return { value: undefined, lineOf, problems };
  }
  try {
    return { value: document.toJS(), lineOf, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, lineOf, problems: [malformed(file, 1 + lineOffset, reason)] };
  }
}

function malformed(file: string, line: number, reason: string): Problem {
  return {
    file,
    line,
    rule: 'malformed-yaml',
    message: `This is not valid YAML, so nothing in the file can be read: ${reason}`,
    remedy: 'Check indentation, quotes and repeated keys; put text with a colon in quotes.',
  };
}

/** Offset of the node at a path or, where the path ends early, of the deepest node on the way. */
function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const [next, start] = stepInto(node, step);
    if (start === undefined) return offset;
    offset = start;
    node = next;
  }
  return offset;
}

function stepInto(node: unknown, step: string | number): [unknown, number | undefined] {
  if (isMap(node)) {
    const pair = node.items.find((candidate) => keyOf(candidate) === String(step));
    return pair ? [pair.value, startOf(pair.key) ?? startOf(pair.value)] : [undefined, undefined];
  }
  if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
    const member: unknown = node.items[Number(step)];
    return [member, startOf(member)];
  }
  return [undefined, undefined];
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? node.range?.[0] : undefined;
}
