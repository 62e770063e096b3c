import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { questionMessages } from '../../messages/practice.ts';
import type { AnyResponse, Item, ItemType, Presented } from '../../questions/item.ts';
import { preloadView } from '../../questions/views.ts';
import { ConfidenceRating } from './ConfidenceRating.tsx';
import { check } from './check.ts';
import type { Marked } from './marked.ts';
import { Prose } from './Prose.tsx';
import { QuestionView } from './QuestionView.tsx';
import {
  feedbackShown,
  freshQuestion,
  type QuestionState,
  questionAfter,
} from './question-state.ts';
import { AfterMarking, Result } from './Result.tsx';

export interface QuestionProps {
  readonly presented: Presented;
  readonly number: number;
  readonly total: number;
  /** The item with its key; undefined if the course no longer has it. Rejects if out of reach. */
  readonly find: (id: string) => Promise<Item | undefined>;
  readonly onMarked: (marked: Marked) => void;
  /** What the learner's record says about an earlier answer. */
  readonly earlier?: string | undefined;
  /** The state to begin in, if it is not a fresh question. */
  readonly begin?: QuestionState | undefined;
  /** In place of “Question 1 of 3”. */
  readonly heading?: string | undefined;
  /** Tells apart two questions that show the same item on one page. */
  readonly suffix?: string | undefined;
}

/** The id of a question's element: the item's id without its unit. */
export function questionAnchor(id: string): string {
  return `q-${id.slice(id.indexOf('/') + 1)}`;
}

/** One item: what is asked, the view of its type, the check, and what is said about the response. */
export function Question(props: QuestionProps) {
  const { presented, number, total, find, onMarked, earlier, begin, suffix = '' } = props;
  const [state, act] = useReducer(questionAfter, begin ?? freshQuestion);
  const ready = useReady(presented.type);
  const heading = useFocusWhen(state.standing.status);
  const name = questionAnchor(presented.id) + suffix;
  const { standing } = state;
  const marked = standing.status === 'marked';

  const submit = async (event: Event) => {
    event.preventDefault();
    act({ kind: 'stand', standing: { status: 'checking', feedback: feedbackShown(standing) } });
    const checked = await check(presented.id, state, find);
    act({ kind: 'stand', standing: checked.standing });
    if (checked.marked !== undefined) onMarked(checked.marked);
  };

  return (
    <article class="question card" id={name} aria-labelledby={`${name}-heading`}>
      <h3 id={`${name}-heading`}>{props.heading ?? questionMessages.heading(number, total)}</h3>
      <form onSubmit={submit} autocomplete="off">
        <div class="stem" id={`${name}-stem`}>
          <Prose text={presented.stem} />
        </div>
        {earlier !== undefined && standing.status === 'open' && state.tryNumber === 1 && (
          <p class="earlier">{earlier}</p>
        )}
        <Hint text={presented.hint} />
        <QuestionView<ItemType>
          type={presented.type}
          presented={presented}
          response={state.response}
          locked={marked}
          feedback={feedbackShown(standing)}
          ruledOut={state.ruledOut}
          name={name}
          onRespond={(response: AnyResponse) => act({ kind: 'respond', response })}
        />
        {presented.confidence && (
          <ConfidenceRating
            name={name}
            rating={state.confidence}
            locked={marked}
            onRate={(confidence) => act({ kind: 'rate', confidence })}
          />
        )}
        {!marked && (
          <button type="submit" class="button" disabled={!ready || standing.status === 'checking'}>
            {questionMessages.check}
          </button>
        )}
        <Result standing={standing} confidence={state.confidence} heading={heading} />
        <AfterMarking standing={standing} onRetry={() => act({ kind: 'retry' })} />
      </form>
    </article>
  );
}

function Hint({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <details class="hint">
      <summary>{questionMessages.hint}</summary>
      <Prose text={text} />
    </details>
  );
}

/**
 * False until the script runs here and the view has come: a check before that would reload the page,
 * or miss what was entered before the view took it over.
 */
function useReady(type: ItemType): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void preloadView(type).then(() => setReady(true));
  }, []);
  return ready;
}

/** Moves the focus to the result once there is one to read. */
function useFocusWhen(status: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(status);
  useEffect(() => {
    const arrived = status === 'marked' || status === 'self-check';
    if (arrived && before.current !== status) heading.current?.focus();
    before.current = status;
  }, [status]);
  return heading;
}
