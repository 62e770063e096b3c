import {
  type LeftOff as LastPlace,
  type LessonPlace,
  nextToPractise,
  whereLeftOff,
} from '../../domain/left-off.ts';
import { dayInWords, leftOffMessages as messages } from '../../messages/progress.ts';
import { readLastVisit } from '../../stores/last-visit.ts';
import type { LogState } from '../../stores/log.ts';
import { useLog } from './use-log.ts';

interface Props {
  /** In the order in which to study them. */
  readonly lessons: readonly LessonPlace[];
}

/** Where the learner left off, and where to go on. */
export function LeftOff({ lessons }: Props) {
  const log = useLog();
  const last = log.status === 'open' ? lastPlace(lessons, log) : undefined;
  return (
    <div class="left-off flow">
      <p>
        {last ? (
          <>
            {messages.lastAt(dayInWords(last.at))} <LessonLink lesson={last.lesson} />.
          </>
        ) : (
          messages.fresh
        )}
      </p>
      <p>
        <NextStep lessons={lessons} log={log} last={last?.lesson} />
      </p>
    </div>
  );
}

interface NextStepProps extends Props {
  readonly log: LogState;
  readonly last: LessonPlace | undefined;
}

function NextStep({ lessons, log, last }: NextStepProps) {
  const [first] = lessons;
  if (!first) return <>{messages.notReady}</>;
  const next = nextToPractise(lessons, log.events);
  return (
    <>
      {wordsFor(next, last)} <LessonLink lesson={next ?? last ?? first} />
    </>
  );
}

function wordsFor(next: LessonPlace | undefined, last: LessonPlace | undefined): string {
  if (!next) return messages.allAnswered;
  if (!last) return messages.startWith;
  return next.id === last.id ? messages.goOn : messages.next;
}

function LessonLink({ lesson }: { lesson: LessonPlace }) {
  return <a href={lesson.path}>{lesson.title}</a>;
}

function lastPlace(lessons: readonly LessonPlace[], { events }: LogState): LastPlace | undefined {
  const visit = readLastVisit();
  // What was stored is only compared: the link and its words come from the course.
  const lesson = lessons.find(({ path }) => pathOf(path) === visit?.path);
  return whereLeftOff(lessons, events, visit && lesson && { lesson, at: visit.at });
}

// Links of a package are relative; a visit is kept with its whole path.
const pathOf = (path: string) => new URL(path, document.baseURI).pathname;
