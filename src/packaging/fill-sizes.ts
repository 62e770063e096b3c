/** Elements of a page that was built before the packages, each the place for the size of one. */
const places = /(<[^>]*\sdata-package-size="([^"]+)"[^>]*>)[^<]*/g;

/** The page with the size of each package where its name stands; a package that is not there gets none. */
export function withSizes(html: string, bytesOf: ReadonlyMap<string, number>): string {
  return html.replaceAll(places, (whole: string, start: string, name: string) => {
    const bytes = bytesOf.get(name);
    return bytes === undefined ? whole : `${start} ${sizeInWords(bytes)}`;
  });
}

/** `701 kB`, `1.3 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
