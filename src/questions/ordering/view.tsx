import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Inline } from '../../components/practice/Prose.tsx';
import { feedbackOn, Tried, Verdict } from '../../components/practice/Verdict.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { OrderingResponse, PresentedOrdering } from './schema.ts';

type Direction = 'up' | 'down';

interface Move {
  readonly step: string;
  readonly direction: Direction;
}

/** Steps with buttons that move them; every move is announced, and the focus goes with the step. */
export function OrderingView(props: ViewProps<PresentedOrdering, OrderingResponse>) {
  const { presented, response, locked, feedback, ruledOut, name, onRespond } = props;
  const order = response?.order ?? presented.steps.map(({ id }) => id);
  const [move, setMove] = useState<Move>();
  const list = useFocusOnMoved(move);

  // The order shown is a response already: it may happen to be the right one.
  useLayoutEffect(() => {
    if (response === undefined) onRespond({ order });
  }, []);

  const moveStep = (next: Move) => {
    onRespond({ order: moved(order, next) });
    setMove(next);
  };

  return (
    <fieldset class="ordering" aria-labelledby={`${name}-stem`} disabled={locked}>
      <ol ref={list}>
        {order.map((id, place) => (
          <li key={id} class="step" data-verdict={feedbackOn(feedback, id)?.verdict}>
            <span class="step-text">
              <Inline text={textOf(presented, id)} />{' '}
              <Tried when={feedback.length === 0 && ruledOut.includes(`${id}@${place}`)} />
            </span>
            {!locked && (
              <span class="step-moves" data-step={id}>
                <MoveButton
                  direction="up"
                  text={textOf(presented, id)}
                  disabled={place === 0}
                  onMove={(direction) => moveStep({ step: id, direction })}
                />
                <MoveButton
                  direction="down"
                  text={textOf(presented, id)}
                  disabled={place === order.length - 1}
                  onMove={(direction) => moveStep({ step: id, direction })}
                />
              </span>
            )}
            <Verdict of={feedbackOn(feedback, id)} />
          </li>
        ))}
      </ol>
      <p class="visually-hidden" aria-live="polite">
        {move !== undefined &&
          viewMessages.moved(
            textOf(presented, move.step),
            order.indexOf(move.step) + 1,
            order.length,
          )}
      </p>
    </fieldset>
  );
}

interface MoveButtonProps {
  readonly direction: Direction;
  readonly text: string;
  readonly disabled: boolean;
  readonly onMove: (direction: Direction) => void;
}

function MoveButton({ direction, text, disabled, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      class="move"
      data-move={direction}
      aria-label={direction === 'up' ? viewMessages.moveUp(text) : viewMessages.moveDown(text)}
      disabled={disabled}
      onClick={() => onMove(direction)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={direction === 'up' ? 'M8 13V4M4 8l4-4 4 4' : 'M8 3v9M4 8l4 4 4-4'}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
        />
      </svg>
    </button>
  );
}

/** Moving an element drops the focus, and at an end its button is disabled: put it back. */
function useFocusOnMoved(move: Move | undefined) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (move === undefined) return;
    const buttons = `[data-step="${move.step}"] button:not(:disabled)`;
    const target =
      list.current?.querySelector<HTMLElement>(`${buttons}[data-move="${move.direction}"]`) ??
      list.current?.querySelector<HTMLElement>(buttons);
    target?.focus();
  }, [move]);
  return list;
}

function moved(order: readonly string[], { step, direction }: Move): readonly string[] {
  const from = order.indexOf(step);
  const rest = order.filter((id) => id !== step);
  return rest.toSpliced(from + (direction === 'up' ? -1 : 1), 0, step);
}

function textOf({ steps }: PresentedOrdering, id: string): string {
  return steps.find((step) => step.id === id)?.text ?? id;
}
