import { numberAt, type WorkValues } from '../../domain/work.ts';
import { plainNumber } from '../format.ts';

/** Invitations that bring the answers wanted at the share of people expected to reply. */
export function invitations(values: WorkValues): number | undefined {
  const wanted = numberAt(values, 'wanted');
  const reply = numberAt(values, 'reply');
  if (wanted === undefined || reply === undefined || wanted <= 0 || reply <= 0) return undefined;
  return Math.ceil((wanted * 100) / reply);
}

/** The same in words, with how it was worked out. */
export function invitationsInWords(values: WorkValues): string | undefined {
  const needed = invitations(values);
  if (needed === undefined) return undefined;
  const wanted = plainNumber(numberAt(values, 'wanted') ?? 0);
  const reply = plainNumber(numberAt(values, 'reply') ?? 0);
  return `${plainNumber(needed)} (${wanted} ÷ ${reply}%)`;
}
