import { describe, expect, test } from 'vitest';
import { hasNoEnd, isActivity, isGeneral, isSensitive, showsSomething } from './plan-wording.ts';

describe('activities in place of goals', () => {
  test.each([
    'Attend a course on listening',
    'Go on training',
    'I will go on a complaints workshop',
    'By 31 May, attend the e-learning on data protection',
    'Read a book about body language',
    'Watch three videos on phone manner',
    'Shadow a colleague',
    'I want to do the first-aid course',
    'Join the webinar in March',
    'Take a class in sign language',
  ])('“%s” is one', (goal) => {
    expect(isActivity(goal)).toBe(true);
  });

  test.each([
    'By 31 May, four of five callers are heard to the end',
    'By June I can explain the returns policy without the sheet',
    'Pass the food hygiene course by April',
    'Attend the course so that I can run the till alone by May',
    'Take an order in sign language by 1 June',
    'Do the Monday briefing alone, three weeks running',
    'Have all notes show reason and date by 1 March',
    'By May, lead a training session that three new starters can follow',
    'Read a delivery note without help by 10 January',
    'By July, sell nine kinds of ticket from memory',
  ])('“%s” is a goal', (goal) => {
    expect(isActivity(goal)).toBe(false);
  });
});

describe('goals without an end', () => {
  test.each([
    'Ongoing',
    'Continue to improve my phone manner',
    'Keep improving',
    'Always be polite',
    'Learn more over time',
    'Continuously develop',
    'Be a supervisor one day',
    'Keep on learning',
    'Pick it up as I go',
    'Manage a team in the future',
  ])('“%s” has none', (goal) => {
    expect(hasNoEnd(goal)).toBe(true);
  });

  test.each([
    'By 31 May, I can close the till alone',
    'Four of five calls scored 4 by June',
    'All nine tickets by heart by 31 March',
    'Every note holds a date by 1 May',
    'By week 10, I keep the diary for the team',
    'By July, I write replies that need no change',
    'Pass the test by 3 April',
    'By August, guests get a call back by 5 p.m.',
    'By 1 June, I run the desk on a Sunday',
    'By Easter, two new volunteers can use the lift',
  ])('“%s” has one', (goal) => {
    expect(hasNoEnd(goal)).toBe(false);
  });
});

describe('measures and evidence', () => {
  test.each([
    'Calls scored by the coach',
    'A test at the end',
    'Comments on the cards',
    'My manager watches me',
    'The till report',
    'A colleague listened to me',
    'Customers’ reviews',
    'I do it without help',
    'Certificate',
    'Fewer complaints in the log',
  ])('“%s” shows something', (text) => {
    expect(showsSomething(text)).toBe(true);
  });

  test.each([
    'I will feel better',
    'I will know',
    'More confidence',
    'My manager will be happy',
    'It goes well',
    'Improvement',
    'I am faster',
    'Good progress',
    'People trust me',
    'Less stress',
  ])('“%s” shows nothing', (text) => {
    expect(showsSomething(text)).toBe(false);
  });
});

describe('support', () => {
  test.each(['Manager', 'My team', 'Training', 'Time', 'My manager and team', 'Google', 'Help.'])(
    '“%s” is nobody who has said yes',
    (support) => {
      expect(isGeneral(support)).toBe(true);
    },
  );

  test.each([
    'My manager frees 20 minutes on Tuesdays',
    'Team member A has said yes',
    'Manager, one hour a month (agreed)',
    'A colleague from the late shift plays the guest',
    'Training budget of £40, approved',
    'The tutor reads my drafts',
    'None needed',
  ])('“%s” can be counted on', (support) => {
    expect(isGeneral(support)).toBe(false);
  });
});

describe('private matters', () => {
  test.each([
    'I was off sick in March',
    'My anxiety makes calls hard',
    'Because of my dyslexia',
    'My husband works nights',
    'After the surgery',
    'I am pregnant',
    'My faith does not allow it',
    'I see a counsellor',
    'My medication makes me tired',
    'For my mental health',
  ])('sees one in “%s”', (text) => {
    expect(isSensitive(text)).toBe(true);
  });

  test.each([
    'I am available from 10 a.m.',
    'Customers want to feel heard',
    'The health and safety test is in May',
    'A partner firm takes the calls',
    'Family tickets are sold most',
    'Children’s menu, learned by heart',
    'The condition of the goods is noted',
    'I rush when the queue is long',
    'The faith schools book group visits',
    'Sick pay questions go to the office',
  ])('sees none in “%s”', (text) => {
    expect(isSensitive(text)).toBe(false);
  });
});
