import { countWords } from '../../domain/words.ts';
import {
  type PaperCriterion,
  type PaperNow,
  type PaperPart,
  type PaperTask,
  type PaperUnit,
  paperField,
} from '../../evidence/paper.ts';
import { paperMessages as messages, wordsInWords } from '../../messages/paper.ts';
import { Prose } from '../practice/Prose.tsx';
import { NoteField } from '../progress/NoteField.tsx';
import { useNote } from '../progress/use-note.ts';
import { PartJudgements } from './PartJudgements.tsx';
import { steps } from './steps.ts';

interface Props {
  readonly unit: PaperUnit;
  readonly now: PaperNow;
  readonly index: number;
}

/** One question: the criterion, what is asked, what an assessor said, and the place to write. */
export function PaperQuestion({ unit, now, index }: Props) {
  const part = now.parts[index];
  if (!part) return null;
  const { criterion } = part;
  return (
    <article class="flow paper-question">
      <h2 tabIndex={-1}>{messages.place(index + 1, unit.criteria.length)}</h2>
      <CriterionWords criterion={criterion} />
      {part.judgements.length > 0 && <PartJudgements judgements={part.judgements} />}
      <Answer part={part} />
      <Neighbours unit={unit} index={index} />
    </article>
  );
}

function CriterionWords({ criterion }: { readonly criterion: PaperCriterion }) {
  const { number, text, lesson } = criterion;
  return (
    <div class="paper-criterion">
      <p class="kicker">{messages.criterion(number)}</p>
      <p class="paper-wording">{text}</p>
      {lesson && (
        <p class="small">
          {messages.lesson} <a href={lesson.href}>{lesson.title}</a>
        </p>
      )}
    </div>
  );
}

function Answer({ part }: { readonly part: PaperPart }) {
  const { task } = part.criterion;
  if (!task) return <p>{messages.noQuestion}</p>;
  return (
    <>
      <div class="paper-prompt flow">
        <Prose text={task.prompt} />
      </div>
      {part.achieved ? <HandedIn part={part} /> : <AnswerField task={task} />}
    </>
  );
}

/** What was judged stays as it was: nothing is handed in for it again. */
function HandedIn({ part }: { readonly part: PaperPart }) {
  const last = part.handedIn.at(-1)?.text ?? part.answer.text;
  return (
    <>
      <p class="notice" data-tone="good">
        {messages.metHere}
      </p>
      {last !== '' && (
        <>
          <h3>{messages.handedInText}</h3>
          <p class="paper-text" dir="auto">
            {last}
          </p>
        </>
      )}
    </>
  );
}

function AnswerField({ task }: { readonly task: PaperTask }) {
  const note = useNote(paperField(task.id));
  return (
    <NoteField note={note} label={messages.answer} rows={12}>
      <p>{wordsInWords(countWords(note.text), task.words)}</p>
    </NoteField>
  );
}

function Neighbours({ unit, index }: { readonly unit: PaperUnit; readonly index: number }) {
  const previous = unit.criteria[index - 1];
  const next = unit.criteria[index + 1];
  return (
    <nav class="button-row paper-neighbours no-print" aria-label={messages.list}>
      {previous && (
        <a class="button button-quiet" href={`#${steps.question(previous)}`}>
          {messages.previous}
          <span class="visually-hidden"> {previous.number}</span>
        </a>
      )}
      <a class="button" href={`#${next ? steps.question(next) : steps.reflection}`}>
        {next ? messages.next : messages.toReflection}
        {next && <span class="visually-hidden"> {next.number}</span>}
      </a>
    </nav>
  );
}
