import { tickedIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { Option } from '../../components/practice/Option.tsx';
import type { ViewProps } from '../question-type.ts';
import type { PresentedSingleChoice, SingleChoiceResponse } from './schema.ts';

/** Options of which one is chosen, as radio buttons. */
export function SingleChoiceView(props: ViewProps<PresentedSingleChoice, SingleChoiceResponse>) {
  const { presented, response, locked, feedback, ruledOut, name } = props;
  const inputs = useNativeInputs(props, responseIn);
  return (
    <fieldset {...inputs} class="options" aria-labelledby={`${name}-stem`} disabled={locked}>
      {presented.options.map((option) => (
        <Option
          key={option.id}
          type="radio"
          name={name}
          value={option.id}
          checked={response?.selected === option.id}
          feedback={feedback}
          ruledOut={ruledOut}
        >
          {option.text}
        </Option>
      ))}
    </fieldset>
  );
}

function responseIn(root: HTMLElement): SingleChoiceResponse | undefined {
  const [selected] = tickedIn(root);
  return selected === undefined ? undefined : { selected };
}
