import { exportMessages as say } from '../messages/export.ts';
import type { Item } from '../questions/item.ts';
import { TerminalProblem } from '../writing/terminal-problem.ts';
import type { ChoiceOption, ChoiceQuestion } from './choice-question.ts';

type Case = Item<'scenario'>;
type Decision = Case['decisions'][number];
type Choice = Decision['choices'][number];
type Quality = Choice['quality'];

const worthOf: Record<Quality, number> = { best: 1, fair: 0.5, poor: 0 };

/** Best first, so that the way told to a later decision is the best one that leads there. */
const qualities: readonly Quality[] = ['best', 'fair', 'poor'];

/**
 * A case as one question for each decision. No other system follows a learner's path, so each
 * question tells what has happened so far and can stand alone.
 */
export function caseQuestions(item: Case): readonly ChoiceQuestion[] {
  const ways = waysThrough(item);
  return item.decisions.map((decision, index) => ({
    part: { id: decision.id, place: index + 1, of: item.decisions.length },
    text: [
      item.stem,
      ...soFar(ways.get(decision.id) ?? []),
      ...(item.decisions.length > 1
        ? [`**${say.decision(index + 1, item.decisions.length)}**`]
        : []),
      decision.situation,
    ],
    many: false,
    shuffled: true,
    options: optionsOf(item.id, decision),
    closing: [item.debrief],
  }));
}

function soFar(way: readonly Choice[]): readonly string[] {
  if (way.length === 0) return [];
  const told = way.map(({ text, consequence }) => `${say.chose(text)} ${consequence}`);
  return [`**${say.soFar}**`, ...told];
}

/** Other systems want one option that earns all the marks: the best that a decision offers. */
function optionsOf(item: string, { id, choices }: Decision): readonly ChoiceOption[] {
  const most = Math.max(...choices.map(({ quality }) => worthOf[quality]));
  if (most === 0) {
    throw new TerminalProblem(
      `${item}: every choice of the decision \`${id}\` is poor, so that no answer could be right. Make one of them fair or best.`,
    );
  }
  return choices.map((choice) => ({
    id: choice.id,
    text: choice.text,
    share: worthOf[choice.quality] / most,
    feedback: [choice.consequence, choice.reason],
  }));
}

/** For every decision, the choices that lead to it: the shortest way, and of those the best. */
function waysThrough({ decisions }: Case): ReadonlyMap<string, readonly Choice[]> {
  const [first] = decisions;
  const ways = new Map<string, readonly Choice[]>(first ? [[first.id, []]] : []);
  for (const [id, way] of ways) {
    const decision = decisions.find((each) => each.id === id);
    for (const choice of byQuality(decision?.choices ?? [])) {
      if (choice.to !== undefined && !ways.has(choice.to)) ways.set(choice.to, [...way, choice]);
    }
  }
  return ways;
}

function byQuality(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => qualities.indexOf(a.quality) - qualities.indexOf(b.quality));
}
