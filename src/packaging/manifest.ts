import { type XmlElement, xml, xmlDocument } from '../writing/xml.ts';
import { type Edition, editions } from './edition.ts';

/** What a manifest says. */
export interface ManifestFacts {
  readonly edition: Edition;
  /** Permanent across releases, an XML name: a platform updates the package in place by it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** At least one: each becomes an item with its own launch. */
  readonly launches: readonly Launch[];
  /** Paths of all files but the manifest and the schemas. */
  readonly files: readonly string[];
}

export interface Launch {
  /** Unique within the manifest, an XML name. */
  readonly id: string;
  readonly title: string;
  /** Path of its page from the package's root. */
  readonly href: string;
}

/**
 * `imsmanifest.xml`. Says no mastery score: in Moodle one overrides the status that the course
 * reports. Says no sequencing beyond a free choice: platforms differ in what they do with it.
 */
export function manifest(facts: ManifestFacts): string {
  const { edition, id, version } = facts;
  const { namespaces } = editions[edition];
  return xmlDocument(
    xml(
      'manifest',
      {
        identifier: id,
        version,
        ...Object.fromEntries(
          namespaces.map(([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri]),
        ),
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': namespaces.map(([, uri, file]) => `${uri} ${file}`).join(' '),
      },
      [metadata(facts), organizations(facts), resources(facts)],
    ),
  );
}

function metadata(facts: ManifestFacts): XmlElement {
  return xml('metadata', {}, [
    xml('schema', {}, 'ADL SCORM'),
    xml('schemaversion', {}, editions[facts.edition].schemaVersion),
    facts.edition === 'scorm12' ? metadata12(facts) : metadata2004(facts),
  ]);
}

/** IMS Metadata 1.2.1, as SCORM 1.2 has it. */
function metadata12({ title, description, version }: ManifestFacts): XmlElement {
  const said = (name: string, text: string) =>
    xml(`imsmd:${name}`, {}, [xml('imsmd:langstring', { 'xml:lang': 'en-GB' }, text)]);
  return xml('imsmd:lom', {}, [
    xml('imsmd:general', {}, [
      said('title', title),
      xml('imsmd:language', {}, 'en-GB'),
      said('description', description),
    ]),
    xml('imsmd:lifecycle', {}, [said('version', version)]),
    xml('imsmd:technical', {}, [xml('imsmd:format', {}, 'text/html')]),
  ]);
}

/** IEEE LOM, as SCORM 2004 has it. */
function metadata2004({ title, description, version }: ManifestFacts): XmlElement {
  const said = (name: string, text: string) =>
    xml(`lom:${name}`, {}, [xml('lom:string', { language: 'en-GB' }, text)]);
  return xml('lom:lom', {}, [
    xml('lom:general', {}, [
      said('title', title),
      xml('lom:language', {}, 'en-GB'),
      said('description', description),
    ]),
    xml('lom:lifeCycle', {}, [said('version', version)]),
    xml('lom:technical', {}, [xml('lom:format', {}, 'text/html')]),
  ]);
}

function organizations({ edition, id, title, launches }: ManifestFacts): XmlElement {
  const organization = `${id}-organization`;
  const items = launches.map((launch) =>
    xml(
      'item',
      { identifier: `${launch.id}-item`, identifierref: `${launch.id}-sco`, isvisible: 'true' },
      [xml('title', {}, launch.title)],
    ),
  );
  const free = xml('imsss:sequencing', {}, [
    xml('imsss:controlMode', { choice: 'true', flow: 'true' }),
  ]);
  return xml('organizations', { default: organization }, [
    xml('organization', { identifier: organization }, [
      xml('title', {}, title),
      ...items,
      ...(edition === 'scorm12' ? [] : [free]),
    ]),
  ]);
}

function resources({ edition, id, launches, files }: ManifestFacts): XmlElement {
  const { scormType } = editions[edition];
  const listed = (paths: readonly string[]) =>
    paths.toSorted().map((href) => xml('file', { href: encodeURI(href) }));
  const [only, ...others] = launches;
  const launchPages = new Set(launches.map(({ href }) => href));
  const shared = files.filter((file) => !launchPages.has(file));
  const sco = (launch: Launch, content: readonly XmlElement[]) =>
    xml(
      'resource',
      { identifier: `${launch.id}-sco`, type: 'webcontent', [scormType]: 'sco', href: launch.href },
      content,
    );
  if (only && others.length === 0) return xml('resources', {}, [sco(only, listed(files))]);
  const dependency = xml('dependency', { identifierref: `${id}-shared` });
  return xml('resources', {}, [
    ...launches.map((launch) => sco(launch, [...listed([launch.href]), dependency])),
    xml(
      'resource',
      { identifier: `${id}-shared`, type: 'webcontent', [scormType]: 'asset' },
      listed(shared),
    ),
  ]);
}
