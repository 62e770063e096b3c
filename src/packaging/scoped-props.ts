import * as v from 'valibot';
import { readAstroProps, writeAstroProps } from './astro-values.ts';
import { decoded, encoded } from './island-text.ts';
import { fileOfPath, relativeFrom } from './site-address.ts';

/** The part of a course that a package holds. */
export interface HeldPart {
  /** Paths of the pages in the package, `units/ccs14/`. */
  readonly pages: ReadonlySet<string>;
  /** Ids of its criteria. */
  readonly criteria: ReadonlySet<string>;
}

const identified = v.array(v.looseObject({ id: v.string() }));
const toolSchema = v.looseObject({ criteria: identified });
const portfolioSchema = v.looseObject({
  units: v.array(v.looseObject({ outcomes: v.array(v.looseObject({ criteria: identified })) })),
  tools: identified,
});

type Change = (
  props: Readonly<Record<string, unknown>>,
  file: string,
  part: HeldPart,
) => Readonly<Record<string, unknown>>;

/** By what the islands' scripts export: their props without what the package does not hold. */
const changes: Readonly<Record<string, Change>> = {
  ToolCard: (props, _file, { criteria }) => ({
    ...props,
    criteria: v.parse(toolSchema, props).criteria.filter(({ id }) => criteria.has(id)),
  }),
  Portfolio: (props, file, { pages, criteria }) => {
    const { units, tools } = v.parse(portfolioSchema, props);
    const held = units.map((unit) => ({
      ...unit,
      outcomes: unit.outcomes
        .map((outcome) => ({
          ...outcome,
          criteria: outcome.criteria.filter(({ id }) => criteria.has(id)),
        }))
        .filter((outcome) => outcome.criteria.length > 0),
    }));
    return {
      ...props,
      units: held.filter(({ outcomes }) => outcomes.length > 0),
      tools: tools
        .filter(({ id }) => pages.has(toolPath(id)))
        .map((tool) => ({ ...tool, href: relativeFrom(file, fileOfPath(toolPath(tool.id))) })),
    };
  },
};

const toolPath = (id: string): string => `tools/${id}/`;

const island =
  /<astro-island component-export="(\w+)" props="([^"]*)"([^>]*)>([\s\S]*?)(?=<\/astro-island>)/g;
/** What was rendered for the whole course would not fit other props, and be taken over all the same. */
const rendersScope: ReadonlySet<string> = new Set(['Portfolio']);

/** Whether a page's text has islands that are given something else in each package. */
export function isScoped(html: string): boolean {
  return [...html.matchAll(island)].some(([, name = '']) => Object.hasOwn(changes, name));
}

/** The text of the page in `file`, whose islands are told of what the package holds, and no more. */
export function withScopedIslands(html: string, file: string, part: HeldPart): string {
  return html.replaceAll(island, (whole: string, name: string, ...rest: readonly string[]) => {
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (!change) return whole;
    const [props = '', attributes = '', rendered = ''] = rest;
    const own = writeAstroProps(change(readAstroProps(decoded(props)), file, part));
    const start = `<astro-island component-export="${name}" props="${encoded(own)}"${attributes}>`;
    return rendersScope.has(name) ? start : start + rendered;
  });
}
