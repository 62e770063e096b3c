import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const findingsSchema = v.array(
  v.object({
    id: v.string(),
    help: v.string(),
    nodes: v.array(v.object({ html: v.string() })),
  }),
);

/**
 * What axe finds on the page as it stands, best practices and WCAG 2.2's target size included, a
 * line each: rule, help, the first elements concerned. `only` names the rules to go by, for a state
 * of which the others are known.
 */
export async function axeFindings(
  page: Page,
  only?: readonly string[],
): Promise<readonly string[]> {
  // Evaluated rather than added as a script element: the page's policy rightly refuses inline script.
  await page.evaluate(source);
  // What is laid out only once it comes near the view has no true places to measure before.
  await page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(all);
  });
  const violations = await page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<AxeResults> };
    };
    const what = chosen
      ? { runOnly: { type: 'rule', values: chosen } }
      : { rules: { 'target-size': { enabled: true } } };
    return (await axe.run({ ...what, resultTypes: ['violations'] })).violations.map(
      ({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) }),
    );
  }, only);
  return v.parse(findingsSchema, violations).map(
    ({ id, help, nodes }) =>
      `${id}: ${help} — ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
  );
}
