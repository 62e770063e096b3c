import { hasNumber } from '../wording.ts';

const beliefs =
  /^(i('m| am)? (always |just |really )?(feel|think|believe|know|am|like|enjoy|love|try|good|very|quite|confident)|i have always|people (say|tell|like)|everyone (says|knows|likes)|i would say|my (own )?(opinion|feeling|impression)|it (feels|comes) )/i;
const seen =
  /\b(score[sd]?|comments?|surveys?|reviews?|emails?|letters?|certificates?|calls?|feedback|observ\w+|appraisals?|one-to-ones?|reports?|logs?|thank|wrote|coach|manager|leader|tutor|customers? (said|wrote)|complaints?|passed|results?|in (january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** Says what the writer believes, and nothing that somebody else could look at. */
export function isBelief(evidence: string): boolean {
  return beliefs.test(evidence) && !hasNumber(evidence) && !seen.test(evidence);
}
