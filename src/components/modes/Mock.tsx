import { useState } from 'preact/hooks';
import { mockMessages as messages } from '../../messages/modes.ts';
import { useLog } from '../progress/use-log.ts';
import { EarlierTests } from './EarlierTests.tsx';
import { criteriaIn, type OutlineUnit } from './outline.ts';
import { StartButton } from './StartButton.tsx';
import { TimeChoice, type TimeWish, wishedTime } from './TimeChoice.tsx';
import { useStart } from './use-start.ts';

interface Props {
  readonly unit: OutlineUnit;
}

/** Half as much again as in a test of one's own: a mock is answered without help. */
const SECONDS_PER_ITEM = 90;

/** One sitting over every criterion of a unit. */
export function Mock({ unit }: Props) {
  const { events } = useLog();
  return (
    <div class="flow">
      <EarlierTests events={events} mode="mock" unit={unit.id} />
      <Start unit={unit} />
    </div>
  );
}

function Start({ unit }: Props) {
  const [time, setTime] = useState<TimeWish>({ timed: false, extraTime: 1 });
  const { start, trouble, ready } = useStart();
  const criteria = criteriaIn([unit]);
  const usable = criteria.filter(({ items }) => items > 0);
  const without = criteria.length - usable.length;

  const begin = (event: Event) => {
    event.preventDefault();
    void start({
      mode: 'mock',
      criteria: criteria.map(({ id }) => id),
      count: 1,
      weakestFirst: false,
      feedback: 'end',
      ...wishedTime(time, SECONDS_PER_ITEM),
    });
  };

  if (usable.length === 0) return <p class="notice">{messages.notYet}</p>;
  return (
    <form class="builder" onSubmit={begin} autocomplete="off">
      <p>
        {messages.lead(usable.length)} {without > 0 && messages.noItems(without)}
      </p>
      <TimeChoice time={time} onChange={setTime} timedLabel={messages.timed} />
      <StartButton label={messages.start} ready={ready} trouble={trouble} />
    </form>
  );
}
