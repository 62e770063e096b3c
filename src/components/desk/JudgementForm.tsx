import { useRef, useState } from 'preact/hooks';
import type { CriterionStanding } from '../../assessment/judgements.ts';
import type { OpenedEvidence } from '../../assessment/reading.ts';
import type { AssessmentMethod } from '../../assessment/record.ts';
import type { Judgement } from '../../domain/attempt.ts';
import type { EvidenceFile } from '../../domain/evidence.ts';
import { methodNames } from '../../messages/desk.ts';
import { judgementNames, markingMessages as messages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { draftOf, type JudgementDraft, keepDraft } from '../../stores/desk/drafts.ts';
import { CommentBank } from './CommentBank.tsx';
import { Conflict } from './Conflict.tsx';
import { Field, TickField } from './Field.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { TellLine } from './TellLine.tsx';
import { entriesIn } from './typed-entries.ts';
import { usePut } from './use-desk.ts';
import { useKeys } from './use-keys.ts';

interface Props {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly file: EvidenceFile;
  readonly standing: CriterionStanding;
  readonly onRecorded: (judgement: Judgement, goesOn: boolean) => void;
  /** −1 for the criterion before, 1 for the one after. */
  readonly onMove: (by: -1 | 1) => void;
}

/** The judgement on one criterion. What is typed stays when one looks at another criterion. */
export function JudgementForm(props: Props) {
  const { desk, opened, file, standing, onRecorded, onMove } = props;
  const about = `${opened.evidence} ${standing.criterion}`;
  const [draft, setDraft] = useState(() => draftOf(about) ?? emptyDraft(file, standing.criterion));
  const { told, tell, put } = usePut();
  const feedback = useRef<HTMLTextAreaElement>(null);
  const set = (change: Partial<JudgementDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    keepDraft(about, next);
  };
  const record = async (goesOn: boolean) => {
    const { judgement, ...rest } = draft;
    const problem = problemWith(draft);
    if (problem !== undefined || judgement === undefined) {
      return tell({ text: problem ?? messages.chooseJudgement, tone: 'bad' });
    }
    const payload = {
      ...rest,
      judgement,
      evidence: opened.evidence,
      criterion: standing.criterion,
    };
    if (!(await put([{ kind: 'judged', payload }], { done: '' }))) return undefined;
    keepDraft(about, undefined);
    setDraft(emptyDraft(file, standing.criterion));
    tell(undefined);
    onRecorded(judgement, goesOn);
    return undefined;
  };
  useKeys(desk.settings.shortcuts, {
    m: () => set({ judgement: 'met' }),
    n: () => set({ judgement: 'not-yet-met' }),
    f: () => feedback.current?.focus(),
    r: () => void record(true),
    j: () => onMove(1),
    k: () => onMove(-1),
  });
  return (
    <form
      class="desk-judge"
      aria-label={messages.form}
      onSubmit={(event) => {
        event.preventDefault();
        void record(true);
      }}
    >
      {standing.conflict && <Conflict desk={desk} opened={opened} conflict={standing.conflict} />}
      <fieldset class="desk-verdict">
        <legend class="visually-hidden">{messages.judgement}</legend>
        {entriesIn(judgementNames).map(([judgement, name]) => (
          <label key={judgement} class="choice" data-judgement={judgement}>
            <input
              type="radio"
              name="judgement"
              checked={draft.judgement === judgement}
              onChange={() => set({ judgement })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div class="desk-field">
        <label for="feedback">{messages.feedback}</label>
        <textarea
          id="feedback"
          ref={feedback}
          rows={3}
          maxLength={20_000}
          value={draft.feedback}
          onInput={(event) => set({ feedback: event.currentTarget.value })}
        />
      </div>
      <CommentBank
        desk={desk}
        feedback={draft.feedback}
        onInsert={(comment) => {
          set({ feedback: [draft.feedback.trimEnd(), comment].filter(Boolean).join('\n') });
          feedback.current?.focus();
        }}
      />
      <details class="desk-more">
        <summary>{messages.more}</summary>
        <div class="flow">
          <Field
            label={messages.further}
            rows={2}
            value={draft.further}
            onChange={(further) => set({ further })}
          />
          <TickField<AssessmentMethod>
            legend={messages.methods}
            options={entriesIn(methodNames)}
            chosen={draft.methods}
            onChange={(methods) => set({ methods })}
          />
        </div>
      </details>
      <TellLine told={told} />
      <div class="button-row desk-judge-row">
        <button class="button" type="submit">
          {messages.record}
        </button>
        <button
          class="button button-quiet"
          type="button"
          aria-label={messages.previous}
          onClick={() => onMove(-1)}
        >
          ←
        </button>
        <button
          class="button button-quiet"
          type="button"
          aria-label={messages.next}
          onClick={() => onMove(1)}
        >
          →
        </button>
        <KeyHelp isOn={desk.settings.shortcuts} />
      </div>
    </form>
  );
}

function problemWith({ judgement, feedback }: JudgementDraft): string | undefined {
  if (judgement === undefined) return messages.chooseJudgement;
  // Feedback that does not say what is missing is the most usual ground of an appeal.
  if (judgement === 'not-yet-met' && feedback.trim() === '') return messages.needsFeedback;
  return undefined;
}

function emptyDraft({ answers, work }: EvidenceFile, criterion: string): JudgementDraft {
  const methods: AssessmentMethod[] = [];
  if (answers.some((answer) => answer.criterion === criterion)) methods.push('written-answers');
  if (work.some(({ criteria }) => criteria.includes(criterion))) methods.push('work-product');
  return { judgement: undefined, feedback: '', further: '', methods };
}
