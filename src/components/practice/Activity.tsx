import type { CriterionId } from '../../domain/curriculum.ts';
import { practiceMessages } from '../../messages/practice.ts';
import type { Presented } from '../../questions/item.ts';
import { useCourseItems } from './course-items.ts';
import { Question } from './Question.tsx';

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
