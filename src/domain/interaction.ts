/**
 * A response in tracking terms, before any version of SCORM spells it. The kinds are those that
 * SCORM 2004 (RTE 4.2.7) lists; a tracking adapter spells them for its version, and maps a kind
 * its version lacks to the nearest one it has. Ids are the authored one-word ids.
 */
export type Interaction =
  | {
      readonly kind: 'choice';
      readonly response: readonly string[];
      readonly key: readonly string[];
    }
  | { readonly kind: 'true-false'; readonly response: boolean; readonly key: boolean }
  | { readonly kind: 'matching'; readonly response: readonly Pair[]; readonly key: readonly Pair[] }
  | {
      readonly kind: 'sequencing';
      readonly response: readonly string[];
      readonly key: readonly string[];
    }
  | { readonly kind: 'fill-in'; readonly response: string; readonly key: readonly string[] }
  | {
      readonly kind: 'numeric';
      readonly response: number;
      readonly key: { readonly min: number; readonly max: number };
    }
  | {
      readonly kind: 'performance';
      readonly response: readonly Pair[];
      readonly key: readonly Pair[];
    }
  | { readonly kind: 'long-fill-in'; readonly response: string };

/** Source and target of a match, or step and answer of a performance. */
export type Pair = readonly [source: string, target: string];
