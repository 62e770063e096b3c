import { dayOfDate } from '../../domain/day.ts';
import { textAt } from '../../domain/work.ts';
import { filledAt, filledIn, hintFor } from '../filled.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check, Hint } from '../tool.ts';
import { isNobodyInParticular } from '../wording.ts';
import { isWorkingIn } from './calendar.ts';
import { loopedTasks, type ScheduledTask, scheduleOf } from './schedule.ts';
import { peopleOn, tasksIn } from './tasks.ts';
import { dayCount, daysInHand, dayWords, earlyCheckpoints } from './words.ts';

const runsInLoop: Check = (values) => {
  const tasks = tasksIn(values);
  const looped = loopedTasks(tasks);
  return tasks
    .filter(({ id }) => looped.has(id))
    .map(({ id }) => ({
      path: `${id}/needs`,
      text: 'This task waits for itself by way of another. Which of them really comes first?',
    }));
};

const startsTooSoon: Check = (values) => {
  const tasks = scheduleOf(values)?.tasks ?? [];
  return tasks.flatMap(({ id, needs, starts }): readonly Hint[] => {
    const late = tasks.filter(
      (other) => needs.includes(other.id) && starts !== undefined && starts <= other.last,
    );
    const [need] = late.toSorted((a, b) => b.last - a.last);
    return need
      ? [
          {
            path: `${id}/starts`,
            text: `“${need.name}” ends on ${dayWords(need.last)}. This can begin after that.`,
          },
        ]
      : [];
  });
};

const startsOnDayOff: Check = (values) => {
  const isWorking = isWorkingIn(values);
  return hintFor(
    filledIn(values, 'tasks', 'starts'),
    (text) => {
      const day = dayOfDate(text);
      return day !== undefined && !isWorking(day);
    },
    'Nobody works on this day by your plan. The task is moved to the next working day.',
  );
};

const startsBeforePlan: Check = (values) => {
  const begins = textAt(values, 'begins');
  return [
    ...hintFor(
      filledIn(values, 'tasks', 'starts'),
      (text) => begins !== '' && text < begins,
      'This is before the day on which the plan begins.',
    ),
    ...hintFor(
      filledAt(values, 'due'),
      (due) => begins !== '' && due < begins,
      'This is before the day on which the plan begins.',
    ),
  ];
};

const isDoubleBooked: Check = (values) => {
  const tasks = scheduleOf(values)?.tasks ?? [];
  return tasks.flatMap((task, index): readonly Hint[] => {
    const people = peopleOn(task);
    const clash = tasks
      .slice(0, index)
      .find((other) => overlap(task, other) && peopleOn(other).some((one) => people.includes(one)));
    return clash
      ? [
          {
            path: `${task.id}/who`,
            text: `The same person has “${clash.name}” on these days. Can both be done?`,
          },
        ]
      : [];
  });
};

const belongsToNobody: Check = (values) =>
  hintFor(
    filledIn(values, 'tasks', 'who'),
    isNobodyInParticular,
    'What belongs to everybody is done by nobody. Name one person or role.',
  );

const endsWrong: Check = (values) => {
  const schedule = scheduleOf(values);
  const due = dayOfDate(textAt(values, 'due'));
  const inHand = schedule && daysInHand(schedule, due);
  if (!schedule || inHand === undefined || schedule.tasks.length < 2) return [];
  if (due !== undefined && due < schedule.ends) {
    return [
      {
        path: 'due',
        text: `By these tasks the work ends on ${dayWords(schedule.ends)}. What can be shorter, run side by side, or be left out?`,
      },
    ];
  }
  return inHand === 0
    ? [
        {
          path: 'due',
          text: `There is no day in hand. One absence on the critical path, and the date is missed. Could you win ${dayCount(2)}?`,
        },
      ]
    : [];
};

const isCheckedTooLate: Check = (values) => {
  const schedule = scheduleOf(values);
  const planned = filledIn(values, 'checkpoints', 'on').length;
  return schedule && planned > 0 && earlyCheckpoints(values, schedule.ends) === 0
    ? [
        {
          path: 'checkpoints',
          text: 'All checkpoints come at the end or after it. Set one where there is still time to change course.',
        },
      ]
    : [];
};

const isOnePersonsPlan: Check = (values) => {
  const people = tasksIn(values).map(peopleOn);
  const named = people.filter((names) => names.length > 0);
  return named.length >= 4 && new Set(named.flat()).size === 1
    ? [
        {
          path: 'tasks',
          text: 'One person has every task. Who else could do one, or learn from one?',
        },
      ]
    : [];
};

export const workPlanChecks: readonly Check[] = [
  runsInLoop,
  startsTooSoon,
  startsOnDayOff,
  startsBeforePlan,
  isDoubleBooked,
  belongsToNobody,
  endsWrong,
  isCheckedTooLate,
  isOnePersonsPlan,
  tellsPrivateMatters,
];

function overlap(one: ScheduledTask, other: ScheduledTask): boolean {
  return one.first <= other.last && other.first <= one.last;
}
