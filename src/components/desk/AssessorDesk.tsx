import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { deskMessages, evidenceMessages } from '../../messages/desk.ts';
import { keyMessages, recordMessages, releaseMessages } from '../../messages/desk-record.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { useHash } from '../modes/use-hash.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { OpenEvidence } from './OpenEvidence.tsx';
import { PackPanel } from './PackPanel.tsx';
import { placeIn } from './places.ts';
import type { ReleasableUnit } from './ReleaseCodes.tsx';

// Each view comes when it is asked for: the list alone is what an assessor sees first.
const Marking = lazy(() => import('./Marking.tsx').then((module) => module.Marking));
const ResultView = lazy(() => import('./ResultView.tsx').then((module) => module.ResultView));
const RecordPanel = lazy(() => import('./RecordPanel.tsx').then((module) => module.RecordPanel));
const ReleaseCodes = lazy(() => import('./ReleaseCodes.tsx').then((module) => module.ReleaseCodes));
const CentreKeyPanel = lazy(() =>
  import('./CentreKeyPanel.tsx').then((module) => module.CentreKeyPanel),
);

interface Props {
  /** Units of the course whose papers a code can open. */
  readonly units: readonly ReleasableUnit[];
}

/** The assessor's desk: evidence in, judgements, feedback out. */
export function AssessorDesk({ units }: Props) {
  return (
    <DeskFrame page="assess">
      {(desk) => (
        <ErrorBoundary>
          <View desk={desk} units={units} />
        </ErrorBoundary>
      )}
    </DeskFrame>
  );
}

function View({ desk, units }: Props & { readonly desk: DeskState }) {
  const place = placeIn(useHash());
  if (place.view === 'mark') {
    return <Marking desk={desk} evidence={place.evidence} number={place.detail} />;
  }
  if (place.view === 'result') {
    return <ResultView key={place.evidence} desk={desk} evidence={place.evidence} />;
  }
  if (place.view === 'record') {
    return (
      <div class="flow">
        <RecordPanel desk={desk} />
        <CentreKeyPanel desk={desk} />
        <ReleaseCodes units={units} />
      </div>
    );
  }
  return <Home desk={desk} />;
}

function Home({ desk }: { readonly desk: DeskState }) {
  const isReady = desk.reading.people.some(({ person }) => person === desk.settings.person);
  return (
    <div class="flow">
      <p class="measure small muted">{deskMessages.privacy}</p>
      {!isReady && <p class="notice">{deskMessages.chooseFirst}</p>}
      <PackPanel desk={desk} />
      <section class="flow" aria-labelledby="evidence">
        <h2 id="evidence">{evidenceMessages.title}</h2>
        <OpenEvidence isReady={isReady} />
        <EvidenceList reading={desk.reading} />
      </section>
      <p>
        <a href="/assessor/#record">
          {recordMessages.title}; {keyMessages.title.toLowerCase()};{' '}
          {releaseMessages.title.toLowerCase()}
        </a>
      </p>
    </div>
  );
}
