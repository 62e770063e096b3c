import type { ScormVersion } from '../strict/strict-session.ts';
import { attribute, childOf, childrenOf, everyOf, textOf } from './manifest-element.ts';
import { PackageRefused } from './refused.ts';

/** What of a package can be launched by itself (a SCO or an asset that an item names). */
export interface LaunchItem {
  readonly id: string;
  readonly title: string;
  /** Path from the package's root, decoded. */
  readonly path: string;
  /** Query and fragment with their marks; may be empty. */
  readonly parameters: string;
  /** What the platform tells the course, by data model element: mastery score, launch data, … */
  readonly given: Readonly<Record<string, string>>;
}

/** A package as its manifest describes it. */
export interface PackageFacts {
  readonly version: ScormVersion;
  /** As the manifest spells it: `1.2`, `2004 4th Edition`. */
  readonly edition: string;
  readonly title: string;
  readonly items: readonly LaunchItem[];
  /** What is wrong with the manifest and does not keep the package from running. */
  readonly findings: readonly string[];
}

/**
 * Reads `imsmanifest.xml`.
 * @param files every path of the package.
 * @throws PackageRefused when it is broken, is not SCORM or launches nothing.
 */
export function readManifest(xml: string, files: ReadonlySet<string>): PackageFacts {
  const manifest = parsed(xml);
  const { version, edition } = versionOf(manifest, xml);
  const findings: string[] = [];
  const resources = resourcesOf(manifest, findings);
  const organization = organizationOf(manifest, findings);
  const items = organization
    ? everyOf(organization, 'item').flatMap((item) =>
        launchOf(item, { version, resources, files, findings }),
      )
    : [];
  const problems = [...findings, ...listedButAbsent(resources, files)];
  if (items.length === 0) {
    throw new PackageRefused(['The manifest launches nothing.', ...problems].join(' '));
  }
  const title = (organization && textOf(childOf(organization, 'title'))) || items[0]?.title || '';
  return { version, edition, title, items, findings: problems };
}

function parsed(xml: string): Element {
  // Entities are the one thing in XML that can grow or fetch; no SCORM manifest needs a DOCTYPE.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    throw new PackageRefused('The manifest has a document type, which SCORM does not know.');
  }
  const found = new DOMParser().parseFromString(xml, 'application/xml');
  const error = found.querySelector('parsererror');
  if (error) {
    const where = /line (\d+)/i.exec(error.textContent ?? '')?.[1];
    const line = where === undefined ? '' : ` at line ${where}`;
    throw new PackageRefused(`imsmanifest.xml is not well-formed XML${line}.`);
  }
  if (found.documentElement.localName !== 'manifest') {
    throw new PackageRefused('imsmanifest.xml does not begin with a manifest element.');
  }
  return found.documentElement;
}

function versionOf(
  manifest: Element,
  xml: string,
): { readonly version: ScormVersion; readonly edition: string } {
  const metadata = childOf(manifest, 'metadata');
  const schema = textOf(metadata && childOf(metadata, 'schema'));
  const edition = textOf(metadata && childOf(metadata, 'schemaversion'));
  if (/^1\.2$/.test(edition) || (edition === '' && xml.includes('adlcp_rootv1p2'))) {
    return { version: '1.2', edition: '1.2' };
  }
  if (/2004|CAM 1\.3/i.test(edition) || (edition === '' && xml.includes('adlcp_v1p3'))) {
    return { version: '2004', edition: edition || '2004' };
  }
  throw new PackageRefused(
    `The manifest is of ${[schema, edition].filter(Boolean).join(' ') || 'no stated schema'}, not of SCORM 1.2 or 2004.`,
  );
}

interface Resource {
  readonly id: string;
  readonly element: Element;
  readonly base: string;
}

function resourcesOf(manifest: Element, findings: string[]): ReadonlyMap<string, Resource> {
  const list = childOf(manifest, 'resources');
  const found = new Map<string, Resource>();
  for (const element of list ? childrenOf(list, 'resource') : []) {
    const id = attribute(element, 'identifier');
    if (found.has(id)) findings.push(`Two resources have the identifier ${id}.`);
    if (attribute(element, 'scormtype') === '') {
      findings.push(`The resource ${id} does not say whether it is a SCO (scormType).`);
    }
    const base = [manifest, list, element].map((one) => (one ? attribute(one, 'base') : ''));
    found.set(id, { id, element, base: base.join('') });
  }
  return found;
}

