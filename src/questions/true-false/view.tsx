import { tickedIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { Option } from '../../components/practice/Option.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { PresentedTrueFalse, TrueFalseResponse } from './schema.ts';

const answers = [
  { value: true, word: viewMessages.trueWord },
  { value: false, word: viewMessages.falseWord },
];

/** A statement and two radio buttons. */
export function TrueFalseView(props: ViewProps<PresentedTrueFalse, TrueFalseResponse>) {
  const { response, locked, feedback, ruledOut, name } = props;
  const inputs = useNativeInputs(props, responseIn);
  return (
    <fieldset {...inputs} class="options" aria-labelledby={`${name}-stem`} disabled={locked}>
      {answers.map(({ value, word }) => (
        <Option
          key={word}
          type="radio"
          name={name}
          value={String(value)}
          checked={response?.value === value}
          feedback={feedback}
          ruledOut={ruledOut}
        >
          {word}
        </Option>
      ))}
    </fieldset>
  );
}

function responseIn(root: HTMLElement): TrueFalseResponse | undefined {
  const [ticked] = tickedIn(root);
  return ticked === undefined ? undefined : { value: ticked === 'true' };
}
