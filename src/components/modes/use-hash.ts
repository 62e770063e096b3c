import { useEffect, useState } from 'preact/hooks';

/** The fragment of the address without `#`, followed as it changes. Empty on the server. */
export function useHash(): string {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

const sittingStart = 'sitting=';
const pickStart = 'pick=';

/** The test that a fragment leads to. */
export function sittingInHash(hash: string): string | undefined {
  return hash.startsWith(sittingStart) ? hash.slice(sittingStart.length) : undefined;
}

/** The criterion that a fragment asks to practise. */
export function pickInHash(hash: string): string | undefined {
  return hash.startsWith(pickStart) ? hash.slice(pickStart.length) : undefined;
}

/** The address of a test on this page. */
export function sittingHash(sitting: string): string {
  return `#${sittingStart}${sitting}`;
}
