import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for two columns; see desk.css. */
export function useWide(): boolean {
  const [isWide, setIsWide] = useState(true);
  useEffect(() => {
    const query = matchMedia('(min-width: 64rem)');
    const follow = () => setIsWide(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
