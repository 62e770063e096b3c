import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleCriterion } from '../../domain/example.ts';
import { exampleResponse } from '../../stores/example.ts';
import { forgetVisit, lastVisitKey } from '../../stores/last-visit.ts';
import { eraseAll, importEvents, openLog } from '../../stores/log.ts';
import { CriterionStanding } from './CriterionStanding.tsx';
import { LeftOff } from './LeftOff.tsx';

beforeEach(openLog);
afterEach(() => {
  cleanup();
  eraseAll();
  forgetVisit();
});

const criterion = exampleCriterion();
const itemOf = (id: string) => ({
  id: `ccs14/${id}`,
  criteria: [criterion.id],
  format: 'single-choice',
  difficulty: 1,
  revision: '0a1b2c3d',
  guess: 0.25,
});
const items = [itemOf('a'), itemOf('b')];
const right = exampleResponse({ id: '1', item: 'ccs14/a' });
const wrong = exampleResponse({ id: '2', item: 'ccs14/b', mark: { awarded: 0, available: 1 } });

describe('a criterion’s standing', () => {
  test.each([
    [[], 'Not started. Nothing answered yet. 2 practice items', 'not-started'],
    [
      [wrong],
      'Learning. One answer, none right yet; needs more right answers to be sure, two more formats and two more days. 1 of 2 answered, 0 right at your last try',
      'learning',
    ],
    [
      [right, { ...right, id: '3', item: 'ccs14/b' }],
      'Learning. Right in one format on one day; needs more right answers to be sure, one more format and one more day. All 2 right at your last try',
      'learning',
    ],
  ])('after %j says “%s”', async (events, words, state) => {
    importEvents(events);
    const { container } = render(<CriterionStanding criterion={criterion} items={items} />);
    const standing = container.firstElementChild;
    await vi.waitFor(() => expect(standing?.textContent).toBe(words), { timeout: 5000 });
    expect(standing?.getAttribute('data-state')).toBe(state);
  });

  test('follows the log', async () => {
    const { container } = render(<CriterionStanding criterion={criterion} items={items} />);
    await vi.waitFor(() => expect(container.textContent).toMatch(/^Not started/));
    importEvents([right]);
    await vi.waitFor(() => expect(container.textContent).toMatch(/^Learning/));
  });

  test('says when there is nothing to practise yet', async () => {
    render(<CriterionStanding criterion={criterion} items={[]} />);
    await screen.findByText(/Practice in preparation/);
  });
});

const lessons = [
  { id: 'ccs14/a', title: 'Sectors', path: '/a/', criteria: [{ id: 'ccs14/1.1', items: 1 }] },
  { id: 'ccs14/b', title: 'Needs', path: '/b/', criteria: [{ id: 'ccs14/1.2', items: 1 }] },
] as const;
const visit = (path: string) =>
  localStorage.setItem(
    lastVisitKey,
    JSON.stringify({ path, title: 'Trap', at: new Date(2026, 10, 23, 12).getTime() }),
  );

describe('where you left off', () => {
  test('begins with the first lesson', async () => {
    render(<LeftOff lessons={lessons} />);
    expect(screen.getByText(/You have not started yet/)).toBeTruthy();
    expect(screen.getByText(/Start with/).textContent).toBe('Start with Sectors');
    expect(screen.getByRole('link', { name: 'Sectors' }).getAttribute('href')).toBe('/a/');
  });

  test('names the last lesson and the next one', async () => {
    const at = new Date(2026, 10, 22, 12).getTime();
    importEvents([exampleResponse({ at })]);
    render(<LeftOff lessons={lessons} />);
    const last = await screen.findByText(/You were last here on/);
    expect(last.textContent).toBe('You were last here on 22 November 2026, at Sectors.');
    expect(screen.getByText(/Next:/).textContent).toBe('Next: Needs');
  });

  test('goes on with a lesson whose practice is not done', async () => {
    importEvents([right]);
    render(<LeftOff lessons={[{ ...lessons[0], criteria: [{ id: 'ccs14/1.1', items: 2 }] }]} />);
    expect((await screen.findByText(/Go on with/)).textContent).toBe('Go on with Sectors');
  });

  test('knows a lesson that was only looked at, by the course’s own title', async () => {
    visit('/b/');
    render(<LeftOff lessons={lessons} />);
    const last = await screen.findByText(/You were last here on/);
    expect(last.textContent).toBe('You were last here on 23 November 2026, at Needs.');
  });

  test('follows no address that the course does not have', async () => {
    visit('javascript:alert(1)');
    render(<LeftOff lessons={lessons} />);
    await vi.waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1));
    expect(screen.getByRole('link').getAttribute('href')).toBe('/a/');
  });

  test('says when everything was answered', async () => {
    importEvents([right, exampleResponse({ id: '2', item: 'ccs14/b', criteria: ['ccs14/1.2'] })]);
    render(<LeftOff lessons={lessons} />);
    await screen.findByText(/You have answered every practice item/);
  });

  test('says when there is no lesson', () => {
    render(<LeftOff lessons={[]} />);
    expect(screen.getByText('No lesson is ready yet.')).toBeTruthy();
  });
});
