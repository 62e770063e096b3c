import { describe, expect, test } from 'vitest';
import {
  characterLabel,
  isClosedQuestion,
  isHearsay,
  privateMatter,
  sweepingWord,
  threat,
} from './people-wording.ts';

describe('a closed question', () => {
  test.each([
    'Do you understand?',
    'Is that clear?',
    'Any questions?',
    'OK?',
    'You understand this, right?',
    'Do you know what to do?',
    'Does that make sense?',
    'Have you got any questions?',
    'Are you happy with that?',
    'So, is everything clear? Good.',
    'Did you see how I did it?',
    'You will do that from Monday, yes?',
    'Is that clear or not?',
  ])('%s', (question) => {
    expect(isClosedQuestion(question)).toBe(true);
  });

  test.each([
    'How will you put that to a caller?',
    'What could make it hard?',
    'Tell me how that call went.',
    'In your own words, why do we do it?',
    'Can you show me what you would say?',
    'A caller says it is urgent and Housing is closed. What do you do?',
    'I rushed this on Monday. If a colleague asked you why we do it, what would you say?',
    'Is that clear? How will you begin?',
    'Your view of the call?',
    '“Where would you like to start?”',
    'Talk me through the last five minutes',
    'Which part was hardest?',
    'Would you rather practise with me or by yourself?',
  ])('but not: %s', (question) => {
    expect(isClosedQuestion(question)).toBe(false);
  });
});

describe('a label of the person', () => {
  test.each([
    ['You were rude to the guest', 'rude'],
    ['You’re lazy with your notes', 'lazy'],
    ['You came across as a bit impatient', 'impatient'],
    ['Impatient with a disabled caller', 'Impatient'],
    ['you are really unprofessional', 'unprofessional'],
    ['He is careless', 'careless'],
    ['The adviser was unhelpful', 'unhelpful'],
    ['Team member A was too slow', 'slow'],
    ['You have a bad attitude', 'bad attitude'],
    ['You can be a difficult colleague', 'difficult'],
    ['You are not a team player', 'not a team player'],
  ])('%s', (text, label) => {
    expect(characterLabel(text)).toBe(label);
  });

  test.each([
    'You ended his sentence four times',
    'You stayed calm when the customer was rude',
    'The customer was rude and you kept your voice low',
    'The guest was difficult; you asked what she needed',
    'You listened while the caller was aggressive',
    'You put the phone down before she had finished',
    'You told her, “You are being rude”',
    'You found out why the till was so slow',
    'You explained the difficult form line by line',
    'You looked at the screen while they asked about breakfast',
  ])('but not: %s', (text) => {
    expect(characterLabel(text)).toBeUndefined();
  });
});

describe('a sweeping word', () => {
  test.each([
    ['You always interrupt', 'always'],
    ['You never write the name down', 'never'],
    ['You are on your phone all the time', 'all the time'],
    ['As usual the log was empty', 'As usual'],
    ['You constantly look at the clock', 'constantly'],
  ])('%s', (text, word) => {
    expect(sweepingWord(text)).toBe(word);
  });

  test.each([
    'On Tuesday you interrupted twice',
    'You told her, “We always ring back”',
    'In the four calls you never once spoke over her',
    'Nobody had told you of the change',
  ])('but not: %s', (text) => {
    expect(sweepingWord(text)).toBeUndefined();
  });
});

describe('hearsay', () => {
  test.each([
    'I heard that you hung up on someone',
    'People say that you are short with callers',
    'Apparently the desk was empty',
    'I’ve been told you leave early',
    'Someone said you forgot the form',
    'Everyone knows that the log is not kept',
    'Others have said the same',
    'I was told about the call',
  ])('%s', (text) => {
    expect(isHearsay(text)).toBe(true);
  });

  test.each([
    'I heard you tell the caller a date',
    'A customer wrote on her card that you waited',
    'Eleven guest cards from that week',
    'You told the guest that someone would ring',
    'The caller said, “I was told it was free”',
    'I listened to ten calls, with the team’s knowledge',
    'Two guests told me at the desk that they had waited',
    'She thinks that the form is too long',
  ])('but not: %s', (text) => {
    expect(isHearsay(text)).toBe(false);
  });
});

describe('a threat', () => {
  test.each([
    ['Otherwise it will be a final warning', 'final warning'],
    ['This is your last chance', 'last chance'],
    ['There will be consequences', 'consequences'],
    ['We may have to go down the disciplinary route', 'disciplinary'],
    ['Improve by June or else', 'or else'],
  ])('%s', (text, found) => {
    expect(threat(text)).toBe(found);
  });

  test.each([
    'I would ask HR before I speak of formal steps',
    'Put the warning sign on the wet floor',
    'She checked the fire door',
    'He said, “Is this a final warning?” and I said that it was not',
  ])('but not: %s', (text) => {
    expect(threat(text)).toBeUndefined();
  });
});

describe('a private matter', () => {
  test.each([
    ['She was diagnosed in March', 'diagnosed'],
    ['He was off sick on Monday', 'off sick'],
    ['Their mental health is poor', 'Their mental health'],
    ['B is pregnant', 'pregnant'],
    ['C is dyslexic, so I read it out', 'dyslexic'],
  ])('%s', (text, found) => {
    expect(privateMatter(text)).toBe(found);
  });

  test.each([
    'We agreed that written notes come in large print',
    'The helpline takes calls on mental health',
    'A customer rang about hospital parking',
    'The desk covers for absence and breaks',
    'Sick pets come in by the side door',
    'E covers sick leave at the till',
    'Sickness absence was 6% last winter',
  ])('but not: %s', (text) => {
    expect(privateMatter(text)).toBeUndefined();
  });
});
