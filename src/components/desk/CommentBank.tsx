import { useState } from 'preact/hooks';
import { firstComments, markingMessages as messages } from '../../messages/desk-marking.ts';
import { change, type DeskState } from '../../stores/desk/desk.ts';

interface Props {
  readonly desk: DeskState;
  readonly feedback: string;
  readonly onInsert: (comment: string) => void;
}

/** Comments to insert: the assessor's own, and a few to begin with. */
export function CommentBank({ desk, feedback, onInsert }: Props) {
  const [isKept, setIsKept] = useState(false);
  const own = desk.settings.comments;
  const text = feedback.trim();
  const keep = async () => {
    if (text === '') return;
    setIsKept(await change({ comments: [text, ...own.filter((each) => each !== text)] }));
  };
  return (
    <details class="desk-more">
      <summary>{messages.comments}</summary>
      <p class="desk-hint">{messages.commentsLead}</p>
      <ul class="desk-comments">
        {[...own, ...firstComments].map((comment, index) => (
          <li key={comment}>
            <span>{comment}</span>
            <button
              class="link-button"
              type="button"
              aria-label={`${messages.insert}: ${comment}`}
              onClick={() => onInsert(comment)}
            >
              {messages.insert}
            </button>
            {index < own.length && (
              <button
                class="link-button"
                type="button"
                aria-label={`${messages.forget}: ${comment}`}
                onClick={() => void change({ comments: own.filter((each) => each !== comment) })}
              >
                {messages.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button class="link-button" type="button" aria-disabled={text === ''} onClick={keep}>
        {messages.keep}
      </button>
      <span role="status">{isKept ? messages.kept : ''}</span>
    </details>
  );
}
