import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import type { DeskState } from '../../stores/desk/desk.ts';
import { useHash } from '../modes/use-hash.ts';
import { CountersignPanel } from './CountersignPanel.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { OpenActions } from './OpenActions.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { placeIn } from './places.ts';

const SampleView = lazy(() => import('./SampleView.tsx').then((module) => module.SampleView));
const Standardisation = lazy(() =>
  import('./Standardisation.tsx').then((module) => module.Standardisation),
);

/** The internal quality assurer's desk: plan, samples, actions, standardisation. */
export function IqaDesk() {
  return (
    <DeskFrame page="iqa">
      {(desk) => (
        <ErrorBoundary>
          <View desk={desk} />
        </ErrorBoundary>
      )}
    </DeskFrame>
  );
}

function View({ desk }: { readonly desk: DeskState }) {
  const place = placeIn(useHash());
  if (place.view === 'sample') {
    return <SampleView key={place.evidence} desk={desk} evidence={place.evidence} />;
  }
  return (
    <div class="flow">
      <OpenActions desk={desk} />
      <CountersignPanel desk={desk} />
      <PlanPanel desk={desk} />
      <Standardisation desk={desk} />
    </div>
  );
}
