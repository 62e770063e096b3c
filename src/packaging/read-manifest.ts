import { type ChildNode, type Document, type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { type Edition, editions } from './edition.ts';

/** A manifest as far as a check looks at it; absent attributes stay absent. */
export interface ReadManifest {
  readonly schemaVersion: string | undefined;
  readonly edition: Edition | undefined;
  readonly defaultOrganization: string | undefined;
  readonly organizations: readonly ReadOrganization[];
  readonly resources: readonly ReadResource[];
  /** Names of schema files that `xsi:schemaLocation` gives, those elsewhere left out. */
  readonly schemaFiles: readonly string[];
}

export interface ReadOrganization {
  readonly identifier: string | undefined;
  readonly title: string | undefined;
  readonly items: readonly ReadItem[];
}

export interface ReadItem {
  readonly identifier: string | undefined;
  readonly identifierref: string | undefined;
  readonly title: string | undefined;
}

export interface ReadResource {
  readonly identifier: string | undefined;
  readonly scormType: string | undefined;
  /** With the bases of the elements around it. */
  readonly href: string | undefined;
  readonly files: readonly string[];
  readonly dependencies: readonly string[];
}

/** Reads a manifest without judging it; undefined when there is no manifest element at all. */
export function readManifest(xml: string): ReadManifest | undefined {
  const root = childrenOf(parseDocument(xml, { xmlMode: true }), 'manifest')[0];
  if (!root) return undefined;
  const schemaVersion = textIn(childrenOf(root, 'metadata')[0], 'schemaversion');
  const organizations = childrenOf(root, 'organizations')[0];
  const resources = childrenOf(root, 'resources')[0];
  return {
    schemaVersion,
    edition: editionOf(schemaVersion),
    defaultOrganization: organizations?.attribs['default'],
    organizations: childrenOf(organizations, 'organization').map((organization) => ({
      identifier: organization.attribs['identifier'],
      title: textIn(organization, 'title'),
      items: itemsIn(organization),
    })),
    resources: childrenOf(resources, 'resource').map((resource) =>
      resourceOf(resource, baseOf(root) + baseOf(resources) + baseOf(resource)),
    ),
    schemaFiles: schemaFilesOf(root.attribs['xsi:schemaLocation'] ?? ''),
  };
}

function editionOf(schemaVersion: string | undefined): Edition | undefined {
  const known: readonly Edition[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
  return known.find((edition) => editions[edition].schemaVersion === schemaVersion);
}

function itemsIn(parent: Element): readonly ReadItem[] {
  return childrenOf(parent, 'item').flatMap((item) => [
    {
      identifier: item.attribs['identifier'],
      identifierref: item.attribs['identifierref'],
      title: textIn(item, 'title'),
    },
    ...itemsIn(item),
  ]);
}

function resourceOf(resource: Element, base: string): ReadResource {
  const { identifier, href, ...others } = resource.attribs;
  const typed = Object.entries(others).find(([name]) => /(^|:)scormtype$/i.test(name));
  return {
    identifier,
    scormType: typed?.[1],
    href: href === undefined ? undefined : base + href,
    files: childrenOf(resource, 'file').map((file) => base + (file.attribs['href'] ?? '')),
    dependencies: childrenOf(resource, 'dependency').map(
      (dependency) => dependency.attribs['identifierref'] ?? '',
    ),
  };
}

function baseOf(element: Element | undefined): string {
  return element?.attribs['xml:base'] ?? '';
}

function schemaFilesOf(locations: string): readonly string[] {
  const words = locations.trim().split(/\s+/);
  return words.filter((word, place) => place % 2 === 1 && !/^[a-z]+:/i.test(word));
}

function childrenOf(parent: Element | Document | undefined, name: string): readonly Element[] {
  const children: readonly ChildNode[] = parent?.children ?? [];
  return children.filter(isTag).filter((child) => child.name.replace(/^.*:/, '') === name);
}

/** The text of a child element; undefined where there is none or where it says nothing. */
function textIn(parent: Element | undefined, name: string): string | undefined {
  const [child] = childrenOf(parent, name);
  const text = child?.children.map((node) => ('data' in node ? node.data : '')).join('');
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
