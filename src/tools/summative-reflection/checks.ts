import { textAt } from '../../domain/work.ts';
import { filledAt, filledIn, hintFor } from '../filled.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { wordsIn } from '../wording.ts';

/** Says `I`, `my` or `me`, in whatever case it was typed. */
const own = /\b(?:i|i[’']\w+|me|my|mine|myself)\b/i;
/** Praises the course, or lists what it was about. */
const aboutTheCourse =
  /\b(?:this|the) (?:unit|course|module|qualification) (?:was|is|has been|covers|covered|taught|teaches|talks|explains|explained|helped|helps|gave|gives)\b/i;
const aboutLearning =
  /\b(?:i (?:did not|didn[’']t|had not|hadn[’']t) (?:know|realise|think|see)|i (?:know|understand|see|realise|used to|thought|learnt|learned|notice) |now i|before(?:hand)?,? i|because)/i;

const yourOwnPart: Check = (values) =>
  hintFor(
    filledIn(values, 'occasions', 'did'),
    (text) => !own.test(text) && wordsIn(text).length >= 8,
    'This does not say who did it. What was your own part?',
  );

const learningNotPraise: Check = (values) =>
  hintFor(
    filledAt(values, 'learnt'),
    (text) => aboutTheCourse.test(text) && !aboutLearning.test(text),
    'This is about the course. What do you understand now that you did not before?',
  );

const oneOccasion: Check = (values) =>
  hintFor(
    filledIn(values, 'occasions', 'situation'),
    (text) =>
      /^\W*(?:always|every (?:day|time)|generally|in general|usually|whenever|all the time)\b/i.test(
        text,
      ),
    'This is how it goes in general. Which one time do you think of?',
  );

const evidenceToLookAt: Check = (values) =>
  hintFor(
    filledIn(values, 'occasions', 'evidence'),
    (text) =>
      /^\W*(?:me|i was there|none|no|n\/?a|my (?:word|memory)|ask (?:me|my manager)|tbc)\W*$/i.test(
        text,
      ),
    'An assessor cannot look at this. Is there a record, a message, a piece in your portfolio, or a witness?',
  );

const stillHard: Check = (values) =>
  hintFor(
    filledAt(values, 'hard'),
    (text) =>
      /^\W*(?:nothing|none|no|n\/?a|not really|all (?:fine|good)|everything (?:is|was) (?:fine|easy))\W*$/i.test(
        text,
      ),
    'Nothing at all? Think of the last time it did not go as you wanted.',
  );

const nextComesLater: Check = (values) =>
  hintFor(
    filledAt(values, 'next-by'),
    (by) => textAt(values, 'on') !== '' && by <= textAt(values, 'on'),
    'This is not after the date of your reflection. By when do you want to have tried it?',
  );

export const summativeReflectionChecks: readonly Check[] = [
  yourOwnPart,
  learningNotPraise,
  oneOccasion,
  evidenceToLookAt,
  stillHard,
  nextComesLater,
  tellsPrivateMatters,
];
