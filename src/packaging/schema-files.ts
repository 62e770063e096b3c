import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '../writing/zip.ts';
import type { Edition } from './edition.ts';

const folder = join(import.meta.dirname, 'schemas');
/** Imports every namespace, for validating; no part of the standard. */
const driver = '_all.xsd';

/** The schema files that a package of an edition carries at its root. */
export function schemaFiles(edition: Edition): readonly PackageFile[] {
  return filesIn(edition).filter(({ path }) => path !== driver);
}

/**
 * The schema files to validate an edition's manifest by, with `_all.xsd` to begin at. Those of 1.2
 * differ from the shipped ones in two lines, without which libxml2 refuses them.
 */
export function validatingSchemas(edition: Edition): readonly PackageFile[] {
  return filesIn(edition === 'scorm12' ? 'scorm12-validate' : edition);
}

const known = new Map<string, readonly PackageFile[]>();

function filesIn(name: string): readonly PackageFile[] {
  const files = known.get(name) ?? read(name);
  known.set(name, files);
  return files;
}

function read(name: string): readonly PackageFile[] {
  return globSync('**/*.{xsd,dtd}', { cwd: join(folder, name) })
    .sort()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: readFileSync(join(folder, name, path)),
    }));
}
