/** What a platform that keeps to the standard would refuse, and why. */
export interface Violation {
  /** The standard's error code, as `GetLastError` gives it. */
  readonly code: string;
  readonly reason: string;
}

/** Looks at a value; a reason if it is not allowed. */
export type ValueCheck = (value: string) => string | undefined;

/** An element of a data model. */
export interface ElementRule {
  /** Matches the element's name with its indices. */
  readonly name: RegExp;
  readonly access: 'write' | 'read' | 'both';
  readonly check?: ValueCheck;
}

/** A rule for a name such as `cmi.objectives.n.id`, in which each `n` stands for an index. */
export function element(
  name: string,
  access: ElementRule['access'],
  check?: ValueCheck,
): ElementRule {
  const pattern = name.replaceAll('.', '\\.').replaceAll('\\.n', '\\.(?:0|[1-9]\\d{0,5})');
  return { name: new RegExp(`^${pattern}$`), access, ...(check ? { check } : {}) };
}

export function oneOf(...allowed: readonly string[]): ValueCheck {
  return (value) =>
    allowed.includes(value) ? undefined : `“${short(value)}” is none of ${allowed.join(', ')}`;
}

export function matching(pattern: RegExp, what: string): ValueCheck {
  return (value) => (pattern.test(value) ? undefined : `“${short(value)}” is not ${what}`);
}

export function atMost(length: number): ValueCheck {
  return (value) =>
    value.length <= length ? undefined : `${value.length} characters where ${length} are allowed`;
}

export function between(least: number, most: number): ValueCheck {
  return (value) => {
    const number = Number(value);
    return number >= least && number <= most
      ? undefined
      : `${short(value)} is not from ${least} to ${most}`;
  };
}

/** The first reason that any of these gives. */
export function all(...checks: readonly ValueCheck[]): ValueCheck {
  return (value) => {
    for (const check of checks) {
      const reason = check(value);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

/** Passes if any of these does; else the reason of the last. */
export function either(...checks: readonly ValueCheck[]): ValueCheck {
  return (value) => {
    const reasons = checks.map((check) => check(value));
    return reasons.includes(undefined) ? undefined : reasons.at(-1);
  };
}

export const short = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
