import type { PieceOfWork } from '../../domain/work.ts';
import { finishMessages as messages } from '../../messages/tools.ts';
import { chooseCriteria, criteriaOfPiece, finishPiece, reopenPiece } from '../../stores/work.ts';
import { missingIn } from '../../tools/missing.ts';
import { idOf, type OpenForm, useForm, useSettled } from './form-context.ts';
import type { ToolCriterion } from './work-document.ts';

interface Props {
  readonly piece: PieceOfWork;
  /** The criteria that the piece may be evidence for. */
  readonly criteria: readonly ToolCriterion[];
  readonly portfolioHref: string;
}

/** What is still missing, and the button that says: this is finished. */
export function FinishPart({ piece, criteria, portfolioHref }: Props) {
  const form = useForm();
  const missing = useSettled((values) => missingIn(form.tool, values));
  const id = idOf(form, 'finish');
  const own = criteriaOfPiece(piece);
  const labels = criteria.filter((one) => own.includes(one.id)).map(({ label }) => label);
  return (
    <section class="form-section finish flow" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      {form.tool.about.criteria.length === 0 && <Choose piece={piece} criteria={criteria} />}
      {missing.length === 0 ? (
        <p>{messages.nothingMissing}</p>
      ) : (
        <details open={missing.length <= 8}>
          <summary>
            {messages.missing} ({missing.length})
          </summary>
          <ul>
            {missing.map(({ path, text }) => (
              <li key={path}>
                <a href={`#${idOf(form, path)}`} onClick={(event) => leadTo(form, path, event)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="button-row">
        {piece.finished ? (
          <button type="button" class="button button-quiet" onClick={() => reopenPiece(piece)}>
            {messages.reopen}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              form.editor.keep();
              finishPiece(piece);
            }}
          >
            {missing.length === 0 ? messages.finish : messages.finishAnyway}
          </button>
        )}
      </p>
      <div role="status">
        {piece.finished && (
          <p class="notice" data-tone="good">
            <strong>{messages.done}.</strong> {messages.made(labels)}{' '}
            <a href={portfolioHref}>{messages.portfolio}</a>
          </p>
        )}
      </div>
    </section>
  );
}

function Choose({ piece, criteria }: Pick<Props, 'piece' | 'criteria'>) {
  const toggle = (id: string, isChosen: boolean) => {
    const others = piece.criteria.filter((one) => one !== id);
    chooseCriteria(piece, isChosen ? [...others, id] : others);
  };
  return (
    <details class="choose-criteria" open={piece.criteria.length === 0}>
      <summary>
        {messages.chosen} ({piece.criteria.length})
      </summary>
      <fieldset>
        <legend>{messages.chooseLead}</legend>
        {criteria.map(({ id, label, text }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={piece.criteria.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            <span>
              <strong>{label}</strong> {text}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Puts the focus on the field itself, or on the first input of a group. */
function leadTo(form: OpenForm, path: string, event: Event): void {
  const place = document.getElementById(idOf(form, path));
  if (!place) return;
  event.preventDefault();
  const isField = place.matches('input, textarea, select, button, [tabindex]');
  const target = isField ? place : place.querySelector<HTMLElement>('input, textarea, select');
  target?.focus();
  place.scrollIntoView({ block: 'center' });
}
