import { useEffect, useState } from 'preact/hooks';
import { keepDetails, type LearnerDetails, readDetails } from '../../stores/learner-details.ts';

/** The learner's details, kept on this device as they are entered. */
export function useDetails(
  centre: string | undefined,
): readonly [LearnerDetails, (details: LearnerDetails) => void] {
  const [details, setDetails] = useState<LearnerDetails>({ name: '', number: '', centre: '' });
  useEffect(() => {
    const kept = readDetails();
    setDetails({ ...kept, centre: kept.centre === '' ? (centre ?? '') : kept.centre });
  }, []);
  const change = (changed: LearnerDetails) => {
    setDetails(changed);
    keepDetails(changed);
  };
  return [details, change];
}
