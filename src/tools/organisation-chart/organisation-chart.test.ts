import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { chartFigure } from './chart.ts';
import { organisationChecks } from './checks.ts';
import { organisationDocument } from './document.ts';
import { organisationExample } from './example-piece.ts';
import { leaderOptions, loopedRoles, outlined, rolesIn } from './roles.ts';

/** `a` reports to `b`, given as letters: `chartOf('a.', 'ba', 'cb')`; a full stop is the top. */
const chartOf = (...lines: readonly string[]) => {
  const letters = lines.map((line) => line.charAt(0));
  return valuesOf({
    roles: lines.map((line) => ({
      title: line.charAt(0),
      'reports-to': leader(line.charAt(1), letters),
    })),
  });
};
const leader = (letter: string, letters: readonly string[]) =>
  letter === '.' ? 'top' : letter === '' ? '' : `roles/e${letters.indexOf(letter) + 1}`;
const titles = (roles: readonly { readonly title: string; readonly level: number }[]) =>
  roles.map(({ title, level }) => `${title}${level}`).join(' ');
const hintsOn = (form: Parameters<typeof valuesOf>[0]) => hintsIn(valuesOf(form));
const hintsIn = (values: ReturnType<typeof valuesOf>) =>
  organisationChecks.flatMap((check) => check(values)).map(({ path }) => path);

describe('from the top down', () => {
  test.each([
    [['a.', 'ba', 'ca', 'db'], 'a1 b2 d3 c2', 'a tree'],
    [['db', 'ba', 'a.'], 'a1 b2 d3', 'entered from below'],
    [['a.', 'bc', 'cb', 'db'], 'a1 b1 d2 c1', 'a loop of two stands at the top with who is below'],
    [['ab', 'bc', 'ca'], 'a1 b1 c1', 'nothing but a loop'],
    [['a.', 'b'], 'a1 b1', 'one whose leader is not said yet'],
    [['a.', 'bz'], 'a1 b1', 'one whose leader is gone'],
  ])('%j is %s: %s', (lines, outline) => {
    expect(titles(outlined(rolesIn(chartOf(...lines))))).toBe(outline);
  });

  test('a long chain is followed to its end', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const lines = [...letters].map((letter, index) => letter + (letters[index - 1] ?? '.'));
    expect(outlined(rolesIn(chartOf(...lines))).at(-1)?.level).toBe(26);
  });
});

test.each([
  [['ab', 'ba'], 2, 'two that lead each other'],
  [['ab', 'bc', 'cb'], 2, 'one below a loop is not in it'],
  [['a.', 'ba', 'cb'], 0, 'a chain'],
])('%j: %d in a loop (%s)', (lines, count) => {
  expect(loopedRoles(rolesIn(chartOf(...lines))).size).toBe(count);
});

describe('the lines of the chart', () => {
  test('a loop is pointed out at each role in it, and nothing else is said of the top', () => {
    expect(hintsIn(chartOf('ab', 'ba'))).toEqual(['roles/e1/reports-to', 'roles/e2/reports-to']);
  });

  test('somebody has to be at the top', () => {
    expect(hintsIn(chartOf('az', 'ba'))).toEqual(['roles']);
    expect(hintsIn(chartOf('a', 'ba'))).toEqual([]);
  });

  test('a second top is asked whom it reports to', () => {
    expect(hintsIn(chartOf('a.', 'b.'))).toEqual(['roles/e2/reports-to']);
  });

  test('a partner outside has a top of its own', () => {
    const roles = [
      { title: 'Owner', 'reports-to': 'top' },
      { title: 'Courier', 'reports-to': 'top', place: 'beside' },
    ];
    expect(hintsOn({ roles })).toEqual([]);
  });

  test('no role can report to itself', () => {
    expect(leaderOptions(chartOf('a.', 'ba'), 'roles/e1').map(({ value }) => value)).toEqual([
      'roles/e2',
      'top',
    ]);
  });
});

