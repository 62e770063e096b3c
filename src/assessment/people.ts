/** A person in the record: random and permanent. */
export type PersonId = string;

export type Role = 'assessor' | 'iqa' | 'eqa' | 'expert-witness';

/** A role that a person has, and by what right. */
export interface RoleHeld {
  readonly role: Role;
  /** Whoever works towards the qualification for the role needs a countersignature. */
  readonly standing: 'qualified' | 'working-towards';
  /** The qualification held or worked towards, in their words: `Level 3 CAVA`. */
  readonly qualification: string;
}

/** How long somebody has assessed or assured; a reason to sample more. */
export type Experience = 'new' | 'some' | 'experienced';

export interface PersonDetails {
  readonly person: PersonId;
  readonly name: string;
  readonly roles: readonly RoleHeld[];
  readonly experience: Experience;
  /** Occupational competence, in their words. */
  readonly competence: string;
  /** Continuing professional development, in their words. */
  readonly cpd: string;
}

/** A role that a person holds. */
export function roleOf(person: PersonDetails | undefined, role: Role): RoleHeld | undefined {
  return person?.roles.find((held) => held.role === role);
}

/** Whether a person holds one of these roles. */
export function holdsAny(person: PersonDetails | undefined, roles: readonly Role[]): boolean {
  return roles.some((role) => roleOf(person, role) !== undefined);
}

/** Whether a person holds one of these roles and is qualified for it. */
export function isQualified(person: PersonDetails | undefined, roles: readonly Role[]): boolean {
  return roles.some((role) => roleOf(person, role)?.standing === 'qualified');
}

/** A person's name, or their id where the record does not know them. */
export function nameOf(people: readonly PersonDetails[], person: PersonId): string {
  return people.find((details) => details.person === person)?.name ?? person;
}
