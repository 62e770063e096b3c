import { validateXML } from 'xmllint-wasm';
import type { Edition } from './edition.ts';
import { validatingSchemas } from './schema-files.ts';

/** In MiB pages of 64 KiB: the schemas of 2004 with their vocabularies need more than the usual. */
const memory = { initialMemoryPages: 512, maxMemoryPages: 4096 };

/** What the schemas of an edition find wrong with a manifest, a line each; nothing when it is valid. */
export async function schemaFindings(edition: Edition, xml: string): Promise<readonly string[]> {
  const schemas = validatingSchemas(edition).map(({ path, bytes }) => ({
    fileName: flat(path),
    contents: flattened(Buffer.from(bytes).toString('utf8')),
  }));
  const driver = schemas.filter(({ fileName }) => fileName === '_all.xsd');
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: xml }],
    schema: driver,
    preload: schemas.filter((schema) => !driver.includes(schema)),
    ...memory,
  });
  if (valid) return [];
  const found = errors.map(({ loc, message }) =>
    loc ? `line ${loc.lineNumber}: ${message.trim()}` : message.trim(),
  );
  return found.length > 0 ? found : [rawOutput.trim()];
}

/** The validator knows no folders. */
function flat(path: string): string {
  return path.replace(/^(\.\.\/)+/, '').replaceAll('/', '_');
}

function flattened(schema: string): string {
  return schema.replaceAll(
    /(schemaLocation=)(["'])(?!http)([^"']*)\2/g,
    (_, name: string, quote: string, path: string) => `${name}${quote}${flat(path)}${quote}`,
  );
}
