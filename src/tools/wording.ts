/**
 * Checks of wording that tools share. Each looks for one well-known fault of questions and plans
 * and says nothing about the rest; what it finds is a hint, and may be mistaken.
 */

/** Asks two things at once: `quick and clear`. From how survey texts describe double-barrelled questions. */
export function asksTwoThings(question: string): boolean {
  const asked = question.replaceAll(/\([^)]*\)/g, ' ');
  if ((asked.match(/\?/g) ?? []).length > 1) return true;
  const bare = asked.replaceAll(fixedPairs, ' ');
  return (
    /\b\w+(,| and| as well as| and\/or) (?!no\b)\w+/i.test(bare) &&
    /\band\b|\bas well as\b/i.test(bare)
  );
}

/** Pairs that are one thing, or the two ends of one scale. */
const fixedPairs =
  /\b(terms and conditions|health and safety|black and white|(very )?satisfied (and|or) dissatisfied|between .{1,40} and|pros and cons|and why|questions and answers|bed and breakfast|first and last name|profit and loss)\b/gi;

/** Pushes towards an answer: `Don’t you agree …`, `How delighted were you …`. */
export function isLeading(question: string): boolean {
  return (
    /\b(don[’']t|do not|doesn[’']t|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|wouldn[’']t|won[’']t|can[’']t) (you|we|it|our|they)\b/i.test(
      question,
    ) ||
    /\b(would you agree|do you agree|you agree that|of course|surely|obviously|as you know|most (people|customers) (say|think|agree|find))\b/i.test(
      question,
    ) ||
    /^\s*how (much did you (love|enjoy|like)|(very )?(good|great|happy|pleased|delighted|satisfied|helpful|friendly|easy|quick|fast|excellent|impressed)\b(?!.*\bor\b))/i.test(
      question,
    )
  );
}

const loadedWords =
  /\b(amazing|awful|brilliant|delighted|disgraceful|disappointing|dreadful|efficient|excellent|excessive|exciting|fantastic|friendly|great|hard-working|horrible|incredible|legendary|outrageous|outstanding|perfect|poor|shocking|superb|terrible|unfair|unreasonable|wasteful|wonderful|world-class|award-winning)\b/i;

/** The word in it that judges before the customer can: `friendly`. Undefined for none. */
export function loadedWord(question: string): string | undefined {
  // The two ends of a scale stand there to be chosen from.
  if (
    /\b(good|excellent|friendly|efficient) or (bad|poor|unfriendly|inefficient|not)\b/i.test(
      question,
    )
  )
    return undefined;
  return loadedWords.exec(question)?.[0];
}

const vagueWords =
  /\b(often|regularly|frequently|sometimes|occasionally|usually|recently|soon|a lot|many|few|several|normal(ly)?|reasonabl[ey]|properly|adequate(ly)?|appropriate(ly)?|asap|as soon as possible|in due course|better|improve[ds]?)\b/i;

/** The word in it that means something else to everybody: `often`. Undefined for none. */
export function vagueWord(text: string): string | undefined {
  return vagueWords.exec(text)?.[0];
}

/** Turned round by a `not`, so that `yes` may mean either. */
export function isNegative(question: string): boolean {
  return /\b(not|never|no longer|un(able|willing|happy|helpful|clear|satisfied)|without)\b/i.test(
    question,
  );
}

/** The everyday meaning of nobody in particular: `the team`, `everyone`. */
export function isNobodyInParticular(owner: string): boolean {
  return /^\s*(we|us|all|all of us|everyone|everybody|team|the team|staff|all staff|anyone|someone|somebody|tbc|tbd|n\/?a|\?)\s*[.?]*\s*$/i.test(
    owner,
  );
}

/** Whether a number is in it, in figures or as a word. */
export function hasNumber(text: string): boolean {
  return /\d|\b(none|zero|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|every|all)\b/i.test(
    text,
  );
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/**
 * The age of a reader who follows it with ease: the Flesch–Kincaid grade (Kincaid et al. 1975) plus
 * five. Undefined for fewer words than 20, of which the formula says little.
 */
export function readingAge(text: string): number | undefined {
  const words = wordsIn(text);
  if (words.length < 20) return undefined;
  const sentences = text.split(/[.!?]+(?:\s|$)|\n+/).filter((one) => /\p{L}/u.test(one)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade =
    0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round(grade + 5));
}

/** Groups of vowels, without a silent e at the end: right for nine English words in ten. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const sounded = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
