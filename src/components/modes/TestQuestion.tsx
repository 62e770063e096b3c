import { useReducer, useRef } from 'preact/hooks';
import { questionMessages } from '../../messages/practice.ts';
import { sittingMessages as messages } from '../../messages/sitting.ts';
import type { AnyResponse, Item, ItemType, Presented } from '../../questions/item.ts';
import { ConfidenceRating } from '../practice/ConfidenceRating.tsx';
import { check } from '../practice/check.ts';
import type { Marked } from '../practice/marked.ts';
import { Prose } from '../practice/Prose.tsx';
import { questionAnchor } from '../practice/Question.tsx';
import { QuestionView } from '../practice/QuestionView.tsx';
import { feedbackShown, freshQuestion, questionAfter } from '../practice/question-state.ts';
import { Result } from '../practice/Result.tsx';

interface Props {
  readonly presented: Presented;
  readonly find: (id: string) => Promise<Item | undefined>;
  readonly onMarked: (marked: Marked) => void;
}

/** A question whose result is kept for the end: it is marked, and nothing is said about it. */
export function TestQuestion({ presented, find, onMarked }: Props) {
  const [state, act] = useReducer(questionAfter, freshQuestion);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = questionAnchor(presented.id);
  const { standing } = state;

  const submit = async (event: Event) => {
    event.preventDefault();
    act({ kind: 'stand', standing: { status: 'checking', feedback: feedbackShown(standing) } });
    const checked = await check(presented.id, state, find);
    if (checked.marked !== undefined) return onMarked(checked.marked);
    act({ kind: 'stand', standing: checked.standing });
  };

  return (
    <div class="practice">
      <article class="question card" id={name} aria-labelledby={`${name}-stem`}>
        <form onSubmit={submit} autocomplete="off">
          <div class="stem" id={`${name}-stem`}>
            <Prose text={presented.stem} />
          </div>
          <QuestionView<ItemType>
            type={presented.type}
            presented={presented}
            response={state.response}
            locked={false}
            feedback={feedbackShown(standing)}
            ruledOut={[]}
            name={name}
            onRespond={(response: AnyResponse) => act({ kind: 'respond', response })}
          />
          {presented.confidence && (
            <ConfidenceRating
              name={name}
              rating={state.confidence}
              locked={false}
              onRate={(confidence) => act({ kind: 'rate', confidence })}
            />
          )}
          <Result standing={standing} confidence={undefined} heading={heading} />
          <button type="submit" class="button" disabled={standing.status === 'checking'}>
            {standing.status === 'self-check' ? questionMessages.check : messages.save}
          </button>
        </form>
      </article>
    </div>
  );
}
