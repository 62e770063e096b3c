import type { EvidenceFile } from '../../domain/evidence.ts';
import type { PackTask } from '../../evidence/pack.ts';
import { remarkWords } from '../../messages/desk.ts';
import { markingMessages as messages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { Inline } from '../practice/Prose.tsx';
import { PackPanel } from './PackPanel.tsx';
import { useSecrets } from './use-desk.ts';
import { useWide } from './use-wide.ts';

interface Props {
  readonly desk: DeskState;
  readonly file: EvidenceFile;
  readonly criterion: string;
}

/** What to look for, from the open pack; folded away where there is no room beside the answer. */
export function GuidanceSide({ desk, file, criterion }: Props) {
  const { pack } = useSecrets();
  const isWide = useWide();
  if (!pack) return <PackPanel desk={desk} />;
  const unit = pack.units.find(({ id }) => id === file.unit.id);
  const tasks = tasksFor(unit?.tasks ?? [], file, criterion);
  const text = (
    <section
      class="desk-guidance-text flow"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it.
      tabIndex={0}
      aria-label={messages.guidanceFor(criterion)}
    >
      {!unit && <p class="notice">{remarkWords['unit-not-in-pack']}</p>}
      {unit && unit.contentVersion !== file.unit.contentVersion && (
        <p class="notice">{remarkWords['other-release']}</p>
      )}
      {unit && tasks.every(({ guidance }) => guidance === undefined) && (
        <p>{messages.noGuidance}</p>
      )}
      {tasks.map((task) => (
        <TaskGuidance key={task.id} task={task} isOnly={tasks.length === 1} />
      ))}
      {tasks.length > 0 && <p class="muted">{messages.accept}</p>}
    </section>
  );
  if (isWide) return text;
  return (
    <details key={criterion} class="desk-more desk-sheet">
      <summary>{messages.guidance}</summary>
      {text}
    </details>
  );
}

/** Guidance for the questions that were answered; for a question the pack does not know, the criterion's. */
function tasksFor(
  tasks: readonly PackTask[],
  { answers }: EvidenceFile,
  criterion: string,
): readonly PackTask[] {
  const own = tasks.filter((task) => task.criterion === criterion);
  const answered = own.filter(({ id }) => answers.some(({ task }) => task === id));
  return answered.length > 0 ? answered : own;
}

function TaskGuidance({ task, isOnly }: { readonly task: PackTask; readonly isOnly: boolean }) {
  const { guidance, prompt } = task;
  if (!guidance) return null;
  return (
    <div class="flow">
      {!isOnly && (
        <p class="muted">
          <Inline text={prompt} />
        </p>
      )}
      <Lines title={messages.points} lines={guidance.points} />
      <Lines title={messages.alternatives} lines={guidance.alternatives} />
      <Lines title={messages.weak} lines={guidance.weakAnswers} />
      <Lines title={messages.probes} lines={guidance.probes} />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Inline text={line} />
          </li>
        ))}
      </ul>
    </>
  );
}
