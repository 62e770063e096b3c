import { type PackageFacts, readManifest } from './manifest.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { PackageRefused } from './refused.ts';

/** A package whose manifest was read, with files that are not yet unpacked. */
export interface OpenedPackage {
  readonly facts: PackageFacts;
  readonly entries: readonly ZipEntry[];
}

const manifestName = 'imsmanifest.xml';

/**
 * Reads a SCORM package. Browser only: the manifest goes through DOMParser.
 * @throws PackageRefused with the reason, for a tutor to read.
 */
export function openPackage(bytes: Uint8Array<ArrayBuffer>): OpenedPackage {
  const entries = readZip(bytes);
  const names = new Set(entries.map(({ name }) => name));
  const manifest = entries.find(({ name }) => name === manifestName);
  if (!manifest) throw new PackageRefused(whyNoManifest(names));
  return { facts: readManifest(decoded(manifest.read()), names), entries };
}

/** By its byte order mark, else by what the XML declaration says, else UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    throw new PackageRefused(`imsmanifest.xml is in an encoding that is not known: ${said}.`);
  }
}

function whyNoManifest(names: ReadonlySet<string>): string {
  const deeper = [...names].find((name) => name.endsWith(`/${manifestName}`));
  if (deeper !== undefined) {
    return `The manifest is at ${deeper}, not at the top of the zip. Zip what is in the folder, not the folder.`;
  }
  const other = [...names].find((name) => /(^|\/)imsmanifest\.xml$/i.test(name));
  if (other !== undefined) return `The manifest must be called imsmanifest.xml, not ${other}.`;
  if (names.has('cmi5.xml')) return 'This is a cmi5 package, not SCORM: it has cmi5.xml.';
  if (names.has('tincan.xml')) return 'This is an xAPI package, not SCORM: it has tincan.xml.';
  return 'The zip is not a SCORM package: it has no imsmanifest.xml.';
}
