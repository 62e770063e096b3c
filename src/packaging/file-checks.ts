import { error, type PackageFinding, warning } from './package-finding.ts';
import type { ReadZip } from './read-zip.ts';
import { referencesIn } from './references.ts';

/** Names that leave the folder they are unpacked into, or that some system cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
const hostile = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\\|[\u0000-\u001f]/i;
/** Some platforms refuse a package with any of these. */
const scripts = /\.(php\d?|phtml|sh|py|pl|cgi|exe|bat|cmd|com|dll|jsp|aspx?|ps1|vbs)$/i;

/** What is wrong with the names of a zip. */
export function nameFindings(names: readonly string[]): readonly PackageFinding[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const found: PackageFinding[] = [];
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    if (hostile.test(name))
      found.push(error('hostile-name', `A name leads out of the zip: ${name}`));
    if (twin !== undefined) {
      found.push(error('repeated-name', `Two files differ in case at most: ${twin}, ${name}`));
    }
    if (scripts.test(name)) {
      found.push(warning('script-name', `Some platforms refuse files like this: ${name}`));
    }
    if (/\.mjs$/i.test(name)) {
      found.push(warning('mjs', `Moodle serves this as text, so that it cannot run: ${name}`));
    }
    return found;
  });
}

/** What pages, scripts and styles refer to that is not there, or that lies outside the package. */
export function referenceFindings({ names, files }: ReadZip): readonly PackageFinding[] {
  const present = new Set(names);
  return names.flatMap((name) => {
    const bytes = files[name];
    if (bytes === undefined || hostile.test(name)) return [];
    return referencesIn(name, bytes).flatMap(({ text, file, kind }): readonly PackageFinding[] => {
      if (file === undefined && kind === 'link') {
        return [warning('link-out', `${name} links out of the package: ${text}`)];
      }
      if (file === undefined) {
        return [error('request-out', `${name} asks for something outside the package: ${text}`)];
      }
      if (present.has(file)) return [];
      return [error('broken-reference', `${name} refers to what is not there: ${text}`)];
    });
  });
}
