import { tickedIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { Option } from '../../components/practice/Option.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { MultipleResponseResponse, PresentedMultipleResponse } from './schema.ts';

/** Options of which several are chosen, as checkboxes. */
export function MultipleResponseView(
  props: ViewProps<PresentedMultipleResponse, MultipleResponseResponse>,
) {
  const { presented, response, locked, feedback, ruledOut, name } = props;
  const inputs = useNativeInputs(props, (root) => responseIn(root, response));
  return (
    <fieldset
      {...inputs}
      class="options"
      aria-labelledby={`${name}-stem ${name}-how`}
      disabled={locked}
    >
      <p class="how" id={`${name}-how`}>
        {viewMessages.chooseSeveral}
      </p>
      {presented.options.map((option) => (
        <Option
          key={option.id}
          type="checkbox"
          name={name}
          value={option.id}
          checked={response?.selected.includes(option.id) ?? false}
          feedback={feedback}
          ruledOut={ruledOut}
        >
          {option.text}
        </Option>
      ))}
    </fieldset>
  );
}

/** Unticking the last option is a response too; never having ticked one is none. */
function responseIn(
  root: HTMLElement,
  earlier: MultipleResponseResponse | undefined,
): MultipleResponseResponse | undefined {
  const selected = tickedIn(root);
  return selected.length === 0 && earlier === undefined ? undefined : { selected };
}
