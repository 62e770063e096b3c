import type { OpenedEvidence } from '../../assessment/reading.ts';
import { moreMessages as messages } from '../../messages/desk-marking.ts';
import { useEvidence } from './use-evidence.ts';

/** The latest reflection among a learner's attempts, to be read before it is confirmed. */
export function ReflectionText({ attempts }: { readonly attempts: readonly OpenedEvidence[] }) {
  const latest = attempts.findLast((each) => each.hasReflection);
  const reading = useEvidence(latest?.digest);
  const text = reading?.status === 'read' ? reading.evidence.reflection?.text : undefined;
  if (!latest || text === undefined) return <p>{messages.noReflection}</p>;
  return (
    <div class="desk-question">
      <h4>{messages.reflectionText}</h4>
      <p class="desk-text" dir="auto">
        {text}
      </p>
    </div>
  );
}
