import { useEffect, useRef, useState } from 'preact/hooks';
import type { ResponseEvent } from '../../domain/attempt.ts';
import { seededShuffle } from '../../domain/shuffle.ts';
import { resultsMessages as messages } from '../../messages/results.ts';
import type { SittingRecord } from '../../practice/sitting.ts';
import type { Item, ItemType } from '../../questions/item.ts';
import { presentItem } from '../../questions/presenting.ts';
import type { IndexedItem } from '../../stores/course-index.ts';
import { loadMarking } from '../practice/check.ts';
import { Prose } from '../practice/Prose.tsx';
import { Question } from '../practice/Question.tsx';
import type { QuestionState } from '../practice/question-state.ts';
import { recordResponse } from '../practice/record-response.ts';
import { useItem } from './use-item.ts';

interface Props {
  readonly record: SittingRecord;
  readonly items: readonly IndexedItem[];
}

/** The questions of a test as they were answered, honest about what has changed since. */
export function LookBack({ record, items }: Props) {
  const { plan, responses } = record;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="practice" aria-labelledby="your-answers">
      <h3 id="your-answers" ref={heading} tabIndex={-1}>
        {messages.yourAnswers}
      </h3>
      {plan.drawn.map(({ id, criterion }, index) => {
        const indexed = items.find((item) => item.id === id);
        return (
          <Answered
            key={id}
            item={indexed ?? { id, criteria: [criterion] }}
            number={index + 1}
            total={plan.drawn.length}
            seed={plan.sitting}
            response={responses.get(id)}
          />
        );
      })}
    </section>
  );
}

interface AnsweredProps {
  readonly item: Pick<IndexedItem, 'id' | 'criteria'>;
  readonly number: number;
  readonly total: number;
  readonly seed: string;
  readonly response: ResponseEvent | undefined;
}

function Answered({ item: drawn, response, ...place }: AnsweredProps) {
  const state = useItem(drawn);
  const begin = useMarked(state.status === 'loaded' ? state.item : undefined, response);
  if (state.status === 'failed') return <Line {...place} words={messages.failed} />;
  if (state.status === 'loading') return <Line {...place} words={messages.loading} />;
  const { item } = state;
  if (item === undefined) {
    const words = response ? messages.gone : messages.goneUnanswered;
    return <Line {...place} words={words} response={response} />;
  }
  if (response === undefined)
    return <Line {...place} words={messages.notAnswered} stem={item.stem} />;
  if (item.revision !== response.revision || begin === 'unreadable') {
    return <Line {...place} words={messages.changed} response={response} />;
  }
  if (begin === undefined) return <Line {...place} words={messages.loading} />;
  return (
    <Question
      presented={presentItem<ItemType>(item, seededShuffle(place.seed + item.id))}
      number={place.number}
      total={place.total}
      begin={begin}
      find={async () => item}
      onMarked={(marked) => recordResponse(marked, { mode: 'check', since: Date.now() })}
    />
  );
}

interface LineProps {
  readonly number: number;
  readonly words: string;
  readonly stem?: string;
  readonly response?: ResponseEvent | undefined;
}

function Line({ number, words, stem, response }: LineProps) {
  return (
    <article class="card flow">
      <h4>{messages.question(number)}</h4>
      {stem !== undefined && <Prose text={stem} />}
      <p>
        {words}
        {response && ` ${messages.marks(response.mark.awarded, response.mark.available)}`}
      </p>
    </article>
  );
}

/** The question as it stood after it was marked: worked out anew, since only the response is kept. */
function useMarked(item: Item | undefined, response: ResponseEvent | undefined) {
  const [begin, setBegin] = useState<QuestionState | 'unreadable'>();
  useEffect(() => {
    if (item === undefined || response === undefined) return;
    loadMarking().then(
      ({ markedAgain }) => setBegin(markedAgain(item, response) ?? 'unreadable'),
      () => setBegin('unreadable'),
    );
  }, [item, response]);
  return begin;
}
