import type { PartFeedback } from '../../domain/marking.ts';
import { Inline } from './Prose.tsx';
import { feedbackOn, Tried, Verdict } from './Verdict.tsx';

interface OptionProps {
  readonly type: 'radio' | 'checkbox';
  /** Shared by the radios of one question. */
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly feedback: readonly PartFeedback[];
  readonly ruledOut: readonly string[];
  readonly children: string;
}

/** One option to tick: the whole row is its label, and what is said about it stands below. */
export function Option(props: OptionProps) {
  const { type, name, value, checked, feedback, ruledOut, children } = props;
  const said = feedbackOn(feedback, value);
  return (
    <div class="option" data-verdict={said?.verdict}>
      <label class="choice">
        <input type={type} name={name} value={value} checked={checked} />
        <span>
          <Inline text={children} /> <Tried when={said === undefined && ruledOut.includes(value)} />
        </span>
      </label>
      <Verdict of={said} />
    </div>
  );
}
