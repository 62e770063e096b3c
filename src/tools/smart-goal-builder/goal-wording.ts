/** Well-known faults of goals, one function each. What they find is a hint and may be mistaken. */
import { hasNumber } from '../wording.ts';

const trying =
  /\b(try(ing)? to|do (my|your|their|her|his) best|aim to be|hope to|where possible|as (much|often|soon|well) as possible)\b/i;
const vagueVerb =
  /\b(improve|improving|enhance|be (a )?(better|more|less)|get better|become (better|more|less)|do better|work on|focus on|be aware of|understand more|feel more|develop (my|her|his|their) skills)\b/i;

/** The vague word of a goal; `improve` with a figure beside it is none. Undefined for none. */
export function vagueGoalWord(goal: string): string | undefined {
  const tried = trying.exec(goal)?.[0];
  if (tried !== undefined) return tried;
  return saysFigure(goal) ? undefined : vagueVerb.exec(goal)?.[0];
}

/** A figure that is not part of a date. */
function saysFigure(goal: string): boolean {
  return /\d/.test(goal.replaceAll(datePattern, ' '));
}

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const datePattern = new RegExp(
  `\\b(\\d{1,2}(st|nd|rd|th)? )?(${months})\\b( (20)?\\d{2})?|\\b\\d{1,2}[/.]\\d{1,2}([/.]\\d{2,4})?\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b20\\d{2}\\b`,
  'gi',
);

/** Whether it says by when. */
export function hasDate(goal: string): boolean {
  return (
    goal.search(datePattern) >= 0 ||
    /\b(within|in|by|after) (the )?(next |end of )?(\w+ )?(days?|weeks?|months?|quarter|term|year|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(
      goal,
    )
  );
}

const results =
  'improve|reduce|cut|lower|increase|raise|double|halve|learn|complete|finish|attend|pass|sell|train|write|build|answer|handle|settle|deal with';

/** Joins two results, one of which could be reached and the other missed. */
export function isTwoGoals(goal: string): boolean {
  return new RegExp(
    `(\\band\\b|\\bas well as\\b|;|\\balso\\b)( (I|she|he|they|we|will|to|also|can))* (${results})(s|es|ing)?\\b`,
    'i',
  ).test(goal);
}

/** Rests on what other people feel or decide. */
export function isBeyondControl(goal: string): boolean {
  return /\b((customers?|guests?|callers?|visitors?|patients?|everyone|everybody|people) (will |to |are |is |feel )?(always )?(be |feel )?(happy|happier|pleased|delighted|likes? (me|us)|love (me|us))|(be|get|am|is|are) promoted|a promotion|pay rise|win (the|an|a) (award|prize)|(no|zero|never any|not a single) complaints?|(no one|nobody) (ever )?complains?|my (manager|boss) (will|is going to))\b/i.test(
    goal,
  );
}

/** Can be counted, or is there or is not. */
export function isObservable(measure: string): boolean {
  return (
    hasNumber(measure) ||
    /\b(pass(es|ed)?|certificates?|signed( off)?|sign-off|check-?lists?|without (help|asking|prompting|a prompt|looking)|alone|on (my|her|his|their) own|in use|on the (wall|intranet|shared drive|website)|published|handed (in|over)|complete[ds]?|no|never|each)\b/i.test(
      measure,
    )
  );
}

/** An answer that repeats that the other agreed, and no more. */
export function saysNothing(said: string): boolean {
  return /^((she|he|they|the team member|team member \w)\s+)?(agreed?|yes|ok(ay)?|fine|happy( with (it|that))?|(was|were) (happy|fine|ok)( with (it|that))?|nothing|n\/?a|no comment|said (yes|ok(ay)?|nothing|it was fine)|accepted( it)?)[.\s]*$/i.test(
    said.trim(),
  );
}
