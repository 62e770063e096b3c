import GithubSlugger from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Heading } from './course.ts';
import type { Problem } from './problem.ts';

export interface LocatedHeading extends Heading {
  readonly line: number;
}

/** A component as a lesson uses it. Attributes that are not plain strings have no value. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly line: number;
}

export interface Link {
  readonly url: string;
  readonly line: number;
}

/** A paragraph, caption or the like, as a learner reads it. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  /** True when it stands in, or holds, an `<AsAt>` with a date and a source. */
  readonly dated: boolean;
}

/** What the course needs to know of a lesson's prose; the prose itself is rendered by Astro. */
export interface LessonBody {
  readonly headings: readonly LocatedHeading[];
  readonly components: readonly ComponentUse[];
  readonly links: readonly Link[];
  readonly words: number;
  /** Paragraphs and items of lists in their order; not headings, tables or code. */
  readonly passages: readonly Passage[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
type Root = ReturnType<typeof parser.parse>;
type RootContent = Root['children'][number];
type MdxJsxElement = Extract<
  RootContent,
  { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }
>;

/** Reads the text of an MDX file. Malformed MDX is a problem, and the body is then undefined. */
export function readLessonBody(
  file: string,
  text: string,
): { readonly body: LessonBody | undefined; readonly problems: readonly Problem[] } {
  try {
    return { body: bodyOf(parser.parse(text)), problems: [] };
  } catch (error) {
    return { body: undefined, problems: [malformed(file, error)] };
  }
}

function malformed(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file,
    line: lineOfError(error),
    rule: 'malformed-mdx',
    message: `This is not valid MDX, so the lesson cannot be shown: ${reason}`,
    remedy: 'Close every component; write a brace as {"{"} and a less-than sign as &lt;.',
  };
}

/** Where the parser stopped or, when that is the end of the file, where the message says it began. */
function lineOfError(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 1;
  if ('line' in error && typeof error.line === 'number') return error.line;
  return Number(/\((\d+):\d+/.exec(String(error))?.[1] ?? 1);
}

function bodyOf(root: Root): LessonBody {
  const slugger = new GithubSlugger();
  const headings: LocatedHeading[] = [];
  const components: ComponentUse[] = [];
  const links: Link[] = [];
  visit(root, (node) => {
    if (node.type === 'heading') {
      const text = textOf(node);
      headings.push({
        depth: node.depth,
        id: slugger.slug(typeset(text)),
        text,
        line: lineOf(node),
      });
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ url: node.url, line: lineOf(node) });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push(componentUse(node));
    }
  });
  return { headings, components, links, words: wordsIn(root), passages: passagesIn(root) };
}

/** Astro sets dashes before it makes ids from headings; other marks leave no trace in an id. */
function typeset(text: string): string {
  return text.replace(/-{2,3}/g, '—');
}

function componentUse(node: MdxJsxElement): ComponentUse {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]]
      : [],
  );
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), line: lineOf(node) };
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}

/** An `<AsAt>` that stands by itself has its words in it without a paragraph. */
function passagesIn(root: Root): readonly Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Root | RootContent, dated: boolean): void => {
    const isDated = dated || isAsAt(node);
    const alone = node.type === 'mdxJsxFlowElement' && isAsAt(node);
    if (node.type === 'paragraph' || alone) {
      let holdsDate = isDated;
      visit(node, (part) => {
        holdsDate ||= isAsAt(part);
      });
      passages.push({ text: textOf(node), line: lineOf(node), dated: holdsDate });
      return;
    }
    if ('children' in node) for (const child of node.children) collect(child, isDated);
  };
  collect(root, false);
  return passages;
}

function isAsAt(node: Root | RootContent): boolean {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'AsAt'
  );
}

/** Words a learner reads: prose, headings, captions and prompts, not code or front matter. */
function wordsIn(root: Root): number {
  let words = 0;
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words += countWords(node.value);
    if (node.type === 'mdxJsxFlowElement') {
      const { title = '', prompt = '', caption = '' } = componentUse(node).attributes;
      words += countWords(`${title} ${prompt} ${caption}`);
    }
  });
  return words;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
