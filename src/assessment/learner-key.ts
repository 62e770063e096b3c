import type { Learner } from '../domain/evidence.ts';

/**
 * How the record knows a learner across files: by their number where they gave one, else by name
 * and centre. Case and spacing do not count.
 */
export function learnerKey({ name, number, centre }: Learner): string {
  const given = folded(number ?? '');
  return given === '' ? `name:${folded(name)}@${folded(centre ?? '')}` : `number:${given}`;
}

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