describe('the chart as a whole', () => {
  const roles = (...places: readonly string[]) =>
    places.map((place, index) => ({ title: `Role ${index}`, place }));

  test.each([
    [['above', 'team', 'team'], 'without the learner'],
    [['own', 'team', 'team'], 'with nothing above the team'],
  ])('%j: %s', (places) => {
    expect(hintsOn({ roles: roles(...places) })).toEqual(['roles']);
  });

  test('with the learner in two places', () => {
    expect(hintsOn({ roles: roles('above', 'own', 'own') })).toEqual(['roles/e3/place']);
  });

  test('is left alone while it is being filled in', () => {
    expect(hintsOn({ roles: roles('team', 'team') })).toEqual([]);
    expect(hintsOn({ roles: roles('team', 'team', '') })).toEqual([]);
  });

  test('without a way in for customers', () => {
    const closed = [1, 2, 3].map(() => ({ entrance: 'no' }));
    expect(hintsOn({ roles: closed })).toEqual(['roles']);
    expect(hintsOn({ roles: [...closed, { entrance: 'yes' }] })).toEqual([]);
  });
});

describe('responsibilities', () => {
  test.each([
    'Friendly and hard-working',
    'Polite, helpful, patient',
    'Good communication skills',
    'A team player',
    'Must be reliable',
  ])('that are qualities: %s', (responsibilities) => {
    expect(hintsOn({ roles: [{ responsibilities }] })).toEqual(['roles/e1/responsibilities']);
  });

  test.each([
    'Answers the phone',
    'Welcomes customers and takes payments',
    'Helps customers with online forms',
    'Keeps the counter tidy; opens the post',
    'Is on call at weekends',
  ])('that are some: %s', (responsibilities) => {
    expect(hintsOn({ roles: [{ responsibilities }] })).toEqual([]);
  });

  test('of two roles are compared line by line', () => {
    const roles = [
      { title: 'Senior', responsibilities: 'Takes calls\nChecks refund forms.' },
      { title: 'Desk', responsibilities: '- checks refund forms\nGreets' },
    ];
    expect(hintsOn({ roles })).toEqual(['roles/e2/responsibilities']);
  });

  test('said twice in one role are no overlap', () => {
    expect(hintsOn({ roles: [{ responsibilities: 'Greets; greets' }] })).toEqual([]);
  });
});

describe('the figure', () => {
  test('waits for a role', () => {
    expect(chartFigure({})).toBeUndefined();
    expect(chartFigure(chartOf('a.'))?.drawing.description).toBe(
      '1 role on 1 level, with a at the top.',
    );
  });

  test('says every line of the chart as a row', () => {
    expect(chartFigure(chartOf('ba', 'a.', 'c'))?.table?.rows).toEqual([
      ['a', '1', 'nobody', '', ''],
      ['b', '2', 'a', '', ''],
      ['c', '1', 'not said yet', '', ''],
    ]);
  });

  test('says how high it is, who is at the top and where the learner stands', () => {
    expect(chartFigure(organisationExample.values)?.drawing.description).toBe(
      '8 roles on 4 levels, with Board of trustees at the top. My own role, Box office supervisor, is on level 3.',
    );
    expect(chartFigure(chartOf('a.', 'b.'))?.drawing.description).toBe(
      '2 roles on 1 level, with a and b at the top.',
    );
  });
});

test('nothing is said of an empty chart or of the worked example', () => {
  expect(hintsOn({})).toEqual([]);
  expect(hintsIn(organisationExample.values)).toEqual([]);
});

describe('the document', () => {
  const rolesTable = (values: ReturnType<typeof valuesOf>) =>
    organisationDocument(
      [],
      [],
    )(values).flatMap((block) => (block.kind === 'table' ? block.rows : []));

  test('sets the team’s roles side by side, and leaves the others to the chart', () => {
    expect(rolesTable(organisationExample.values).map(([title]) => title)).toEqual([
      'Box office supervisor',
      'Box office assistant',
      'Group bookings assistant',
      'Weekend volunteer',
    ]);
  });

  test('keeps a role whose place is not said yet, and says what is open', () => {
    expect(rolesTable(valuesOf({ roles: [{ title: 'Cook', purpose: ' ' }] }))).toEqual([
      ['Cook', ...['Purpose', 'Duties', 'Limit', 'Links'].map(() => 'Not filled in yet')],
    ]);
  });

  test('has no table without roles', () => {
    expect(organisationDocument([], [])({})).toEqual([]);
  });
});
