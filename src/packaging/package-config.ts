import * as v from 'valibot';
import type { PackageConfig } from '../domain/package.ts';

export { packageConfigElement } from '../domain/package.ts';

const text = v.pipe(v.string(), v.nonEmpty());
/** Below the package's root, ending in a slash or a fragment. */
const path = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(\.\.|\/\/|:|\\)).*$/, 'must be relative'));

/** Refuses what is no configuration of a package. Checked by the packager and by the shell. */
export const packageConfigSchema: v.GenericSchema<unknown, PackageConfig> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)),
  title: text,
  version: v.string(),
  format: v.picklist(['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'none']),
  criteria: v.array(
    v.strictObject({
      id: text,
      number: text,
      text,
      kind: v.picklist(['knowledge', 'performance']),
      note: v.optional(v.string()),
    }),
  ),
  contents: v.array(v.strictObject({ title: text, path, depth: v.picklist([1, 2, 3]) })),
  start: path,
  passRule: v.variant('kind', [
    v.strictObject({ kind: v.literal('all-ready') }),
    v.strictObject({
      kind: v.literal('share-ready'),
      share: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    }),
    v.strictObject({ kind: v.literal('completion') }),
  ]),
  score: v.picklist(['ready-share', 'marks-share', 'none']),
});

/** The configuration as text for that element: JSON in which nothing can end the element. */
export function packageConfigText(config: PackageConfig): string {
  return JSON.stringify(config).replaceAll('<', '\\u003c');
}

/**
 * Reads the text of that element.
 * @throws when it is no JSON or no configuration.
 */
export function readPackageConfig(textOfElement: string): PackageConfig {
  return v.parse(packageConfigSchema, JSON.parse(textOfElement));
}
