import type { UnitDraft } from './draft.ts';
import type { Finding } from './finding.ts';
import { unitHits } from './unit-fields.ts';
import { readUrn } from './values.ts';

/**
 * Takes each unit once. A guide may print a unit twice, the second time as a record sheet: when both
 * say the same the second is dropped, when they differ the first counts and the other is reported.
 */
export function withoutRepeated(
  drafts: readonly UnitDraft[],
  file: string,
): { readonly kept: readonly UnitDraft[]; readonly findings: readonly Finding[] } {
  const first = new Map<string, UnitDraft>();
  const kept: UnitDraft[] = [];
  const findings: Finding[] = [];
  for (const draft of drafts) {
    const name = nameOf(draft);
    const known = name === undefined ? undefined : first.get(name);
    if (known === undefined) kept.push(draft);
    else findings.push(...differences(known, draft, file));
    if (name !== undefined && known === undefined) first.set(name, draft);
  }
  return { kept, findings };
}

/** What names a unit beyond doubt: its URN, or its number in a heading together with its title. */
function nameOf(draft: UnitDraft): string | undefined {
  const { heading } = draft.pending;
  const urn = unitHits(draft).flatMap((hit) =>
    hit.field === 'code' ? (readUrn(hit.value) ?? []) : [],
  )[0];
  return urn ?? (heading && heading.title !== '' ? `${heading.code} ${heading.title}` : undefined);
}

function differences(known: UnitDraft, again: UnitDraft, file: string): readonly Finding[] {
  return again.criteria
    .filter(
      (criterion) =>
        known.byNumber.get(`${criterion.major}.${criterion.minor}`)?.text !== criterion.text,
    )
    .map(({ major, minor, text, line }) => ({
      kind: 'contradiction',
      about: `${major}.${minor}`,
      message: `The unit is printed twice; ${major}.${minor} differs from line ${known.byNumber.get(`${major}.${minor}`)?.line ?? known.endLine}. The first was taken.`,
      place: { file, line },
      text,
    }));
}
