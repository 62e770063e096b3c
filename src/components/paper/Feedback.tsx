import { useState } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import type { FeedbackFile } from '../../domain/evidence.ts';
import type { PaperUnit } from '../../evidence/paper.ts';
import { feedbackMessages as messages } from '../../messages/hand-in.ts';
import { FileChoice } from './FileChoice.tsx';
import { addFeedback, type FeedbackOutcome, openFeedback } from './open-feedback.ts';

interface Props {
  readonly unit: PaperUnit;
  readonly isOpen: boolean;
  readonly events: readonly LearningEvent[];
}

/** Takes a feedback file, and says what came of it. */
export function Feedback({ unit, isOpen, events }: Props) {
  const [outcome, setOutcome] = useState<FeedbackOutcome>();
  const open = (file: File) => {
    void openFeedback(file, unit.id, events).then(setOutcome);
  };
  return (
    <section class="flow" aria-labelledby="feedback">
      <h2 id="feedback">{messages.title}</h2>
      <FileChoice
        label={messages.choose}
        hint={messages.hint}
        accept=".html,.htm,text/html"
        disabled={!isOpen}
        onFile={open}
      />
      <div role="status">
        {outcome?.status === 'told' && (
          <p class="notice paper-text" data-tone={outcome.tone}>
            {outcome.text}
          </p>
        )}
        {outcome?.status === 'other-unit' && (
          <p class="notice" data-tone="mark">
            {messages.otherUnit(outcome.unit.toUpperCase())}{' '}
            <a href={`/paper/${outcome.unit}/`}>{messages.toOtherUnit}</a>
          </p>
        )}
        {outcome?.status === 'asked' && (
          <Question feedback={outcome.feedback} onAnswer={setOutcome} />
        )}
      </div>
    </section>
  );
}

interface QuestionProps {
  readonly feedback: FeedbackFile;
  readonly onAnswer: (outcome: FeedbackOutcome) => void;
}

/** Feedback on evidence that this device does not know may be the learner's own, or not. */
function Question({ feedback, onAnswer }: QuestionProps) {
  const leave = () => onAnswer({ status: 'told', tone: 'mark', text: messages.left });
  const add = () => void addFeedback(feedback).then(onAnswer);
  return (
    <div class="notice flow" data-tone="mark">
      <p>{messages.unknown(feedback.learner.name, feedback.assessor)}</p>
      <p>{messages.unknownWhy}</p>
      <div class="button-row">
        <button class="button" type="button" onClick={add}>
          {messages.mine}
        </button>
        <button class="button button-quiet" type="button" onClick={leave}>
          {messages.notMine}
        </button>
      </div>
    </div>
  );
}
