import { useState } from 'preact/hooks';
import { nameOf } from '../../assessment/people.ts';
import type { OpenedEvidence } from '../../assessment/reading.ts';
import type { EntryContent, EntryOf } from '../../assessment/record.ts';
import { isOwnWork, plannedSamples, samplesIn } from '../../assessment/samples.ts';
import type { SampleStage } from '../../assessment/sampling.ts';
import { mostFrequent } from '../../assessment/sampling-risk.ts';
import { portfolioStanding } from '../../assessment/to-judge.ts';
import type { CriterionId } from '../../domain/curriculum.ts';
import { methodNames } from '../../messages/desk.ts';
import { iqaMessages as messages, stageNames } from '../../messages/desk-iqa.ts';
import { markingMessages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { AnswerSide } from './AnswerSide.tsx';
import { Beside } from './Beside.tsx';
import { momentInShort } from './dates.ts';
import { aboutWords } from './entry-words.ts';
import { Field, SelectField, TickField } from './Field.tsx';
import { GuidanceSide } from './GuidanceSide.tsx';
import { PackPanel } from './PackPanel.tsx';
import { TellLine } from './TellLine.tsx';
import { entriesIn } from './typed-entries.ts';
import { usePut, useSecrets } from './use-desk.ts';
import { useEvidence } from './use-evidence.ts';

interface Props {
  readonly desk: DeskState;
  readonly evidence: string;
}

/** One portfolio as an IQA looks at it: answers and judgements, and the decision on them. */
export function SampleView({ desk, evidence }: Props) {
  const opened = desk.reading.evidence.get(evidence);
  if (!opened) return <p class="notice">{markingMessages.notHere}</p>;
  return (
    <section class="flow" aria-labelledby="sample">
      <a href="/assessor/iqa/#">{messages.back}</a>
      <h2 id="sample">
        {opened.learner.name}, {opened.unitTitle}, {markingMessages.attempt(opened.attempt)}
      </h2>
      <SampleForm desk={desk} opened={opened} />
    </section>
  );
}

interface FormProps {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
}

interface Values {
  readonly criteria: readonly CriterionId[];
  readonly decision: 'agree' | 'disagree';
  readonly reason: string;
  readonly action: string;
  readonly actionBy: string;
}

function SampleForm({ desk, opened }: FormProps) {
  const { reading, settings } = desk;
  const standing = portfolioStanding(reading, opened);
  const judged = reading
    .ofKind('judged')
    .filter(({ payload }) => payload.evidence === opened.evidence);
  const judgedIds = new Set(judged.map(({ payload }) => payload.criterion));
  const planned = plannedSamples(reading).findLast(
    (each) => each.planned.evidence === opened.evidence,
  );
  const offered = standing.result.criteria.filter(({ criterion }) => judgedIds.has(criterion));
  const stage: SampleStage =
    planned?.planned.stage ?? (standing.toJudge.length === 0 ? 'summative' : 'interim');
  const first: Values = {
    criteria: planned?.planned.criteria ?? offered.map(({ criterion }) => criterion),
    decision: 'agree',
    reason: '',
    action: '',
    actionBy: '',
  };
  const [values, setValues] = useState(first);
  const { told, tell, put } = usePut();
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const isOwn = isOwnWork(reading, {
    by: settings.person,
    payload: { evidence: opened.evidence, criteria: values.criteria },
  });
  const submit = async (event: Event) => {
    event.preventDefault();
    const isUnfounded = values.decision === 'disagree' && values.reason.trim() === '';
    if (isUnfounded) return tell({ text: messages.needsReason, tone: 'bad' });
    const content = sampleEntry({ opened, stage, judged, values });
    if (await put([content], { done: messages.recorded })) setValues(first);
    return undefined;
  };
  return (
    <>
      <Earlier desk={desk} evidence={opened.evidence} />
      <SampledCriteria desk={desk} opened={opened} chosen={values.criteria} />
      <Beside reading={reading} learner={opened.key} unit={opened.unit} />
      <form class="card flow" onSubmit={submit} aria-label={messages.decision}>
        {isOwn && (
          <p class="notice" data-tone="bad">
            {messages.ownWork}
          </p>
        )}
        <p>
          {messages.stage}: {stageNames[stage]}
        </p>
        <TickField
          legend={messages.criteria}
          options={offered.map(({ criterion, number }) => [criterion, number] as const)}
          chosen={values.criteria}
          onChange={(criteria) => set({ criteria })}
        />
        <SelectField<Values['decision']>
          label={messages.decision}
          value={values.decision}
          options={entriesIn({ agree: messages.agree, disagree: messages.disagree })}
          onChange={(decision) => set({ decision })}
        />
        <Field
          label={messages.reason}
          rows={3}
          value={values.reason}
          onChange={(reason) => set({ reason })}
        />
        <div class="desk-pair">
          <Field
            label={messages.actionLabel}
            value={values.action}
            onChange={(action) => set({ action })}
          />
          <Field
            label={messages.actionBy}
            type="date"
            value={values.actionBy}
            onChange={(actionBy) => set({ actionBy })}
          />
        </div>
        <button class="button" type="submit">
          {messages.record}
        </button>
        <TellLine told={told} />
      </form>
    </>
  );
}

interface SampleParts {
  readonly opened: OpenedEvidence;
  readonly stage: SampleStage;
  readonly judged: readonly EntryOf<'judged'>[];
  readonly values: Values;
}

function sampleEntry({ opened, stage, judged, values }: SampleParts): EntryContent {
  const { criteria, actionBy, ...rest } = values;
  const makers = judged
    .filter(({ payload }) => criteria.includes(payload.criterion))
    .map(({ by }) => by);
  return {
    kind: 'sampled',
    payload: {
      ...rest,
      evidence: opened.evidence,
      // The person whose judgements these mostly are: a disagreement raises their risk.
      assessor: mostFrequent(makers) ?? '',
      stage,
      criteria,
      actionBy: actionBy === '' ? undefined : actionBy,
    },
  };
}

function Earlier({ desk, evidence }: Props) {
  const taken = samplesIn(desk.reading).filter(({ entry }) => entry.payload.evidence === evidence);
  if (taken.length === 0) return null;
  return (
    <section aria-label={messages.earlier}>
      <h3>{messages.earlier}</h3>
      <ul class="desk-history">
        {taken.map(({ entry }) => (
          <li key={entry.seq}>
            {aboutWords(desk.reading, entry)}{' '}
            <span class="muted">
              {nameOf(desk.reading.people, entry.by)}, {momentInShort(entry.at)}
            </span>
            {entry.payload.reason !== '' && <p class="desk-text">{entry.payload.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SampledProps extends FormProps {
  readonly chosen: readonly CriterionId[];
}

/** The chosen criteria with question, answer, judgement and guidance, one below the other. */
function SampledCriteria({ desk, opened, chosen }: SampledProps) {
  const file = useEvidence(opened.digest);
  const { pack } = useSecrets();
  const { result } = portfolioStanding(desk.reading, opened);
  if (!file) return <p role="status">{markingMessages.reading}</p>;
  if (file.status === 'refused') {
    return (
      <p class="notice" data-tone="bad">
        {file.reason === 'key-needed' ? markingMessages.sealed : markingMessages.unreadable}
      </p>
    );
  }
  return (
    <>
      {!pack && <PackPanel desk={desk} />}
      {result.criteria
        .filter(({ criterion }) => chosen.includes(criterion))
        .map((criterion) => (
          <details key={criterion.criterion} class="card" open>
            <summary>
              <h3>
                {criterion.number} {criterion.text}
              </h3>
            </summary>
            <div class="desk-sides">
              <div class="flow">
                <AnswerSide
                  desk={desk}
                  opened={opened}
                  file={file.evidence}
                  criterion={criterion}
                />
                <p class="muted">
                  {messages.methods}:{' '}
                  {criterion.now?.kind === 'judged'
                    ? criterion.now.payload.methods.map((each) => methodNames[each]).join(', ')
                    : messages.noJudgement}
                </p>
              </div>
              {pack && (
                <GuidanceSide desk={desk} file={file.evidence} criterion={criterion.criterion} />
              )}
            </div>
          </details>
        ))}
    </>
  );
}
