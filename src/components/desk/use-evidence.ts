import { useEffect, useState } from 'preact/hooks';
import { type EvidenceReading, readKept } from '../../stores/desk/evidence-in.ts';
import { useSecrets } from './use-desk.ts';

/** The evidence in a kept file; undefined while it is read. Read again when the key opens. */
export function useEvidence(digest: string | undefined): EvidenceReading | undefined {
  const { key } = useSecrets();
  const [reading, setReading] = useState<EvidenceReading>();
  useEffect(() => {
    let isWanted = true;
    setReading(undefined);
    if (digest !== undefined) {
      void readKept(digest).then((next) => {
        if (isWanted) setReading(next);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [digest, key]);
  return reading;
}
