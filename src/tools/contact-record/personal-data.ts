/**
 * What a contact note should not hold, as far as its form gives it away. A finding is a reason to
 * look, and no more: most numbers are harmless, and a guess about health can be put in many words.
 */

/** A payment card number: 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1, annex B). */
export function hasCardNumber(text: string): boolean {
  const runs = text.match(/\d(?:[ -]?\d){12,18}/g) ?? [];
  return runs.some((run) => passesLuhn(run.replaceAll(/\D/g, '')));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** A National Insurance number: two letters, six digits, a letter A to D. */
export function hasInsuranceNumber(text: string): boolean {
  return /\b(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i.test(text);
}

/** Words that come with a secret: a password, a PIN, the three digits on a card. */
export function secretIn(text: string): string | undefined {
  return /\b(password|passcode|pin|cvv|cvc|security code)\b(?= ?(:|=|“|")| (is|was) (?!not |now |being |needed|reset|changed|sent|shown|set |forgotten|lost|wrong|blocked|locked|out of)|.{0,12}\d{3})/i.exec(
    text,
  )?.[0];
}

/** Places and fittings that carry such a word and say nothing of a person: `the church hall`. */
const places =
  /\b(church|mosque|christian|catholic|muslim|jewish) (hall|street|st|lane|road|way|close|row|school)\b|\bSt [A-Z]\w+[’']s Church\b|\bdisabled (parking|bay|toilet|access|space)\b|\bstroke (order|of)\b/gi;

/** Special category data of UK GDPR, article 9, as such notes usually name it. */
export function specialCategoryWord(text: string): string | undefined {
  return /\b(cancer|diabet(?:es|ic)|dementia|depress(?:ed|ion)|mental health|disab(?:led|ility)|epilep(?:sy|tic)|pregnan(?:t|cy)|HIV|illness|surgery|stroke|muslim|christian|jewish|hindu|sikh|catholic|church|mosque|gay|lesbian|transgender|trade union|votes? (?:labour|conservative|tory)|ethnic(?:ity)?)\b/i.exec(
    text.replaceAll(places, ' … '),
  )?.[0];
}

/** Words that judge or guess where a fact belongs. Quoted words are the customer's own. */
export function opinionWord(text: string): string | undefined {
  const own = text.replaceAll(/“[^”]*”|"[^"]*"/g, ' … ');
  return /\b(rude|awkward(?! to\b)|difficult(?! to\b)|aggressive|time-?waster|liar|lying(?! (?:on|in|under|by|around|about|flat|down|there|at)\b)|drunk|confused|stupid|nasty|moany|pain in the \w+|(?:a|such a|real) pain|obviously|clearly (?:lying|drunk)|probably|seems? to be|must have been|typical(?= of\b|[.!]|$))\b/i.exec(
    own,
  )?.[0];
}
