import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A housing association that hears little from its tenants. */
export const monitoringExample: Example = {
  title: 'Four windows on the repairs line of a housing association',
  note: 'Notice that the reasons name each other’s techniques, and that the choice pairs one that counts with one that explains.',
  values: valuesOf({
    service: 'The repairs line of a housing association with 2,400 homes',
    question:
      'Are tenants told when somebody comes, and does it happen? Complaints have doubled since the summer, while the monthly score has not moved.',
    matter: ['depth', 'coverage', 'speed'],
    techniques: [
      {
        technique: 'survey',
        how: 'A text message the day after each repair: “How satisfied were you?”, 1 to 5, and one line for a comment. About 300 repairs a week.',
        shows: 'How satisfied those were whose repair was done. Not those who are still waiting.',
        best: 'Watching the trend from week to week',
      },
      {
        technique: 'calls',
        how: 'A quality coach listens to five recorded calls of each adviser a month and marks them with a checklist. Two coaches mark the same call once a month.',
        shows: 'What advisers really promise. Not what happens after the call.',
        best: 'Coaching, and finding out what tenants are told',
      },
      {
        technique: 'complaints',
        how: 'Each complaint is sorted by cause on the day it comes. The team looks at the causes every Friday.',
        shows: 'What went badly wrong, in detail. Not what annoys people who say nothing.',
        best: 'Early warning, and the causes behind a problem',
      },
      {
        technique: 'own',
        own: 'Tenants’ panel',
        how: 'Twelve tenants of different ages and estates meet every two months for an hour, at a different place each time. Fares and childcare are paid.',
        shows: 'Why people feel as they do, and ideas. Not how many feel so.',
        best: 'Understanding a finding, and trying out a change in words',
      },
    ],
    ratings: {
      e1: {
        cost: 5,
        'cost-why': 'About 4p a repair, where the panel costs £600 a year',
        speed: 4,
        'speed-why': 'Next day; only complaints are as quick',
        depth: 2,
        'depth-why': 'A number and one line, whereas the panel can be asked why',
        coverage: 4,
        'coverage-why': 'Every finished repair, so far more tenants than the panel’s twelve',
        fairness: 2,
        'fairness-why': 'Nobody who is still waiting is asked, and 1 in 8 replies',
      },
      e2: {
        cost: 2,
        'cost-why': 'Thirty hours of a coach a month, much dearer than the survey',
        speed: 3,
        'speed-why': 'Monthly, so a week later than complaints show it',
        depth: 4,
        'depth-why': 'Real words, where the survey has a number',
        coverage: 2,
        'coverage-why': 'Five calls of each adviser, out of some 400',
        fairness: 3,
        'fairness-why': 'The coach chooses calls by chance; advisers know that it happens',
      },
      e3: {
        cost: 5,
        'cost-why': 'They come by themselves; sorting takes an hour a week',
        speed: 4,
        'speed-why': 'On the day, a month before call monitoring would show it',
        depth: 4,
        'depth-why': 'Whole stories, almost as rich as the panel’s',
        coverage: 2,
        'coverage-why': 'Only 12 a week, against 300 in the survey',
        fairness: 2,
        'fairness-why': 'Tenants who are angry and good at writing',
      },
      e4: {
        cost: 2,
        'cost-why': 'Rooms, fares and childcare: £600 a year',
        speed: 1,
        'speed-why': 'Every two months; everything else is faster',
        depth: 5,
        'depth-why': 'We can ask “why?” until it is clear, which no survey can',
        coverage: 1,
        'coverage-why': 'Twelve people, although from all estates',
        fairness: 3,
        'fairness-why': 'Chosen for their mix, but those with small children still come least',
      },
    },
    conclusion:
      'For this service I would keep the survey and add the sorted complaints, because the two make up for each other. The survey counts nearly every finished repair, whereas complaints come from those who are still waiting, and whom the survey never asks. Sorted by cause on the day, they also tell us why. Call monitoring shows what is promised but not whether it is kept, so I would use it only where the complaints name a promise. The panel is too slow to find a problem. I would bring it the finding instead: what should a text about a delayed repair say? From November the survey also goes to everyone who has waited for ten days.',
    fair: 'Callers hear that calls are recorded for training. Advisers have the checklist, and know that calls are chosen by chance.',
  }),
};
