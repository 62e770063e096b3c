import type { PartFeedback } from '../../domain/marking.ts';
import { useNativeInputs } from './native-inputs.ts';
import { Tried, Verdict } from './Verdict.tsx';

interface TypedResponse {
  readonly text: string;
}

interface TypedAnswerProps {
  readonly label: string;
  readonly name: string;
  readonly response: TypedResponse | undefined;
  readonly locked: boolean;
  readonly feedback: readonly PartFeedback[];
  readonly ruledOut: readonly string[];
  readonly onRespond: (response: TypedResponse) => void;
  readonly inputMode?: 'decimal' | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** One line to type an answer into, with what is said about it below. */
export function TypedAnswer(props: TypedAnswerProps) {
  const { label, name, response, locked, feedback, ruledOut, inputMode, before, after } = props;
  const inputs = useNativeInputs<TypedResponse, HTMLDivElement>(props, (root) =>
    typedIn(root, response),
  );
  return (
    <div {...inputs} class="typed">
      <label for={`${name}-text`}>{label}</label>
      <div class="typed-row">
        {before !== undefined && <span aria-hidden="true">{before}</span>}
        <input
          id={`${name}-text`}
          type="text"
          {...(inputMode === undefined ? {} : { inputMode })}
          autocomplete="off"
          autocapitalize="none"
          aria-describedby={`${name}-stem`}
          value={response?.text ?? ''}
          readOnly={locked}
        />
        {after !== undefined && <span aria-hidden="true">{after}</span>}
      </div>
      <Tried when={feedback.length === 0 && ruledOut.includes(response?.text ?? '')} />
      {feedback.map((entry) => (
        <Verdict key={entry.part} of={entry} />
      ))}
    </div>
  );
}

function typedIn(root: HTMLElement, earlier: TypedResponse | undefined): TypedResponse | undefined {
  const text = root.querySelector('input')?.value ?? '';
  return text === '' && earlier === undefined ? undefined : { text };
}
