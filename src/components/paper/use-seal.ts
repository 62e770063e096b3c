import { useEffect, useState } from 'preact/hooks';
import type { CentreKey, CentreKeyReading } from '../../evidence/centre-key.ts';

type Refusal = Extract<CentreKeyReading, { status: 'refused' }>['reason'];

export interface Seal {
  /** The key that can be sealed with, if there is one. */
  readonly offered: CentreKey | undefined;
  readonly wanted: boolean;
  /** The key to seal with now. */
  readonly key: CentreKey | undefined;
  readonly refused: Refusal | undefined;
  readonly want: (wanted: boolean) => void;
  readonly choose: (file: File) => Promise<void>;
}

/** A centre's key: the one that came with the course, until the learner chooses another. */
export function useSeal(shipped: string | undefined): Seal {
  const [offered, setOffered] = useState<CentreKey>();
  const [wanted, want] = useState(true);
  const [refused, setRefused] = useState<Refusal>();
  const take = async (text: string) => {
    const { readCentreKey } = await import('../../evidence/centre-key.ts');
    const reading = await readCentreKey(text);
    if (reading.status === 'refused') return setRefused(reading.reason);
    setRefused(undefined);
    setOffered(reading.key);
    want(true);
  };
  const choose = async (file: File) => {
    // A key has a few hundred bytes; anything else is not worth reading.
    const text = file.size > 20_000 ? '' : await file.text().catch(() => '');
    await take(text).catch(() => setRefused('foreign'));
  };
  useEffect(() => {
    // Checked when the site was built; where it cannot be used, the learner hands in unsealed.
    if (shipped !== undefined) void take(shipped).catch(() => undefined);
  }, [shipped]);
  return { offered, wanted, key: wanted ? offered : undefined, refused, want, choose };
}
