import { useMemo } from 'preact/hooks';
import { seededShuffle } from '../../domain/shuffle.ts';
import { sittingMessages as messages } from '../../messages/sitting.ts';
import type { Item, ItemType } from '../../questions/item.ts';
import { presentItem } from '../../questions/presenting.ts';
import type { IndexedItem } from '../../stores/course-index.ts';
import type { Marked } from '../practice/marked.ts';
import { Question } from '../practice/Question.tsx';
import { TestQuestion } from './TestQuestion.tsx';
import { useItem } from './use-item.ts';

interface Place {
  readonly number: number;
  readonly total: number;
}

interface Props {
  readonly item: IndexedItem;
  /** The same seed shows the parts in the same order. */
  readonly seed: string;
  readonly place: Place;
  readonly feedback: 'now' | 'end';
  readonly onMarked: (marked: Marked) => void;
}

/** One question that was drawn, once its bank is here. */
export function DrawnQuestion({ item, ...props }: Props) {
  const state = useItem(item);
  if (state.status === 'loading') return <p>{messages.loading}</p>;
  if (state.status === 'failed') {
    return (
      <div role="alert" class="flow">
        <p>{messages.failed}</p>
        <button type="button" class="button" onClick={state.retry}>
          {messages.again}
        </button>
      </div>
    );
  }
  return state.item ? <Shown {...props} item={state.item} /> : <p>{messages.failed}</p>;
}

function Shown({ item, seed, place, feedback, onMarked }: Omit<Props, 'item'> & { item: Item }) {
  const presented = useMemo(
    () => presentItem<ItemType>(item, seededShuffle(seed + item.id)),
    [item, seed],
  );
  const find = async () => item;
  if (feedback === 'end') {
    return <TestQuestion presented={presented} find={find} onMarked={onMarked} />;
  }
  return (
    <div class="practice">
      <Question presented={presented} {...place} find={find} onMarked={onMarked} />
    </div>
  );
}
