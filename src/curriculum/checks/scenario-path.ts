import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';

type Decisions = Extract<AuthoredItem, { readonly type: 'scenario' }>['decisions'];

interface Fault extends Pick<Problem, 'message' | 'remedy'> {
  readonly path: Path;
}

/** A case leads from its first decision to an end, whatever is chosen, and leaves none out. */
export const scenarioPath: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  if (authored.type !== 'scenario') return [];
  return pathFaults(authored.decisions).map(({ path, message, remedy }) => ({
    file: item.file,
    line: item.lineOf(path),
    rule: 'scenario-path',
    message: `${itemName(item)}: ${message}`,
    remedy,
  }));
}

function pathFaults(decisions: Decisions): readonly Fault[] {
  const ids = decisions.map(({ id }) => id);
  const dangling = decisions.flatMap(({ choices }, index) =>
    choices.flatMap(({ to }, place) =>
      to === undefined || ids.includes(to)
        ? []
        : [
            {
              path: ['decisions', index, 'choices', place, 'to'],
              message: `a choice leads to the decision \`${to}\`, which the case does not have.`,
              remedy: `Use one of ${ids.join(', ')}, or leave \`to\` out where the case ends.`,
            },
          ],
    ),
  );
  // Where the case leads is not known while a step of it leads nowhere.
  return dangling.length > 0 ? dangling : [...unreachable(decisions), ...loops(decisions)];
}

function unreachable(decisions: Decisions): readonly Fault[] {
  const [first] = decisions;
  const reached = first ? reachableFrom(decisions, first.id) : new Set<string>();
  return decisions.flatMap(({ id }, index) =>
    reached.has(id) || id === first?.id
      ? []
      : [
          {
            path: ['decisions', index, 'id'],
            message: `no choice leads to the decision \`${id}\`, so no learner will ever see it.`,
            remedy: `Let a choice have \`to: ${id}\`, or remove the decision.`,
          },
        ],
  );
}

function loops(decisions: Decisions): readonly Fault[] {
  return decisions.flatMap(({ id }, index) =>
    reachableFrom(decisions, id).has(id)
      ? [
          {
            path: ['decisions', index],
            message: `the decision \`${id}\` can lead back to itself, so the case may never end.`,
            remedy: 'Let its choices lead only to later decisions.',
          },
        ]
      : [],
  );
}

/** Ids of the decisions that can follow one; itself only if the case loops. */
function reachableFrom(decisions: Decisions, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const choices = decisions.find((decision) => decision.id === id)?.choices ?? [];
    const fresh = choices.flatMap(({ to }) => (to === undefined || reached.has(to) ? [] : to));
    for (const next of fresh) reached.add(next);
    waiting.push(...fresh);
  }
  return reached;
}
