import type { LearningEvent } from '../../domain/attempt.ts';
import { openParts, type PaperNow, type PaperPart, type PaperUnit } from '../../evidence/paper.ts';
import { handInMessages } from '../../messages/hand-in.ts';
import { paperMessages as messages, reflectionMessages } from '../../messages/paper.ts';
import { Feedback } from './Feedback.tsx';
import { PaperHistory } from './PaperHistory.tsx';
import { PartState } from './PartState.tsx';
import { steps } from './steps.ts';

interface Props {
  readonly unit: PaperUnit;
  readonly now: PaperNow;
  /** The log has been read: what is not written is known. */
  readonly isOpen: boolean;
  readonly events: readonly LearningEvent[];
}

/** Every question with how far it is, then the reflection, handing in, and feedback. */
export function PaperOverview({ unit, now, isOpen, events }: Props) {
  const sentBack = openParts(now).filter(({ judgements }) => judgements.length > 0);
  const met = now.parts.filter(({ achieved }) => achieved);
  const others = now.parts.filter((part) => !part.achieved && !sentBack.includes(part));
  const { reflection } = now;
  return (
    <div class="flow paper-overview">
      <p>{messages.calm}</p>
      <GoOn now={now} isOpen={isOpen} />
      {sentBack.length > 0 && (
        <section class="flow">
          <h2 tabIndex={-1}>{messages.lookAgain}</h2>
          <p>{messages.lookAgainWhy}</p>
          <PartList parts={sentBack} isOpen={isOpen} />
        </section>
      )}
      {others.length > 0 && (
        <section class="flow">
          <h2 tabIndex={-1}>{messages.list}</h2>
          <PartList parts={others} isOpen={isOpen} />
        </section>
      )}
      {met.length > 0 && (
        <section class="flow">
          <h2 tabIndex={-1}>{messages.alreadyMet}</h2>
          {met.length === now.parts.length && <p>{messages.allMet}</p>}
          <PartList parts={met} isOpen={isOpen} />
        </section>
      )}
      <section class="flow">
        <h2>{reflectionMessages.title}</h2>
        <p>{reflectionMessages.why}</p>
        <ul class="paper-list">
          <li id={steps.reflection}>
            <a href={`#${steps.reflection}`}>{reflectionMessages.label}</a>
            {isOpen && (
              <span class="paper-state">
                {reflection.words === 0
                  ? reflectionMessages.empty
                  : reflectionMessages.words(reflection.words)}
              </span>
            )}
          </li>
        </ul>
      </section>
      <section class="flow" id={steps.handIn}>
        <h2>{handInMessages.title}</h2>
        <p>{handInMessages.lead}</p>
        <p>
          <a class="button" href={`#${steps.handIn}`}>
            {handInMessages.title}
          </a>
        </p>
      </section>
      <Feedback unit={unit} isOpen={isOpen} events={events} />
      <PaperHistory now={now} />
    </div>
  );
}

/** How far the paper is, and the two ways on from here. */
function GoOn({ now, isOpen }: Pick<Props, 'now' | 'isOpen'>) {
  const asked = openParts(now).filter(({ criterion }) => criterion.task !== undefined);
  const isEmpty = ({ answer }: PaperPart) => answer.text.trim() === '';
  const again = asked.find(isUnchanged);
  const next = again ?? asked.find(isEmpty);
  if (!isOpen || asked.length === 0) return null;
  return (
    <div class="flow paper-go-on">
      <p>{handInMessages.answers(asked.filter((part) => !isEmpty(part)).length, asked.length)}.</p>
      <div class="button-row">
        {next && (
          <a class="button" href={`#${steps.question(next.criterion)}`}>
            {again
              ? messages.lookAgainAt(next.criterion.number)
              : messages.goOn(next.criterion.number)}
          </a>
        )}
        <a class={next ? 'button button-quiet' : 'button'} href={`#${steps.handIn}`}>
          {handInMessages.title}
        </a>
      </div>
    </div>
  );
}

/** Sent back by an assessor, and still as it was handed in. */
function isUnchanged({ judgements, handedIn, answer }: PaperPart): boolean {
  return judgements.length > 0 && handedIn.at(-1)?.text === answer.text;
}

interface ListProps {
  readonly parts: readonly PaperPart[];
  readonly isOpen: boolean;
}

function PartList({ parts, isOpen }: ListProps) {
  return (
    <ol class="paper-list">
      {parts.map((part) => (
        <li key={part.criterion.id} id={steps.question(part.criterion)}>
          <a href={`#${steps.question(part.criterion)}`}>
            <span class="paper-number">{part.criterion.number}</span>
            <span class="paper-criterion-text">{part.criterion.text}</span>
          </a>
          {isOpen && <PartState part={part} />}
        </li>
      ))}
    </ol>
  );
}
