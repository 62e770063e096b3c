export interface OrganisationRole {
  readonly id: string;
  /** Name or job title. */
  readonly label: string;
  readonly note?: string | undefined;
  /** Id of the role above; one that is unknown, or circular, leaves the role at the top. */
  readonly reportsTo?: string | undefined;
  /** The learner's own place. */
  readonly own?: boolean | undefined;
}

export interface Branch {
  readonly role: OrganisationRole;
  readonly below: readonly Branch[];
}

/** Every role once, in trees: those that report to nobody first, then one out of each circle. */
export function branchesOf(roles: readonly OrganisationRole[]): readonly Branch[] {
  // Ids are the learner's, so two may be the same; a role is known by its place.
  const placeOf = new Map<string, number>();
  for (const [place, { id }] of roles.entries()) if (!placeOf.has(id)) placeOf.set(id, place);
  const above = roles.map(({ reportsTo }) => placeOf.get(reportsTo ?? ''));
  const seen = new Set<number>();
  const grow = (place: number): readonly Branch[] => {
    const role = roles[place];
    if (!role || seen.has(place)) return [];
    seen.add(place);
    const below = above.flatMap((superior, other) => (superior === place ? grow(other) : []));
    return [{ role, below }];
  };
  const tops = above.flatMap((superior, place) => (superior === undefined ? grow(place) : []));
  return [...tops, ...roles.flatMap((_, place) => grow(place))];
}
