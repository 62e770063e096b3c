/**
 * Checks of wording that tools share. Each looks for one well-known fault of questions and plans
 * and says nothing about the rest; what it finds is a hint, and may be mistaken.
 */

/** Pairs that are one thing, or the two ends of one scale. */
const oneThing = anyOf([
  'terms and conditions',
  'health and safety',
  'black and white',
  'pros and cons',
  'questions and answers',
  'bed and breakfast',
  'profit and loss',
  'first and last',
  'and why',
  'between .{1,40} and',
]);

/** Asks two things at once, so that somebody who means one of them cannot answer: `quick and clear`. */
export function asksTwoThings(question: string): boolean {
  const asked = question.replaceAll(/\([^)]*\)/g, ' ').replaceAll(oneThing, ' ');
  const questions = asked.match(/\?/g)?.length ?? 0;
  return questions > 1 || /\b(and|as well as|and\/or)\b/i.test(asked);
}

const pushes = anyOf([
  "(do|does|is|are|was|were|would|wo|ca)n[’']t (you|we|it|our|they)",
  '(would|do) you agree',
  'you agree that',
  'of course',
  'surely',
  'obviously',
  'as you know',
  'most (people|customers|users) (say|think|agree|find)',
  'how much did you (love|enjoy|like)',
]);
/** A scale that is named by its good end alone. */
const oneSided =
  /^\s*how (very )?(good|great|happy|pleased|delighted|satisfied|friendly|excellent|impressed)\b(?!.*\bor\b)/i;

/** Pushes towards an answer: `Don’t you agree …`, `How delighted were you …`. */
export function isLeading(question: string): boolean {
  return contains(pushes, question) || oneSided.test(question);
}

const judging = anyOf([
  'amazing',
  'awful',
  'award-winning',
  'brilliant',
  'delighted',
  'disappointing',
  'disgraceful',
  'dreadful',
  'efficient',
  'excellent',
  'excessive',
  'exciting',
  'fantastic',
  'friendly',
  'great',
  'horrible',
  'incredible',
  'outrageous',
  'outstanding',
  'perfect',
  'poor',
  'shocking',
  'superb',
  'terrible',
  'unfair',
  'unreasonable',
  'wasteful',
  'wonderful',
  'world-class',
]);
/** Both ends of a scale stand there to be chosen from. */
const bothEnds = /\b\w+ or (not|un\w+|in\w+|dis\w+|poor|bad|terrible|awful)\b/i;

/** The word in it that judges before the customer can: `friendly`. Undefined for none. */
export function loadedWord(question: string): string | undefined {
  return bothEnds.test(question) ? undefined : firstOf(judging, question);
}

const vague = anyOf([
  'a lot',
  'adequate(ly)?',
  'appropriate(ly)?',
  'as soon as possible',
  'asap',
  'frequently',
  'in due course',
  'normally',
  'occasionally',
  'often',
  'properly',
  'recently',
  'regular(ly)?(?! (?:customer|guest|visitor|client|member|passenger)s?)',
  'several',
  'sometimes',
  'soon',
  'usually',
]);

/** The word in it that means something else to everybody: `often`. Undefined for none. */
export function vagueWord(text: string): string | undefined {
  // `How often` asks for just that.
  return firstOf(vague, text.replaceAll(/\bhow (often|soon|regularly|frequently)\b/gi, ' '));
}

/** Turned round by a `not`, so that `yes` may mean either. */
export function isNegative(question: string): boolean {
  return (
    /\b(not|never|no longer|without)\b(?! apply)/i.test(question) && !/\bor not\b/i.test(question)
  );
}

/** Nobody in particular: `the team`, `everyone`. */
export function isNobodyInParticular(owner: string): boolean {
  return /^\s*(we|us|all( of us)?|every(one|body)|(the )?team|(all )?staff|any(one|body)|some(one|body)|tbc|tbd|n\/?a|\?)\s*[.?]*\s*$/i.test(
    owner,
  );
}

/** Whether an amount is in it, in figures or as a word. */
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
 * five years. Undefined for fewer words than 20, of which the formula says little.
 */
export function readingAge(text: string): number | undefined {
  const words = wordsIn(text);
  if (words.length < 20) return undefined;
  const sentences = text.split(/[.!?]+(?:\s|$)|\n+/).filter((one) => /\p{L}/u.test(one)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length);
  return Math.max(5, Math.round(grade - 15.59 + 5));
}

/** Groups of vowels, without a silent e at the end: right for nine English words in ten. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const sounded = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Any of these words, whole and in either case. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
}

function contains(words: RegExp, text: string): boolean {
  return firstOf(words, text) !== undefined;
}

function firstOf(words: RegExp, text: string): string | undefined {
  return text.match(words)?.[0];
}
