import { handInMessages as messages } from '../../messages/hand-in.ts';
import type { LearnerDetails } from '../../stores/learner-details.ts';

interface Props {
  readonly details: LearnerDetails;
  readonly onChange: (details: LearnerDetails) => void;
}

/** Who hands in. */
export function DetailsFields({ details, onChange }: Props) {
  const field = (name: keyof LearnerDetails, label: string) => (
    <label class="paper-field">
      <span>{label}</span>
      <input
        name={name}
        value={details[name]}
        required={name === 'name'}
        maxLength={name === 'number' ? 100 : 200}
        autocomplete={name === 'name' ? 'name' : 'off'}
        spellcheck={false}
        onInput={({ currentTarget }) => onChange({ ...details, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="flow paper-group">
      <legend>{messages.details}</legend>
      <p>{messages.detailsWhy}</p>
      {field('name', messages.name)}
      {field('number', messages.number)}
      {field('centre', messages.centre)}
    </fieldset>
  );
}
