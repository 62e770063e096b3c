import { error, type PackageFinding, warning } from './package-finding.ts';
import type { ReadManifest, ReadResource } from './read-manifest.ts';

/** Schemas and what they refer to: part of each package, listed by none. */
const unlisted = /\.(xsd|dtd)$/i;

/** What is wrong with a manifest that schemas do not see. `names` are the files of the package. */
export function manifestFindings(
  manifest: ReadManifest,
  names: readonly string[],
): readonly PackageFinding[] {
  return [
    ...versionFindings(manifest),
    ...organizationFindings(manifest),
    ...manifest.resources.flatMap((resource) => resourceFindings(manifest, resource)),
    ...fileFindings(manifest, names),
  ];
}

function versionFindings({ schemaVersion, edition }: ReadManifest): readonly PackageFinding[] {
  if (edition !== undefined) return [];
  const said = schemaVersion === undefined ? 'says no schemaversion' : `says “${schemaVersion}”`;
  return [
    error(
      'schema-version',
      `The manifest ${said}; known are 1.2, 2004 3rd Edition and 2004 4th Edition.`,
    ),
  ];
}

function organizationFindings(manifest: ReadManifest): readonly PackageFinding[] {
  const { organizations, defaultOrganization, resources } = manifest;
  const known = new Set(organizations.map(({ identifier }) => identifier));
  const targets = new Set(resources.map(({ identifier }) => identifier));
  const found: PackageFinding[] = [];
  if (organizations.length === 0) found.push(error('no-organization', 'Nothing can be launched.'));
  if (defaultOrganization === undefined || !known.has(defaultOrganization)) {
    found.push(error('default-organization', 'organizations@default names no organization.'));
  }
  const items = organizations.flatMap((organization) => organization.items);
  const untitled = [...organizations, ...items].filter(({ title }) => title === undefined);
  const dangling = items.filter(
    ({ identifierref }) => identifierref !== undefined && !targets.has(identifierref),
  );
  return [
    ...found,
    ...untitled.map(({ identifier }) => error('no-title', `${identifier} has no title.`)),
    ...dangling.map(({ identifier, identifierref }) =>
      error('dangling-item', `Item ${identifier} names no resource: ${identifierref}.`),
    ),
  ];
}

function resourceFindings(
  { organizations, resources }: ReadManifest,
  { identifier, scormType, href, dependencies }: ReadResource,
): readonly PackageFinding[] {
  const found: PackageFinding[] = [];
  const items = organizations.flatMap((organization) => organization.items);
  const isLaunched = items.some(({ identifierref }) => identifierref === identifier);
  if (scormType === undefined) {
    found.push(error('no-scorm-type', `Resource ${identifier} is neither sco nor asset.`));
  }
  if (href === undefined && (isLaunched || scormType?.toLowerCase() === 'sco')) {
    found.push(error('no-href', `Resource ${identifier} says no page to launch.`));
  }
  for (const dependency of dependencies) {
    if (resources.some((resource) => resource.identifier === dependency)) continue;
    found.push(
      error('dangling-dependency', `Resource ${identifier} needs ${dependency}: not there.`),
    );
  }
  return found;
}

function fileFindings(
  { resources, schemaFiles }: ReadManifest,
  names: readonly string[],
): readonly PackageFinding[] {
  const present = new Set(names);
  const hrefs = resources.flatMap(({ href, files }) =>
    href === undefined ? files : [href, ...files],
  );
  const listed = new Set(hrefs.map(nameOf));
  const bad = hrefs.filter((href) => /^([a-z][a-z0-9+.-]*:|\/)|[[\]\\]/i.test(href));
  const absent = [...listed].filter((name) => !present.has(name) && !/^[a-z]+:/i.test(name));
  const extra = names.filter(
    (name) => !listed.has(name) && name !== 'imsmanifest.xml' && !unlisted.test(name),
  );
  const schemas = schemaFiles.filter((name) => !present.has(name));
  return [
    ...bad.map((href) => error('bad-href', `An address in the manifest is not allowed: ${href}`)),
    ...absent.map((name) => error('listed-but-absent', `Listed, but not in the zip: ${name}`)),
    ...extra.map((name) => error('present-but-unlisted', `In the zip, but not listed: ${name}`)),
    ...schemas.map((name) => warning('schema-absent', `A schema is not at the root: ${name}`)),
  ];
}

/** The name in the zip that an address in the manifest means. */
function nameOf(href: string): string {
  const bare = href.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
