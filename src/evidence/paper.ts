/* A unit's written paper: one practice question per criterion, and what the log says of each. */
import type { JudgementEvent, LearningEvent, SubmissionEvent } from '../domain/attempt.ts';
import type { CriterionId, UnitId } from '../domain/curriculum.ts';
import { achievedIn, judgementsIn } from '../domain/judgements.ts';
import { countWords } from '../domain/words.ts';

export interface PaperUnit {
  readonly id: UnitId;
  /** `CCS14`, or the unit's name. */
  readonly label: string;
  readonly title: string;
  readonly reference?: string | undefined;
  readonly qualification?: string | undefined;
  readonly contentVersion: string;
  readonly criteria: readonly PaperCriterion[];
}

export interface PaperCriterion {
  readonly id: CriterionId;
  /** `1.2`. */
  readonly number: string;
  /** Verbatim. */
  readonly text: string;
  readonly lesson?: { readonly title: string; readonly href: string } | undefined;
  /** The question that the paper asks for it; absent where the course has none. */
  readonly task?: PaperTask | undefined;
}

export interface PaperTask {
  /** `ccs14/task-sectors`. */
  readonly id: string;
  /** Authored text: `*emphasis*` and `**strong**` are its only markup. */
  readonly prompt: string;
  readonly words: { readonly from: number; readonly to: number };
}

/** Names of the notes that a paper keeps in the log. */
export const paperField = (task: string) => `paper/${task}`;
export const reflectionField = (unit: UnitId) => `reflection/${unit}`;
export const sourcesField = (unit: UnitId) => `sources/${unit}`;
export const releaseField = (unit: UnitId) => `release/${unit}`;

/** A text as it was last kept. */
export interface Written {
  readonly text: string;
  readonly words: number;
  /** When it was last changed, milliseconds since the epoch; 0 when never. */
  readonly at: number;
}

export interface PaperPart {
  readonly criterion: PaperCriterion;
  readonly answer: Written;
  /** What was handed in for it, oldest first. */
  readonly handedIn: readonly {
    readonly attempt: number;
    readonly text: string;
    readonly at: number;
  }[];
  /** Every judgement in the order of time; the last counts. */
  readonly judgements: readonly JudgementEvent[];
  readonly achieved: boolean;
}

export interface PaperNow {
  readonly parts: readonly PaperPart[];
  readonly reflection: Written;
  readonly submissions: readonly SubmissionEvent[];
}

/** How a paper stands. `events` in the order of time. */
export function paperNow(unit: PaperUnit, events: readonly LearningEvent[]): PaperNow {
  const notes = notesIn(events);
  const judgements = judgementsIn(events);
  const achieved = achievedIn(events);
  const submissions = submissionsOf(unit.id, events);
  return {
    submissions,
    reflection: written(notes.get(reflectionField(unit.id))),
    parts: unit.criteria.map((criterion) => ({
      criterion,
      answer: written(criterion.task && notes.get(paperField(criterion.task.id))),
      handedIn: submissions.flatMap((submission) => handedIn(submission, criterion)),
      judgements: judgements.get(criterion.id) ?? [],
      achieved: achieved.has(criterion.id),
    })),
  };
}

/** What was handed in for a unit, oldest first. */
export function submissionsOf(
  unit: UnitId,
  events: readonly LearningEvent[],
): readonly SubmissionEvent[] {
  return events.flatMap((event) =>
    event.kind === 'submission' && event.unit === unit ? event : [],
  );
}

/**
 * - `empty`: nothing written;
 * - `begun`: fewer words than asked for;
 * - `written`: at least as many;
 * - `long`: more than asked for, which is allowed.
 */
export type AnswerStage = 'empty' | 'begun' | 'written' | 'long';

export function answerStage({ words }: Written, task: PaperTask): AnswerStage {
  if (words === 0) return 'empty';
  if (words < task.words.from) return 'begun';
  return words > task.words.to ? 'long' : 'written';
}

/** The parts that are still to be judged met, those that an assessor sent back first. */
export function openParts({ parts }: Pick<PaperNow, 'parts'>): readonly PaperPart[] {
  const open = parts.filter(({ achieved }) => !achieved);
  const sentBack = (part: PaperPart) => part.judgements.length > 0;
  return [...open.filter(sentBack), ...open.filter((part) => !sentBack(part))];
}

/** Authored text without its marks of emphasis, for files that know none. */
export function plainPrompt(prompt: string): string {
  return prompt.replace(/\*\*([^*]+)\*\*|\*([^*]+)\*/g, (_, strong, weak) => strong ?? weak);
}

function handedIn(
  { attempt, at, answers }: SubmissionEvent,
  { task }: PaperCriterion,
): PaperPart['handedIn'] {
  const own = answers.find((answer) => answer.task === task?.id);
  return own && own.text.trim() !== '' ? [{ attempt, at, text: own.text }] : [];
}

function notesIn(events: readonly LearningEvent[]) {
  const notes = new Map<string, { readonly text: string; readonly at: number }>();
  for (const event of events) if (event.kind === 'note') notes.set(event.field, event);
  return notes;
}

function written(note: { readonly text: string; readonly at: number } | undefined): Written {
  const { text = '', at = 0 } = note ?? {};
  return { text, at, words: countWords(text) };
}
