import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryContent } from '../../assessment/record.ts';
import { deskMessages, puttingWords } from '../../messages/desk.ts';
import type { PutMore } from '../../stores/desk/create-desk.ts';
import { $desk, type DeskState, openDesk, put } from '../../stores/desk/desk.ts';
import { $secrets, type DeskSecrets } from '../../stores/desk/secrets.ts';

/** The desk, opened at first use. The first rendering sees it closed, as the server did. */
export function useDesk(): DeskState {
  useEffect(() => {
    void openDesk();
  }, []);
  return useStore($desk, { ssr: 'initial' });
}

/** What is open in memory: the pack, the centre's key. */
export function useSecrets(): DeskSecrets {
  return useStore($secrets, { ssr: 'initial' });
}

/** What came of something that was done, in words. */
export interface Told {
  readonly text: string;
  readonly tone: 'good' | 'bad';
}

export interface Putter {
  readonly told: Told | undefined;
  /** Puts entries down and tells what came of it; whether they were put down. */
  readonly put: (contents: readonly EntryContent[], more?: TellingMore) => Promise<boolean>;
  readonly tell: (told: Told | undefined) => void;
}

export interface TellingMore extends PutMore {
  /** Said when it was put down. */
  readonly done?: string | undefined;
}

/** Puts things down and tells what came of it. */
export function usePut(): Putter {
  const [told, tell] = useState<Told>();
  return {
    told,
    tell,
    put: async (contents, { done = deskMessages.done, ...more } = {}) => {
      const putting = await put(contents, more);
      const isPut = putting.status === 'put';
      tell(isPut ? { text: done, tone: 'good' } : { text: puttingWords(putting), tone: 'bad' });
      return isPut;
    },
  };
}
