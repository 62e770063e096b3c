import { viewMessages } from '../../messages/practice.ts';
import { Tried } from './Verdict.tsx';

interface PartSelectProps {
  readonly id: string;
  /** Part of the item that is chosen for. */
  readonly part: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string | undefined;
  /** `part=option` of earlier tries. */
  readonly ruledOut: readonly string[];
  /** Name for the field where no label stands beside it. */
  readonly label?: string | undefined;
}

/** A native list to choose one option for one part; options already tried say so. */
export function PartSelect({ id, part, options, chosen, ruledOut, label }: PartSelectProps) {
  const isTried = (option: string) => ruledOut.includes(`${part}=${option}`);
  return (
    <>
      <select id={id} data-part={part} value={chosen ?? ''} aria-label={label}>
        <option value="">{viewMessages.choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {isTried(option.id) ? viewMessages.triedOption(option.text) : option.text}
          </option>
        ))}
      </select>
      <Tried when={chosen !== undefined && isTried(chosen)} />
    </>
  );
}
