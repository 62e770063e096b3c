import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Path } from '../yaml-source.ts';

/** A part of an item that a learner chooses, places or ticks, and where it stands in the item. */
export interface Part {
  readonly id: string;
  /** What a learner reads; undefined where the part has no text of its own. */
  readonly text: string | undefined;
  readonly path: Path;
}

interface AuthoredPart {
  readonly id: string;
  readonly text?: string;
  readonly label?: string;
  readonly situation?: string;
}

/**
 * The lists of parts of an item, whatever its type. Within a list ids and texts must differ.
 * Lists are recognised by their field, so that a new type with options needs nothing here.
 */
export function partLists(item: AuthoredItem): readonly (readonly Part[])[] {
  return [
    'options' in item ? parts(['options'], item.options) : [],
    'steps' in item ? parts(['steps'], item.steps) : [],
    'entries' in item ? parts(['entries'], item.entries) : [],
    'groups' in item ? parts(['groups'], item.groups) : [],
    'phrases' in item ? parts(['phrases'], item.phrases) : [],
    'points' in item ? parts(['points'], item.points) : [],
    ...nestedLists(item),
  ];
}

function nestedLists(item: AuthoredItem): readonly (readonly Part[])[] {
  if ('pairs' in item) return pairLists(item);
  if ('gaps' in item) {
    const options = item.gaps.map((gap, index) => parts(['gaps', index, 'options'], gap.options));
    return [parts(['gaps'], item.gaps), ...options];
  }
  if ('decisions' in item) {
    const { decisions } = item;
    const choices = decisions.map((decision, index) =>
      parts(['decisions', index, 'choices'], decision.choices),
    );
    return [parts(['decisions'], decisions), ...choices];
  }
  return [];
}

function pairLists({
  pairs,
  distractors,
}: Extract<AuthoredItem, { readonly type: 'matching' }>): readonly (readonly Part[])[] {
  const prompts = pairs.map(({ id, prompt }) => ({ id, text: prompt }));
  const matches = pairs.map(({ id, match }) => ({ id, text: match }));
  return [
    parts(['pairs'], prompts),
    [...parts(['pairs'], matches), ...parts(['distractors'], distractors)],
  ];
}

function parts(list: Path, authored: readonly AuthoredPart[]): readonly Part[] {
  return authored.map(({ id, text, label, situation }, index) => ({
    id,
    text: text ?? label ?? situation,
    path: [...list, index],
  }));
}
