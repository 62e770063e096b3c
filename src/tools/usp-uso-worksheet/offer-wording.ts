/** Faults of offers that customers have heard too often. What these find is a hint and may be mistaken. */
import { hasNumber } from '../wording.ts';

const superlatives =
  /\b(best|leading|number one|no\.? ?1|unbeatable|unrivalled|unparalleled|world[- ]class|first[- ]class|second to none|finest|top[- ]quality|highest quality|lowest prices?|cheapest|fastest|friendliest|greatest|exceptional|outstanding|award[- ]winning|market[- ]leading|unmatched|perfect)\b/i;

/** The word that claims to be above all others: `best`. Undefined for none. */
export function superlativeIn(text: string): string | undefined {
  // `at its best`, `best before`, `best by` and `do our best` claim nothing over others.
  const bare = text.replaceAll(
    /\b(at (its|their|your) best|best[- ](before|by)|(do|does|try|tries) (our|their|my|its) best)\b/gi,
    ' ',
  );
  return superlatives.exec(bare)?.[0];
}

/** Claims to be the only one. */
export function claimsToBeOnly(text: string): boolean {
  return /\b(the|our|is|are) (only|sole)\b|\b(nobody|no one|none|nowhere) else\b|\bno other \w+ (does|do|has|have|offers?)\b/i.test(
    text,
  );
}

/** Names something that could be laid on the table. */
export function isProof(text: string): boolean {
  return (
    hasNumber(text) ||
    /\b(certificates?|accredit\w+|compar(ed|ison)|checked|tests?|tested|survey|reviews?|records?|log|figures|patent|licen[cs]e|guarantee|terms|contract|photos?|price list|website|measured|audit(ed)?)\b/i.test(
      text,
    )
  );
}

/** Rests on the price and on nothing else. */
export function isPriceOnly(text: string): boolean {
  return (
    /\b(cheap(er|est)?|low(er|est)? (cost|prices?)|price|discounts?|money off|\d+ ?% off|half[- ]price|save £?\d+|costs? less|good value|bargains?)\b/i.test(
      text,
    ) &&
    !/\b(and|with|plus|includ\w+|so that|because|without|whose|which|that|who|when|if|until|for)\b/i.test(
      text,
    )
  );
}

/** Manners and effort that every competitor means to show as well. */
export function isOnlyManners(text: string): boolean {
  return (
    /\b(polite|friendly|helpful|smiles?|smiling|courteous|professional|caring|welcoming|efficient|great service|good service|excellent service|quality service|customer(s)? (first|come first)|quick(ly)?|with care|go the extra mile)\b/i.test(
      text,
    ) &&
    !/\d|\b(one|two|three|same|named|within|by|until|every (day|week|hour|month)|each|if we|free|before|after|alone|own|stand-in|refund|ring|call|write|visit|bring)\b/i.test(
      text,
    )
  );
}

/** Promises without an exception. */
export function absoluteIn(text: string): string | undefined {
  return /\b(always|never|guaranteed?|100 ?%|every single|at any time|whatever (you|it)|no matter what|24\/7|instantly)\b/i.exec(
    text,
  )?.[0];
}

/** Says when, how much, or what happens if it is missed: something to hold the offer to. */
export function canBeChecked(text: string): boolean {
  return (
    /\d/.test(text) ||
    /\b(within|by|before|until|the same day|next (morning|day)|every (day|week|hour|month|working day)|each (day|week|month|working day)|(one|two|three|four|five|six|ten|half an) (names?d?|persons?|hours?|minutes?|days?|weeks?|calls?|visits?|months?|named|person)|if we (miss|fail|are late|do not|don[’']t))\b/i.test(
      text,
    )
  );
}
