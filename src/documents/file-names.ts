/** Long enough to be told apart; short enough for a path on Windows, folders and all. */
const LONGEST = 60;

/**
 * A file name without extension for each title, in their order: plain lower-case letters, digits and
 * hyphens with a number in front. So no two are the same on any system, none is a name that Windows
 * keeps for itself (`con`, `nul` …), and none leads out of its folder.
 *
 * `fallbacks` name those whose title has no letter that a plain name can hold.
 */
export function fileNames(
  titles: readonly string[],
  fallbacks: readonly string[],
): readonly string[] {
  const digits = Math.max(2, String(titles.length).length);
  return titles.map((title, place) => {
    const name = plain(title) || plain(fallbacks[place] ?? '');
    const number = String(place + 1).padStart(digits, '0');
    return name === '' ? number : `${number}-${name}`;
  });
}

function plain(text: string): string {
  return text
    .slice(0, 10 * LONGEST)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