function organizationOf(manifest: Element, findings: string[]): Element | undefined {
  const list = childOf(manifest, 'organizations');
  const all = list ? childrenOf(list, 'organization') : [];
  const wanted = list ? attribute(list, 'default') : '';
  const chosen = all.find((one) => attribute(one, 'identifier') === wanted);
  if (!chosen && all.length > 0) {
    findings.push('The manifest’s default organization is not there: the first is used.');
  }
  return chosen ?? all[0];
}

interface Reading {
  readonly version: ScormVersion;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly files: ReadonlySet<string>;
  readonly findings: string[];
}

function launchOf(item: Element, reading: Reading): readonly LaunchItem[] {
  const reference = attribute(item, 'identifierref');
  if (reference === '') return [];
  const id = attribute(item, 'identifier');
  const resource = reading.resources.get(reference);
  const place = resource && locate(attribute(resource.element, 'href'), resource.base);
  const reason = whyNot(place, reading.files);
  if (!place || reason !== undefined) {
    reading.findings.push(`The item ${id} cannot be launched: ${reason ?? 'it has no address'}.`);
    return [];
  }
  const own = attribute(item, 'parameters');
  const parameters = /^[?#]/.test(own) && place.parameters === '' ? own : joined(place, own);
  const title = textOf(childOf(item, 'title')) || id;
  return [{ id, title, path: place.path, parameters, given: givenTo(item, reading.version) }];
}

interface Place {
  readonly path: string;
  readonly parameters: string;
}

function whyNot(place: Place | undefined, files: ReadonlySet<string>): string | undefined {
  if (!place) return 'its resource or address is missing, or is on another site';
  return files.has(place.path) ? undefined : `${place.path} is not in the zip`;
}

/** `undefined` for an address on another site, or for none. */
function locate(href: string, base: string): Place | undefined {
  if (href === '') return undefined;
  try {
    const root = 'http://package.invalid/';
    const url = new URL(href, new URL(base, root));
    if (url.origin !== new URL(root).origin) return undefined;
    return {
      path: decodeURIComponent(url.pathname.slice(1)),
      parameters: url.search + url.hash,
    };
  } catch {
    return undefined;
  }
}

/** The rule of the content aggregation models for an item's parameters, 1.2 and 2004. */
function joined({ parameters }: Place, own: string): string {
  const bare = own.replace(/^[?&]/, '');
  if (bare === '') return parameters;
  return bare.startsWith('#')
    ? parameters + bare
    : `${parameters || '?'}${parameters ? '&' : ''}${bare}`;
}

const elements: Readonly<Record<ScormVersion, Readonly<Record<string, string>>>> = {
  '1.2': {
    datafromlms: 'cmi.launch_data',
    masteryscore: 'cmi.student_data.mastery_score',
    maxtimeallowed: 'cmi.student_data.max_time_allowed',
    timelimitaction: 'cmi.student_data.time_limit_action',
  },
  '2004': {
    dataFromLMS: 'cmi.launch_data',
    timeLimitAction: 'cmi.time_limit_action',
    completionThreshold: 'cmi.completion_threshold',
    minNormalizedMeasure: 'cmi.scaled_passing_score',
    attemptAbsoluteDurationLimit: 'cmi.max_time_allowed',
  },
};

function givenTo(item: Element, version: ScormVersion): Readonly<Record<string, string>> {
  const said = Object.entries(elements[version]).flatMap(([name, element]) => {
    const text = textOf(everyOf(item, name)[0]);
    return text === '' ? [] : [[element, text] as const];
  });
  return Object.fromEntries(said);
}

/** At most so many are told one by one. */
const TOLD = 10;

function listedButAbsent(
  resources: ReadonlyMap<string, Resource>,
  files: ReadonlySet<string>,
): readonly string[] {
  const absent = [...resources.values()].flatMap(({ element, base }) =>
    childrenOf(element, 'file').flatMap((file) => {
      const place = locate(attribute(file, 'href'), base);
      return place && !files.has(place.path) ? [place.path] : [];
    }),
  );
  const told = absent.slice(0, TOLD).map((path) => `Listed, but not in the zip: ${path}.`);
  return absent.length > TOLD ? [...told, `… and ${absent.length - TOLD} more.`] : told;
}
