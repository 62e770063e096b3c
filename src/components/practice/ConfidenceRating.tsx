import type { Confidence } from '../../domain/attempt.ts';
import { confidenceWords, questionMessages } from '../../messages/practice.ts';

const ratings: readonly Confidence[] = ['guess', 'think', 'sure'];

interface ConfidenceRatingProps {
  readonly name: string;
  readonly rating: Confidence | undefined;
  readonly locked: boolean;
  readonly onRate: (rating: Confidence) => void;
}

/** Asks how sure the learner is. It may be left out. */
export function ConfidenceRating({ name, rating, locked, onRate }: ConfidenceRatingProps) {
  return (
    <fieldset class="confidence" disabled={locked}>
      <legend>{questionMessages.confidence}</legend>
      <div class="choices">
        {ratings.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name={`${name}-confidence`}
              checked={rating === one}
              onInput={() => onRate(one)}
            />
            <span>{confidenceWords[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
