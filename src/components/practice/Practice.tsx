import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import type { AssessmentCriterion, CriterionId } from '../../domain/curriculum.ts';
import { practiceMessages } from '../../messages/practice.ts';
import type { Presented } from '../../questions/item.ts';
import { useCourseItems } from './course-items.ts';
import { Question, type QuestionProps } from './Question.tsx';
import type { SummaryProps } from './Summary.tsx';
import { useReached } from './use-reached.ts';

// Needed only when all is answered. Without it nothing is lost but the summary itself.
const Summary = lazy(() =>
  import('./Summary.tsx').then(
    (module) => module.Summary,
    (): FunctionComponent<SummaryProps> => () => null,
  ),
);

export interface PracticeProps {
  /** The lesson's items as they may be seen before marking: without keys. */
  readonly items: readonly Presented[];
  /** The criteria whose items these are. */
  readonly criteria: readonly AssessmentCriterion[];
  readonly heading: string;
  /** The lesson that it ends: `ccs14/sectors`. */
  readonly lesson?: string | undefined;
}

/** The practice of a lesson: its items one below the other, how far one is, and how it went. */
export function Practice({ items, criteria, heading, lesson }: PracticeProps) {
  const course = useCourseItems(criteria.map(({ id }) => id));
  useReached(lesson);
  const answered = items.filter(({ id }) => course.isAnswered(id));
  return (
    <section class="practice" aria-labelledby="practice" {...course.prepare}>
      <h2 id="practice">{heading}</h2>
      <noscript>
        <p class="how">{practiceMessages.noScript}</p>
      </noscript>
      <p class="practice-progress">{practiceMessages.progress(answered.length, items.length)}</p>
      {items.map((presented, place) => (
        <SteadyQuestion
          key={presented.id}
          presented={presented}
          number={place + 1}
          total={items.length}
          find={course.find}
          onMarked={course.recordMarked}
          earlier={course.earlier(presented.id)}
        />
      ))}
      {answered.length === items.length && (
        <ErrorBoundary>
          <Summary items={items} criteria={criteria} last={course.last} />
        </ErrorBoundary>
      )}
    </section>
  );
}

/**
 * Draws a question again only when the record of its own item has changed: an answer concerns one
 * question, and drawing the others would keep its feedback waiting on a slow phone.
 */
function SteadyQuestion(props: QuestionProps) {
  return useMemo(() => <Question {...props} />, [props.presented, props.earlier]);
}

export interface ActivityProps {
  readonly item: Presented;
  /** The criterion that the item assesses first. */
  readonly criterion: CriterionId;
}

/** One item inside a lesson. */
export function Activity({ item, criterion }: ActivityProps) {
  const course = useCourseItems([criterion]);
  return (
    <div class="practice activity" {...course.prepare}>
      <noscript>
        <p class="how">{practiceMessages.noScript}</p>
      </noscript>
      <Question
        presented={item}
        number={1}
        total={1}
        find={course.find}
        onMarked={course.recordMarked}
        earlier={course.earlier(item.id)}
      />
    </div>
  );
}
