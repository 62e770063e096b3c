import { partsIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { PartSelect } from '../../components/practice/PartSelect.tsx';
import { Inline } from '../../components/practice/Prose.tsx';
import { feedbackOn, Verdict } from '../../components/practice/Verdict.tsx';
import type { ViewProps } from '../question-type.ts';
import type { MatchingResponse, PresentedMatching } from './schema.ts';

type Props = ViewProps<PresentedMatching, MatchingResponse>;

/** Prompts, each with a list of the matches to choose from. */
export function MatchingView(props: Props) {
  const { presented, response, locked, feedback, ruledOut, name } = props;
  const inputs = useNativeInputs(props, responseIn);
  return (
    <fieldset {...inputs} class="parts" aria-labelledby={`${name}-stem`} disabled={locked}>
      {presented.prompts.map((prompt) => (
        <div class="part" key={prompt.id}>
          <label for={`${name}-${prompt.id}`}>
            <Inline text={prompt.text} />
          </label>
          <PartSelect
            id={`${name}-${prompt.id}`}
            part={prompt.id}
            options={presented.matches}
            chosen={response?.matches[prompt.id]}
            ruledOut={ruledOut}
          />
          <Verdict of={feedbackOn(feedback, prompt.id)} label={chosenText(props, prompt.id)} />
        </div>
      ))}
    </fieldset>
  );
}

/** In full: a narrow list cuts long texts off. */
function chosenText({ presented, response }: Props, prompt: string): string | undefined {
  return presented.matches.find(({ id }) => id === response?.matches[prompt])?.text;
}

function responseIn(root: HTMLElement): MatchingResponse | undefined {
  const matches = partsIn(root);
  return Object.keys(matches).length === 0 ? undefined : { matches };
}
