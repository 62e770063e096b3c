/**
 * Checks of how a leader writes about people, shared by the tools for leading a team. Like those of
 * `wording.ts` each looks for one well-known fault, and rather misses one than cries wolf.
 */

const opening =
  /\b(what|how|why|which|who|whose|where|when|tell me|talk me|show me|describe|explain|walk me|in your own words|say it back)\b/i;
const asksForYes =
  /^(and |so |ok,? |right,? )*((do|did|does|don[’']t|didn[’']t) (you|everyone|we all) (all )?(know|understand|remember|see|get|follow|agree)\b|is (that|this|it|everything) (all )?(clear|ok|okay|understood)|are (you|we) (all )?(clear|ok|okay|happy)\b|any questions|have you (got )?any questions)/i;
const auxiliary =
  /^(and |so |ok,? |right,? )*(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|(is|are|was|were|do|does|did|has|have|had|could|would|should)n[’']t|won[’']t|can[’']t|shan[’']t)\b/i;
/** Offers something to choose from, which a nod does not answer. */
const choice = /\bor (?!not\b|no\b|so\b|is it\b)/i;
const tagged = /\b(ok|okay|right|clear|understood|yes|got it|agreed|alright|all right)\s*\?\s*$/i;

/** Can be answered with a nod: `Is that clear?`. One open question among several is enough to be open. */
export function isClosedQuestion(text: string): boolean {
  const sentences = text
    .replaceAll(/[“”"‘]/g, ' ')
    .split(/(?<=[?.!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const closed = sentences.filter(isClosedSentence);
  return closed.length > 0 && !sentences.some((one) => !isClosedSentence(one) && opening.test(one));
}

function isClosedSentence(sentence: string): boolean {
  if (asksForYes.test(sentence)) return true;
  if (opening.test(sentence) || choice.test(sentence)) return false;
  return auxiliary.test(sentence) ? /\?\s*$/.test(sentence) : tagged.test(sentence);
}

const labels =
  'abrupt|aggressive|arrogant|awkward|bossy|careless|clueless|defensive|difficult|disorganised|disrespectful|grumpy|hopeless|immature|impatient|incompetent|inconsiderate|insensitive|lazy|moody|naive|negative|nosy|patronising|pushy|rude|selfish|sloppy|slow(?! to\\b| start\\b)|stubborn|stupid|sulky|thoughtless|timid|unfriendly|unhelpful|unprofessional|unreliable|useless';
const degree = '(?:a bit |a little |quite |really |rather |so |too |very |being |just )*';
const labelled = [
  new RegExp(
    `\\byou(?: always| often| never)?(?: are|[’']re| were| seem| seemed| sounded| came across as| can be| have been)(?: being)? (?:an? )?${degree}(${labels})\\b`,
    'i',
  ),
  new RegExp(`^(?:was |were |is |are )?${degree}(${labels})\\b`, 'i'),
  new RegExp(
    `^(?:he|she|they|the (?!screen|system|till|printer|computer|website|internet|app|phone|line|network|queue|lift|service|machine|start|form|task|customer|caller|guest|client|resident|patient|visitor|member of the public)[a-z]+(?: [a-z]+)?|team member \\w+|tm ?\\w+) (?:is|was|are|were) ${degree}(${labels})\\b`,
    'i',
  ),
  /\b(?:your|has an?|had an?|have an?) ((?:bad|poor|negative|wrong) attitude)\b/i,
  /\b(attitude problem|not a team player|(?:your|his|her|their) personality)\b/i,
];

/** The word that judges the person instead of telling what was done: `lazy`. Undefined for none. */
export function characterLabel(text: string): string | undefined {
  const said = unquoted(text).trim();
  return labelled.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined);
}

/** `always` or `never`, outside of quoted words. Undefined for none. */
export function sweepingWord(text: string): string | undefined {
  return /\b(always|never(?! once)|every single time|all the time|constantly|as usual|yet again)\b/i.exec(
    unquoted(text),
  )?.[0];
}

/** Rests on what others are said to have said. What the writer heard a person say is an observation. */
export function isHearsay(text: string): boolean {
  return /\b(I(?:[’']ve| have)? heard (?:that|from|rumours?)|(?:some )?people (?:say|are saying|think|tell me|have said|have told)|(?:someone|somebody) (?:said|says|told|mentioned)|every(?:one|body) (?:says|knows|thinks)|apparently|rumou?rs?|word is|I(?:[’']ve| have| was)? (?:been )?told|others (?:say|have said|think|have told))\b/i.test(
    unquoted(text),
  );
}

/** Sounds like a threat or a formal step, which an informal talk must not slide into. */
export function threat(text: string): string | undefined {
  return /\b(disciplin\w+|dismiss(?:al|ed)|sacked|fired|final warning|(?:written|verbal|formal) warning|last chance|or else|consequences|lose (?:your|their|his|her) job)\b/i.exec(
    unquoted(text),
  )?.[0];
}

const privateMatters =
  /\b(diagnos(?:is|ed)|depress(?:ion|ed)|pregnan(?:t|cy)|miscarriage|(?:off|called in|rang in) sick|(?<!cover(?:s|ed|ing)? (?:for )?)sick (?:leave|note)|sickness absence(?!.{0,20}\d)|(?:his|her|their|my) (?:mental health|illness|disability|medication|religion|divorce)|dyslexi[ac]|autis(?:m|tic)|adhd|panic attacks?|trade union member)\b/i;

/** Words about a colleague's health or private life, which have no place in a record of work. */
export function privateMatter(text: string): string | undefined {
  return privateMatters.exec(text)?.[0];
}

/** What was quoted is what somebody said; only the writer's own words are looked at. */
function unquoted(text: string): string {
  return text.replaceAll(/“[^”]*”|"[^"]*"/g, ' … ');
}
