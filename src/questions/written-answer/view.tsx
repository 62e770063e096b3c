import { useLayoutEffect } from 'preact/hooks';
import { tickedIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { Inline } from '../../components/practice/Prose.tsx';
import { countWords } from '../../domain/words.ts';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { PresentedWrittenAnswer, WrittenAnswerResponse } from './schema.ts';

type Props = ViewProps<PresentedWrittenAnswer, WrittenAnswerResponse>;

/**
 * A field to write in. Once the text is handed in, `feedback` brings the points of a good answer:
 * the learner ticks those found in the text, and the text itself is no longer changed.
 */
export function WrittenAnswerView(props: Props) {
  const { presented, response, locked, feedback, name } = props;
  const handedIn = feedback.length > 0;
  const inputs = useNativeInputs<WrittenAnswerResponse, HTMLDivElement>(props, (root) =>
    responseIn(root, response),
  );
  const { from, to } = presented.words;
  const text = response?.text ?? '';
  return (
    <div {...inputs} class="written">
      <label for={`${name}-text`}>{viewMessages.yourText}</label>
      <textarea
        id={`${name}-text`}
        rows={8}
        aria-describedby={`${name}-words`}
        value={text}
        readOnly={handedIn || locked}
      />
      <p class="how" id={`${name}-words`}>
        {viewMessages.words(countWords(text), from, to)}
      </p>
      {handedIn && <Points {...props} />}
    </div>
  );
}

function Points({ response, locked, feedback, name, onRespond }: Props) {
  // To find none of the points is an answer too.
  useLayoutEffect(() => {
    if (response !== undefined && response.found === undefined)
      onRespond({ ...response, found: [] });
  }, []);
  return (
    <fieldset class="options">
      <legend>{viewMessages.points}</legend>
      {feedback.map((point) => (
        <div class="option" key={point.part} data-verdict={locked ? point.verdict : undefined}>
          <label class="choice">
            <input
              type="checkbox"
              name={`${name}-points`}
              value={point.part}
              checked={response?.found?.includes(point.part) ?? false}
              disabled={locked}
            />
            <span>
              <Inline text={point.reason} />
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function responseIn(
  root: HTMLElement,
  earlier: WrittenAnswerResponse | undefined,
): WrittenAnswerResponse | undefined {
  const text = root.querySelector('textarea')?.value ?? '';
  if (text === '' && earlier === undefined) return undefined;
  const asked = root.querySelector('fieldset') !== null;
  return asked ? { text, found: tickedIn(root) } : { text };
}
