/** Well-known weak spots of development plans. What these find is a hint and may be mistaken. */
import { hasNumber } from '../wording.ts';

/** Begins with what will be attended or read, and names no result. */
export function isActivity(goal: string): boolean {
  return (
    /^(by [^,]{3,40}, )?(i (will|want to|would like to|am going to) )?(attend|go (on|to)|take|do|book|sign up|join|read|watch|shadow|have)\b.{0,60}\b(course|training|workshop|webinar|class|book|books|video|videos|session|sessions|e-learning|module|conference|colleague|day)\b/i.test(
      goal,
    ) && !/\b(so that|able to|then|and (can|use|pass|explain|show)|can|pass)\b/i.test(goal)
  );
}

export function hasNoEnd(goal: string): boolean {
  return /\b(ongoing|continuous(ly)?|continue to|keep (on )?(improving|learning|developing)|always|in the future|one day|over time|as I go)\b/i.test(
    goal,
  );
}

/** Names something that somebody else could look at. */
export function showsSomething(text: string): boolean {
  return /\b(score[sd]?|tests?|quiz|surveys?|comments?|reviews?|checklists?|observ\w+|watch(es|ed)?|listen(s|ed)?|certificates?|pass(es|ed)?|logs?|records?|signed|sign-off|count(s|ed)?|figures?|emails?|letters?|photo\w*|report(s|ed)?|feedback|wrote|said|notes?|without (help|asking|looking)|alone|role play|complaints?)\b/i.test(
    text,
  );
}

/** Help that nobody has been asked for. */
export function isGeneral(support: string): boolean {
  return (
    !hasNumber(support) &&
    /^(my )?(manager|management|team|colleagues?|support|help|training|time|the company|everyone|internet|google)( (and|,|\/) (my )?(manager|team|colleagues?|training|time|support|help|internet))*\.?$/i.test(
      support.trim(),
    )
  );
}

/** Health, beliefs and private life: nothing for a plan that others read. */
export function isSensitive(text: string): boolean {
  return /\b(depress\w+|anxiety|panic attacks?|autis\w+|adhd|dyslexi\w+|diabet\w+|pregnan\w+|my (illness|condition|medication|disability|diagnosis|therapist|divorce|religion|faith)|off sick|sick leave|mental health|counsell(ing|or)|surgery|cancer|my (husband|wife|partner|mother|father|mum|dad|son|daughter|children|kids))\b/i.test(
    text,
  );
}
