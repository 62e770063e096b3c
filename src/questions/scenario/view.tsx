import { useLayoutEffect, useRef } from 'preact/hooks';
import { Inline, Prose } from '../../components/practice/Prose.tsx';
import { feedbackOn, Tried, Verdict } from '../../components/practice/Verdict.tsx';
import type { PartFeedback } from '../../domain/marking.ts';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { PresentedScenario, ScenarioResponse } from './schema.ts';

type Props = ViewProps<PresentedScenario, ScenarioResponse>;
type Decision = PresentedScenario['decisions'][number];
type Choice = Decision['choices'][number];

interface Taken {
  readonly decision: Decision;
  readonly choice: Choice;
}

/** A case, decision by decision: what was chosen and what came of it stays in sight. */
export function ScenarioView(props: Props) {
  const { presented, response, locked, feedback, name, onRespond } = props;
  const path = response?.path ?? [];
  const taken = takenIn(presented, path);
  const next = nextDecision(presented, taken);
  const shown = new Set(taken.map(({ decision }) => decision.id));
  const last = useFocusOnStep(path.length);
  return (
    <fieldset class="scenario" aria-labelledby={`${name}-stem`} disabled={locked}>
      <ol>
        {taken.map((step, place) => (
          <li
            key={step.decision.id}
            tabIndex={-1}
            {...(place === taken.length - 1 ? { ref: last } : {})}
          >
            <Step {...step} said={feedbackOn(feedback, step.decision.id)} />
          </li>
        ))}
        {next !== undefined && <Open {...props} decision={next} path={path} />}
      </ol>
      {next === undefined && !locked && <p>{viewMessages.caseEnds}</p>}
      {path.length > 0 && !locked && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => onRespond({ path: path.slice(0, -1) })}
        >
          {viewMessages.takeBack}
        </button>
      )}
      {feedback
        .filter(({ part }) => !shown.has(part))
        .map((entry) => (
          <div class="debrief" key={entry.part}>
            <Prose text={entry.reason} />
          </div>
        ))}
    </fieldset>
  );
}

function Step({ decision, choice, said }: Taken & { readonly said: PartFeedback | undefined }) {
  return (
    <>
      <Prose text={decision.situation} />
      <p class="chosen">
        <strong>{viewMessages.youChose}</strong> <Inline text={choice.text} />
      </p>
      <p class="consequence">
        <strong>{viewMessages.whatHappened}</strong> <Inline text={choice.consequence} />
      </p>
      <Verdict of={said} />
    </>
  );
}

interface OpenProps extends Props {
  readonly decision: Decision;
  readonly path: ScenarioResponse['path'];
}

function Open({ decision, path, ruledOut, onRespond }: OpenProps) {
  return (
    <li>
      <Prose text={decision.situation} />
      <ul class="decide">
        {decision.choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              class="choice"
              onClick={() => onRespond({ path: [...path, [decision.id, choice.id]] })}
            >
              <Inline text={choice.text} />{' '}
              <Tried when={ruledOut.includes(`${decision.id}=${choice.id}`)} />
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The button that was pressed is gone: the focus goes to what came of it, so that it is read. */
function useFocusOnStep(steps: number) {
  const last = useRef<HTMLLIElement>(null);
  const before = useRef(steps);
  useLayoutEffect(() => {
    if (steps > before.current) last.current?.focus();
    before.current = steps;
  }, [steps]);
  return last;
}

function takenIn(
  { decisions }: PresentedScenario,
  path: ScenarioResponse['path'],
): readonly Taken[] {
  return path.flatMap(([decisionId, choiceId]) => {
    const decision = decisions.find(({ id }) => id === decisionId);
    const choice = decision?.choices.find(({ id }) => id === choiceId);
    return decision === undefined || choice === undefined ? [] : [{ decision, choice }];
  });
}

function nextDecision(
  { decisions }: PresentedScenario,
  taken: readonly Taken[],
): Decision | undefined {
  const last = taken.at(-1);
  return last === undefined ? decisions[0] : decisions.find(({ id }) => id === last.choice.to);
}
