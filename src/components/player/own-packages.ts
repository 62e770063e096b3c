import * as v from 'valibot';

/** One of the packages that this site offers. */
export interface OwnPackage {
  readonly title: string;
  readonly href: string;
  /** Bytes of the zip. */
  readonly bytes: number;
}

const folder = '/packages/';
const entry = v.object({
  title: v.string(),
  file: v.string(),
  format: v.string(),
  bytes: v.number(),
});
const formats: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd edition',
  'scorm2004-4th': 'SCORM 2004 4th edition',
};

/**
 * The packages in the site's list; none if there is no list.
 * @throws when there is a list that cannot be read.
 */
export async function ownPackages(): Promise<readonly OwnPackage[]> {
  const response = await fetch(`${folder}index.json`);
  if (!response.ok || !/json/.test(response.headers.get('Content-Type') ?? '')) return [];
  const entries = v.parse(v.array(entry), await response.json());
  return entries.map(({ title, file, format, bytes }) => ({
    title: `${title}, ${formats[format] ?? format}`,
    href: `${folder}${encodeURIComponent(file)}`,
    bytes,
  }));
}
