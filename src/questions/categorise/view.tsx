import { partsIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { Inline } from '../../components/practice/Prose.tsx';
import { feedbackOn, Tried, Verdict } from '../../components/practice/Verdict.tsx';
import type { ViewProps } from '../question-type.ts';
import type { CategoriseResponse, PresentedCategorise } from './schema.ts';

/** Entries, each with one radio button a group. */
export function CategoriseView(props: ViewProps<PresentedCategorise, CategoriseResponse>) {
  const { presented, locked, feedback, name } = props;
  const inputs = useNativeInputs(props, responseIn);
  return (
    <fieldset {...inputs} class="parts" aria-labelledby={`${name}-stem`} disabled={locked}>
      {presented.entries.map((entry) => (
        <fieldset class="part" key={entry.id}>
          <legend>
            <Inline text={entry.text} />
          </legend>
          <Groups {...props} entry={entry.id} />
          <Verdict of={feedbackOn(feedback, entry.id)} />
        </fieldset>
      ))}
    </fieldset>
  );
}

type GroupsProps = ViewProps<PresentedCategorise, CategoriseResponse> & { readonly entry: string };

function Groups({ presented, response, ruledOut, name, entry }: GroupsProps) {
  return (
    <div class="choices">
      {presented.groups.map((group) => (
        <label class="choice" key={group.id}>
          <input
            type="radio"
            name={`${name}-${entry}`}
            value={group.id}
            data-part={entry}
            checked={response?.groups[entry] === group.id}
          />
          <span>
            <Inline text={group.label} /> <Tried when={ruledOut.includes(`${entry}=${group.id}`)} />
          </span>
        </label>
      ))}
    </div>
  );
}

function responseIn(root: HTMLElement): CategoriseResponse | undefined {
  const groups = partsIn(root);
  return Object.keys(groups).length === 0 ? undefined : { groups };
}
