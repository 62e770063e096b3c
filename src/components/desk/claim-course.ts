import type { ClaimableQualification, ClaimableUnit } from '../../assessment/claim.ts';

/** What the course offers to be claimed. */
export interface ClaimCourse {
  readonly qualifications: readonly ClaimableQualification[];
  /** Units outside a qualification. */
  readonly units: readonly ClaimableUnit[];
}
