import { readProperty, windowsAround } from '../tracking/discover.ts';
import type { LogOwner } from './browser-storage.ts';

/**
 * Whose log it is, as the shell of a package tells the pages inside it. The shell may first have
 * to wait for the learning platform, so pages wait for the promise before they open their log.
 */
export interface OfferedIdentity {
  readonly owner: PromiseLike<LogOwner>;
  /** Names local settings apart for each learner; undefined until the owner is known. */
  readonly known: () => LogOwner | undefined;
}

const property = 'attainIdentity';

/** Tells all pages inside this window whose log it is. */
export function offerIdentity(identity: OfferedIdentity): void {
  Reflect.set(window, property, identity);
}

/** The identity that a shell around this page offers; undefined for a page that stands alone. */
export function identityAround(start: object = window): OfferedIdentity | undefined {
  return windowsAround(start)
    .map((window) => readProperty(window, property))
    .find(isIdentity);
}

/**
 * The key under which this page keeps a small value in local storage: in a package, one for each
 * learner, since all learners of a platform share its origin's storage on a shared machine.
 */
export function keyForLearner(key: string): string {
  const owner = typeof window === 'undefined' ? undefined : identityAround()?.known();
  return owner ? `${key}:${owner.course}:${owner.learner}` : key;
}

function isIdentity(value: unknown): value is OfferedIdentity {
  return typeof value === 'object' && value !== null && 'owner' in value && 'known' in value;
}
