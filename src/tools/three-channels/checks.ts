import { textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, filledIn, hintFor } from '../filled.ts';
import type { Check } from '../tool.ts';
import { readingAge, wordsIn } from '../wording.ts';
import { wordsTooMany } from './channels.ts';

const list = 'versions';
const messages = (values: WorkValues) => filledIn(values, list, 'message');

const officeWords =
  /\b(herewith|heretofore|aforementioned|hereby|pursuant to|in respect of|at this point in time|prior to|in the event that|utilise|commence|endeavour to|please be advised|further to your|as per|furnish us|enclosed please find|kindly revert|FNOL|KYC|SLA)\b/i;

const soundsLikeAnOffice: Check = (values) =>
  messages(values).flatMap(({ path, text }) => {
    const word = officeWords.exec(text)?.[0];
    return word === undefined
      ? []
      : [{ path, text: `“${word}” is office talk. How would you say it across the counter?` }];
  });

const putsBlame: Check = (values) =>
  hintFor(
    messages(values),
    (text) =>
      /\b(you (failed to|neglected|should have|must have|forgot to|claim(ed)? that|did not bother)|(?<!(?:not|n[’']t) )your (fault|mistake|failure to)|as I (already )?(said|told you))\b/i.test(
        text,
      ),
    'This may sound like blame. Say what happened and what can be done.',
  );

const hasLongSentences: Check = (values) =>
  messages(values).flatMap(({ path, text }) => {
    const longest = Math.max(
      ...text.split(/[.!?]+(?:\s|$)|\n+/).map((sentence) => wordsIn(sentence).length),
    );
    return longest > 30
      ? [{ path, text: `One sentence has ${longest} words. Could it be two?` }]
      : [];
  });

const isHardToRead: Check = (values) =>
  messages(values).flatMap(({ path, text }) => {
    const age = readingAge(text);
    return age !== undefined && age > 15
      ? [
          {
            path,
            text: `A reader needs to be about ${age} to follow this with ease. Shorter words and sentences help most people.`,
          },
        ]
      : [];
  });

const isTooLong: Check = (values) =>
  messages(values).flatMap(({ at, path, text }) => {
    const over = wordsTooMany(textAt(values, `${at}/channel`), text);
    return over > 0
      ? [
          {
            path,
            text: `People expect few words here: this has ${over} more than fit well. What can wait for a link or a call?`,
          },
        ]
      : [];
  });

const opens =
  /^\s*(dear|hello|hi(ya)?|hey|welcome|(good )?(morning|afternoon|evening|day)\b|thank(s| you)|this is|am I speaking|\[|“)/im;

const letterWithoutGreeting: Check = (values) =>
  hintFor(
    messages(values),
    (text, at) =>
      ['email', 'letter', 'call', 'chat'].includes(textAt(values, `${at}/channel`)) &&
      wordsIn(text).length >= 8 &&
      !opens.test(text),
    'There is no greeting. How would this customer like to be met?',
  );

const noNextStep: Check = (values) =>
  hintFor(
    messages(values),
    (text) =>
      wordsIn(text).length >= 12 &&
      !/\b(please|can you|could you|would you|will you|we will|we[’']ll|I will|I[’']ll|you can|you need|if you|reply|ring|call|text|press|come|coming|pop|collect|pick|bring|visit|choose|which|what|when would|shall (I|we)|let (me|us)|you (do not|don[’']t) need|nothing (else|more) (changes|to do)|see you|ready|will (arrive|be|show|go)|goes out|working days)\b/i.test(
        text,
      ),
    'What happens next, or what should the customer do? Say it, with a date if there is one.',
  );

/** A customer's number, home or address; the firm's own phone number or postcode is meant for everybody. */
const personal =
  /(?<![\d+])(?!0\d{9,10}\b)\d{6,}|\b[Yy]our\b[^.!?]*(\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|[\w.]+@\w)/;

const privateInPublic: Check = (values) =>
  hintFor(
    messages(values),
    (text, at) =>
      ['social', 'notice'].includes(textAt(values, `${at}/channel`)) && personal.test(text),
    'Everybody can read this one. Move personal details to a private channel.',
  );

const sameTwice: Check = (values) => {
  const used = entryPaths(values, list)
    .map((at) => textAt(values, `${at}/channel`))
    .filter((channel) => channel !== '');
  return used.length > 1 && new Set(used).size < used.length
    ? [
        {
          path: list,
          text: 'Two versions use the same channel. Which other one would suit this customer?',
        },
      ]
    : [];
};

const reasonIsOurs: Check = (values) =>
  hintFor(
    filledIn(values, list, 'why'),
    (text) =>
      !/\b(customers?|she|he|they|her|him|them|their)\b/i.test(text) &&
      /\b(easier|quicker|simpler|cheaper|faster) for (me|us)\b|\b(we|I) always (use|send|write)\b/i.test(
        text,
      ),
    'This reason is ours. What does the customer expect or need?',
  );

export const channelChecks: readonly Check[] = [
  soundsLikeAnOffice,
  putsBlame,
  hasLongSentences,
  isHardToRead,
  isTooLong,
  letterWithoutGreeting,
  noNextStep,
  privateInPublic,
  sameTwice,
  reasonIsOurs,
];
