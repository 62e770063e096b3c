import { useRef, useState } from 'preact/hooks';
import {
  evidenceRefusals,
  evidenceMessages as messages,
  puttingWords,
  remarkWords,
} from '../../messages/desk.ts';
import { type FileOutcome, openEvidenceFile } from '../../stores/desk/evidence-in.ts';
import { useId } from './use-id.ts';

interface Line {
  readonly text: string;
  readonly tone: 'good' | 'mark' | 'bad';
}

/** Where evidence files are chosen or dropped, many at once, and told one by one. */
export function OpenEvidence({ isReady }: { readonly isReady: boolean }) {
  const [progress, setProgress] = useState('');
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [isOver, setIsOver] = useState(false);
  const isBusy = useRef(false);
  const id = useId();
  const open = async (files: readonly File[]) => {
    if (isBusy.current || files.length === 0) return;
    isBusy.current = true;
    const told: Line[] = [];
    // One after the other: each may change what is said of the next.
    for (const [index, file] of files.entries()) {
      setProgress(messages.reading(index + 1, files.length));
      told.push(lineFor(file.name, await openEvidenceFile(file)));
      setLines([...told]);
    }
    isBusy.current = false;
    setProgress('');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (isReady) void open([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <div class="flow">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field inside is the first, for keyboard and all. */}
      <div
        class="desk-drop"
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <label for={id}>{messages.choose}</label>
        <input
          id={id}
          type="file"
          multiple
          disabled={!isReady}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const input = event.currentTarget;
            // A copy: emptying the field, so that the same file can be chosen again, empties the list.
            const files = [...(input.files ?? [])];
            input.value = '';
            void open(files);
          }}
        />
        <p class="desk-hint" id={`${id}-hint`}>
          {messages.chooseHint}
        </p>
      </div>
      <div role="status" class="desk-told">
        {progress !== '' && <p>{progress}</p>}
        {lines.length > 0 && (
          <ul class="desk-outcomes" aria-label={messages.outcomes}>
            {lines.map((line) => (
              <li key={line.text} class="notice" data-tone={line.tone}>
                {line.text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function lineFor(name: string, outcome: FileOutcome): Line {
  if (outcome.kind === 'refused') {
    return { text: `${name} ${evidenceRefusals[outcome.reason]}`, tone: 'bad' };
  }
  if (outcome.kind === 'not-put') {
    return { text: `${name}: ${puttingWords(outcome.putting)}`, tone: 'bad' };
  }
  const { learner, unit, attempt } = outcome.evidence;
  const named = unit.reference ?? unit.title;
  if (outcome.kind !== 'opened') {
    return outcome.kind === 'same-number'
      ? { text: messages.sameNumber(learner.name, named), tone: 'bad' }
      : { text: messages.before(learner.name, named), tone: 'mark' };
  }
  const remarks = outcome.remarks.map((remark) => remarkWords[remark]);
  return {
    text: [messages.opened(learner.name, named, attempt), ...remarks].join(' '),
    tone: remarks.length > 0 ? 'mark' : 'good',
  };
}
