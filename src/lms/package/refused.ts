/** A package that is not opened; the message says what is wrong with it, for a tutor. */
export class PackageRefused extends Error {}
