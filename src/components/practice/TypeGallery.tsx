import type { Item } from '../../questions/item.ts';
import type { GalleryState } from './gallery-states.ts';
import { Question } from './Question.tsx';

interface TypeGalleryProps {
  /** With its key: an example is no item of any course. */
  readonly item: Item;
  readonly states: readonly GalleryState[];
}

/** One type's example in all its states. Works like any question, and records nothing. */
export function TypeGallery({ item, states }: TypeGalleryProps) {
  return (
    <div class="practice">
      {states.map(({ label, presented, begin }, place) => (
        <div key={label}>
          <p class="kicker">{label}</p>
          <Question
            presented={presented}
            number={place + 1}
            total={states.length}
            suffix={`-${place + 1}`}
            begin={begin}
            find={async () => item}
            onMarked={() => undefined}
          />
        </div>
      ))}
    </div>
  );
}
