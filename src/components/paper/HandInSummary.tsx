import { openParts, type PaperNow, type PaperPart } from '../../evidence/paper.ts';
import { handInMessages as messages } from '../../messages/hand-in.ts';
import { steps } from './steps.ts';

/** What is written and what is not, said plainly; nothing has to be full. */
export function HandInSummary({ now }: { readonly now: PaperNow }) {
  const asked = openParts(now).filter(({ criterion }) => criterion.task !== undefined);
  const empty = asked.filter(({ answer }) => answer.text.trim() === '');
  const { words } = now.reflection;
  return (
    <section class="flow">
      <h3>{messages.whatGoes}</h3>
      <p>{messages.answers(asked.length - empty.length, asked.length)}.</p>
      {empty.length > 0 && (
        <>
          <p>
            {messages.emptyOnes} <Links parts={empty} />
          </p>
          <p>{messages.emptyAllowed}</p>
        </>
      )}
      <p>
        {words > 0 ? messages.reflectionIn(words) : messages.reflectionMissing}{' '}
        {words === 0 && <a href={`#${steps.reflection}`}>{messages.writeIt}</a>}
      </p>
    </section>
  );
}

function Links({ parts }: { readonly parts: readonly PaperPart[] }) {
  return (
    <>
      {parts.map(({ criterion }, place) => (
        <span key={criterion.id}>
          <a class="paper-ref" href={`#${steps.question(criterion)}`}>
            {criterion.number}
          </a>
          {place < parts.length - 1 ? ', ' : '.'}
        </span>
      ))}
    </>
  );
}
