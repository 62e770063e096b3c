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

/** The test that a fragment names. */
export function sittingInHash(hash: string): string | undefined {
  return valueIn(hash, 'sitting');
}

/** The criterion that a fragment asks to practise. */
export function pickInHash(hash: string): string | undefined {
  return valueIn(hash, 'pick');
}

function valueIn(hash: string, name: string): string | undefined {
  const start = `${name}=`;
  return hash.startsWith(start) ? hash.slice(start.length) : undefined;
}

/** Where a test is sat and looked at, from the root of the site. */
export function sittingPath(sitting: string): string {
  return `practice/test/#sitting=${sitting}`;
}
