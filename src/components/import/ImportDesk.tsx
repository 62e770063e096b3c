import { useEffect, useRef, useState } from 'preact/hooks';
import { type Edits, isWhole } from '../../importing/edits.ts';
import { describeProblem, GuideProblem } from '../../importing/finding.ts';
import type { Imported } from '../../importing/imported.ts';
import { importMessages as messages } from '../../messages/import.ts';
import { FindingList } from './FindingList.tsx';
import { FoundQualification } from './FoundQualification.tsx';
import { FoundUnit } from './FoundUnit.tsx';
import { GuideForm } from './GuideForm.tsx';
import { type Mending, showLine } from './mending.ts';

/** Characters that a page reads without making a phone wait; more is for the command line. */
const MOST = 2_000_000;

type State =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly reason: string }
  | { readonly step: 'found'; readonly imported: Imported };

/** Reads a pasted guide, shows what was found, lets it be mended, and hands it out as a zip. */
export function ImportDesk() {
  const [guide, setGuide] = useState({ name: 'guide.txt', text: '' });
  const [state, setState] = useState<State>({ step: 'waiting' });
  const [edits, setEdits] = useState<Edits>(new Map());
  const textarea = useRef<HTMLTextAreaElement>(null);
  const mending: Mending = {
    edits,
    edit: (about, value) => setEdits(new Map([...edits, [about, value]])),
    show: (line) => showLine(textarea.current, line),
  };
  const read = async () => {
    if (state.step === 'reading') return;
    setState({ step: 'reading' });
    setEdits(new Map());
    setState(await readGuide(guide.name || 'guide.txt', guide.text));
  };
  return (
    <div class="flow">
      <GuideForm
        {...guide}
        isReading={state.step === 'reading'}
        textarea={textarea}
        onChange={setGuide}
        onOpenFailed={() => setState({ step: 'refused', reason: messages.unreadableFile })}
        onRead={read}
      />
      <div aria-live="assertive">
        {state.step === 'refused' && (
          <p class="notice" data-tone="bad">
            {state.reason}
          </p>
        )}
      </div>
      {state.step === 'found' && <Found imported={state.imported} mending={mending} />}
    </div>
  );
}

async function readGuide(name: string, text: string): Promise<State> {
  if (text.length > MOST) return { step: 'refused', reason: messages.tooLong };
  try {
    const { readPasted } = await import('./course-archive.ts');
    return { step: 'found', imported: readPasted(name, text) };
  } catch (error) {
    if (!(error instanceof GuideProblem)) throw error;
    return { step: 'refused', reason: describeProblem(error) };
  }
}

interface FoundProps {
  readonly imported: Imported;
  readonly mending: Mending;
}

function Found({ imported, mending }: FoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A new result takes the focus; an edit does not.
  useEffect(() => heading.current?.focus(), [imported]);
  return (
    <section class="flow" aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {messages.found}
      </h2>
      <p class="measure">{messages.check}</p>
      <FindingList findings={imported.findings} mending={mending} />
      <FoundQualification qualification={imported.qualifications[0]} mending={mending} />
      {imported.units.map((unit) => (
        <FoundUnit key={unit.id} unit={unit} mending={mending} />
      ))}
      <Download imported={imported} edits={mending.edits} />
    </section>
  );
}

const wholeNumbers = /\.(?:level|credits?|guidedLearning|totalQualificationTime)$/;

function Download({ imported, edits }: { imported: Imported; edits: Edits }) {
  const [wrong, setWrong] = useState(false);
  const download = async () => {
    const bad = [...edits].some(([about, value]) => wholeNumbers.test(about) && !isWhole(value));
    setWrong(bad);
    if (bad) return;
    const { courseArchive } = await import('./course-archive.ts');
    save(courseArchive(imported, edits));
  };
  return (
    <div class="flow">
      <div class="button-row">
        <button class="button" type="button" onClick={download}>
          {messages.download}
        </button>
        <span class="import-hint">{messages.downloadHint}</span>
      </div>
      <p aria-live="assertive">{wrong ? messages.badFields : ''}</p>
    </div>
  );
}

function save(bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'content.zip';
  link.click();
  // The download has its own hold on the data by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
