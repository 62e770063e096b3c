import { describe, expect, test } from 'vitest';
import {
  hasDate,
  isBeyondControl,
  isObservable,
  isTwoGoals,
  saysNothing,
  vagueGoalWord,
} from './goal-wording.ts';

describe('vague words', () => {
  test.each([
    'Improve our phone service',
    'By June 2027, be more confident with complaints',
    'Get better at writing emails',
    'Try to answer 80% of calls within 20 seconds',
    'Do my best to keep to the standard',
    'Work on my listening by 30 June 2027',
    'Become more patient with callers',
    'Enhance the experience of guests',
    'Answer emails as soon as possible',
    'Focus on quality',
  ])('finds one in “%s”', (goal) => {
    expect(vagueGoalWord(goal)).not.toBe(undefined);
  });

  test.each([
    'By 30 June, improve first-contact answers from 62% to 75%',
    'By 31 March 2027, 9 of 10 guests have their key within 4 minutes',
    'By Friday, the new price list is on the wall',
    'By 1 May, I can explain the returns policy without looking it up',
    'By 12 February, all tills have the new receipts',
    'By the end of March, no more than 15 in 100 callers ring again',
    'By 30 September, average 4 of 5 for “listens before offering”',
    'By 1 June, she leads the Monday briefing alone',
    'By week 12, every note holds reason, promise and date',
    'By April, complaints are acknowledged within two working days',
  ])('finds none in “%s”', (goal) => {
    expect(vagueGoalWord(goal)).toBe(undefined);
  });
});

describe('two goals in one', () => {
  test.each([
    'Answer calls within 20 seconds and reduce complaints to 5 a week',
    'Learn the new system and train two colleagues',
    'By June, cut the queue to 4 minutes as well as raise sales by 5%',
    'Pass the food hygiene course; also write the guide',
    'By May I handle live chat and I will complete the phone course',
    'Reduce repeat calls to 15 in 100 and to increase upgrades to 8',
    'Halve the backlog and finish the induction pack',
    'Write the returns guide and build a template for emails',
    'Answer 50 emails a day and sell 3 plans a week',
    'By July, double the survey replies; improve the score to 4.5',
  ])('sees them in “%s”', (goal) => {
    expect(isTwoGoals(goal)).toBe(true);
  });

  test.each([
    'Every note holds a reason and a date by 1 May',
    'Guests get a polite and clear answer within 2 minutes',
    'By June, 9 of 10 letters pass the plain and simple check',
    'Calls between 4 and 6 p.m. are answered within 20 seconds',
    'She greets each guest and asks one open question',
    'By 30 June, terms and conditions are explained before each sale',
    'Reduce the average wait to 4 minutes by 30 June',
    'By May, I ask two questions and repeat what I heard before I offer anything',
    'By August, back and front office use one diary',
    'By 1 March, the pros and cons of both plans are on one page',
  ])('lets “%s” stand', (goal) => {
    expect(isTwoGoals(goal)).toBe(false);
  });
});

describe('beyond the person’s control', () => {
  test.each([
    'Customers are happy by June',
    'All customers will be delighted with the desk',
    'Get promoted to supervisor by December',
    'Win the award for best branch',
    'No complaints in the second quarter',
    'Zero complaints by May',
    'Everyone likes me by the end of term',
    'My manager will give me the Monday shift',
    'A pay rise in April',
    'Nobody ever complains about my desk again',
  ])('sees it in “%s”', (goal) => {
    expect(isBeyondControl(goal)).toBe(true);
  });

  test.each([
    'By June, 80% of complaints are acknowledged within a day',
    'By March, I ring each customer back by 5 p.m.',
    'By May, survey answers of 4 or 5 for my calls rise from 62% to 70%',
    'By 1 July, I have the portfolio ready for the supervisor’s post',
    'By May, I have handed in the entry for the award',
    'Customers get the next step and its date on each call by 1 June',
    'By June, repeat calls fall from 22 to 15 in 100',
    'By August, I can run the Monday shift alone',
    'Guests have their key within 4 minutes by 31 March',
    'By April, all complaints are written down on the day',
  ])('lets “%s” stand', (goal) => {
    expect(isBeyondControl(goal)).toBe(false);
  });
});

describe('dates', () => {
  test.each([
    'By 30 June 2027, calls are answered',
    'By the end of March calls are answered',
    'Within six weeks, calls are answered',
    'By 30/06/2027, calls are answered',
    'By 2027-06-30, calls are answered',
    'By Friday, the list is up',
    'By the end of the quarter, the list is up',
    'By 1st May the list is up',
    'In the next three months',
    'By the end of term',
  ])('sees one in “%s”', (goal) => {
    expect(hasDate(goal)).toBe(true);
  });

  test.each([
    'Answer 9 of 10 calls within 20 seconds',
    'Ongoing',
    'Every note holds a reason',
    'Calls are answered soon',
    'Average 4 of 5 for listening',
    'Ring customers back by 5 p.m.',
    'Keep the desk tidy at all times',
    'Learn bus times by heart',
    'No more than 15 in 100 ring again',
    'As soon as I have time',
  ])('sees none in “%s”', (goal) => {
    expect(hasDate(goal)).toBe(false);
  });
});

describe('measures', () => {
  test.each([
    '9 of 10 check-ins',
    'Passes the mock test',
    'Half of the calls',
    'Runs the briefing alone',
    'The list is on the wall',
    'Signed off by the coach',
    'Every note',
    'Without asking a colleague',
    'The checklist is complete',
    'Twice in one week',
  ])('takes “%s” as one', (measure) => {
    expect(isObservable(measure)).toBe(true);
  });

  test.each([
    'I feel more confident',
    'Good feedback',
    'Customers notice',
    'My manager is pleased',
    'Faster',
    'By checking',
    'Better than before',
    'Quality',
    'We will see',
    'General impression',
  ])('asks how “%s” is seen', (measure) => {
    expect(isObservable(measure)).toBe(false);
  });
});

describe('what the person said', () => {
  test.each([
    'Agreed',
    'Yes.',
    'OK',
    'She agreed.',
    'They were happy with it',
    'Nothing',
    'N/A',
    'He said yes',
    'Team member A accepted it',
    'Fine',
  ])('“%s” says nothing', (said) => {
    expect(saysNothing(said)).toBe(true);
  });

  test.each([
    'Agreed, but asked for the end of March',
    'She said that keys take longest',
    'He was happy with the figure once we had looked at ten calls',
    'Yes, with the new script',
    'They wanted fewer timed Fridays',
    'Chose the ten questions herself',
    'Nothing about the figure; asked for help with the form',
    'He doubted that 4 minutes can be kept in August',
    'OK if the day shift cuts the keys',
    'She asked what it was for',
  ])('“%s” says something', (said) => {
    expect(saysNothing(said)).toBe(false);
  });
});
