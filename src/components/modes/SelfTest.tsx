import { useEffect, useRef } from 'preact/hooks';
import { useLog } from '../progress/use-log.ts';
import { Builder } from './Builder.tsx';
import { EarlierTests } from './EarlierTests.tsx';
import type { OutlineUnit } from './outline.ts';
import { SittingGate } from './SittingGate.tsx';
import { pickInHash, sittingInHash, useHash } from './use-hash.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** Putting a test together, sitting it, and going back to earlier ones. */
export function SelfTest({ units }: Props) {
  const { events } = useLog();
  const hash = useHash();
  const sitting = sittingInHash(hash);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sitting !== undefined) top.current?.scrollIntoView();
  }, [sitting]);
  return (
    <div ref={top} class="flow">
      {sitting === undefined ? (
        <>
          <EarlierTests events={events} mode="self-test" />
          <Builder key={hash} units={units} picked={pickInHash(hash)} />
        </>
      ) : (
        <SittingGate key={sitting} sitting={sitting} units={units} />
      )}
    </div>
  );
}
