import type { CriterionId } from '../../domain/curriculum.ts';
import { practiceMessages } from '../../messages/practice.ts';
import type { Presented } from '../../questions/item.ts';
import { useCourseItems } from './course-items.ts';
import { Question } from './Question.tsx';

interface Props {
  /** Written tasks as they may be seen before they are compared with their points. */
  readonly items: readonly Presented[];
  readonly criteria: readonly CriterionId[];
}

/** The written tasks of a lesson: to be answered, then compared with their points. */
export function WrittenPractice({ items, criteria }: Props) {
  const course = useCourseItems(criteria);
  return (
    <div class="practice" {...course.prepare}>
      {items.map((presented, place) => (
        <Question
          key={presented.id}
          presented={presented}
          number={place + 1}
          total={items.length}
          heading={practiceMessages.written(place + 1)}
          find={course.find}
          onMarked={course.recordMarked}
          earlier={course.earlier(presented.id)}
        />
      ))}
    </div>
  );
}
