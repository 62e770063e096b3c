/** Longest path that common platforms and file systems take. */
const LONGEST = 1000;

const hostile: readonly (readonly [RegExp, string])[] = [
  [/\\/, 'has a backslash'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  [/[\u0000-\u001f\u007f]/, 'has a control character'],
  [/^\//, 'begins at the root'],
  [/^[A-Za-z]:/, 'names a drive'],
  [/(^|\/)\.\.(\/|$)/, 'leaves the package'],
  [/(^|\/)\.(\/|$)|\/\//, 'is not written plainly'],
];

/** Why a file of a package must not have this name; undefined if it may. */
export function hostileName(name: string): string | undefined {
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return hostile.find(([pattern]) => pattern.test(name))?.[1];
}
