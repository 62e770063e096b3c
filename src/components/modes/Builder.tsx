import { useState } from 'preact/hooks';
import { builderMessages as messages } from '../../messages/modes.ts';
import { CriterionPicker } from './CriterionPicker.tsx';
import { criteriaIn, type OutlineUnit } from './outline.ts';
import { StartButton } from './StartButton.tsx';
import { TimeChoice, type TimeWish, wishedTime } from './TimeChoice.tsx';
import { useStart } from './use-start.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
  /** A criterion to begin with. */
  readonly picked?: string | undefined;
}

const USUAL = 10;
const MOST = 60;
const SECONDS_PER_ITEM = 60;

/** Puts a self-test together and starts it. */
export function Builder({ units, picked }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(picked ? [picked] : []));
  const [time, setTime] = useState<TimeWish>({ timed: false, extraTime: 1 });
  const { start, trouble, ready } = useStart();
  const available = criteriaIn(units)
    .filter(({ id }) => chosen.has(id))
    .reduce((sum, { items }) => sum + items, 0);

  const begin = (event: Event) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    void start({
      mode: 'self-test',
      criteria: [...chosen],
      count: Number(form.get('count')) || USUAL,
      weakestFirst: form.has('weakest'),
      feedback: form.get('feedback') === 'end' ? 'end' : 'now',
      ...wishedTime(time, SECONDS_PER_ITEM),
    });
  };

  return (
    <form class="builder" onSubmit={begin} autocomplete="off">
      <fieldset>
        <legend>{messages.what}</legend>
        <CriterionPicker units={units} chosen={chosen} onChoose={setChosen} open={picked} />
        <p class="small muted" role="status">
          {messages.picked(chosen.size)}
          {chosen.size > 0 && `. ${messages.most(available)}`}
        </p>
      </fieldset>
      <fieldset>
        <legend>{messages.how}</legend>
        <label class="pick-row">
          <input type="number" name="count" min={1} max={MOST} defaultValue={`${USUAL}`} required />
          <span>{messages.count}</span>
        </label>
        <label class="pick-row">
          <input type="checkbox" name="weakest" />
          <span>{messages.weakest}</span>
        </label>
      </fieldset>
      <fieldset>
        <legend>{messages.feedback}</legend>
        <label class="pick-row">
          <input type="radio" name="feedback" value="now" defaultChecked />
          <span>{messages.feedbackNow}</span>
        </label>
        <label class="pick-row">
          <input type="radio" name="feedback" value="end" />
          <span>{messages.feedbackEnd}</span>
        </label>
      </fieldset>
      <TimeChoice time={time} onChange={setTime} timedLabel={messages.timed} />
      <StartButton label={messages.start} ready={ready} trouble={trouble} />
    </form>
  );
}
