/** Something that a check of a package found. Errors break it somewhere; warnings may. */
export interface PackageFinding {
  readonly severity: 'error' | 'warning';
  /** Permanent name of the rule. */
  readonly rule: string;
  readonly message: string;
}

export function error(rule: string, message: string): PackageFinding {
  return { severity: 'error', rule, message };
}

export function warning(rule: string, message: string): PackageFinding {
  return { severity: 'warning', rule, message };
}
