import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { hydrate, render as renderInto } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleNote } from '../../stores/example.ts';
import { $log, eraseAll, importEvents, openLog } from '../../stores/log.ts';
import { YourTurn } from './YourTurn.tsx';

const field = 'ccs14/sectors#your-turn';
const island = <YourTurn field={field} prompt="Name a sector you know." />;
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Name a sector/ });
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const texts = () => $log.get().events.map((event) => (event.kind === 'note' ? event.text : ''));

beforeEach(openLog);
afterEach(() => {
  cleanup();
  eraseAll();
  vi.useRealTimers();
});

describe('what is written', () => {
  test('is kept when the box is left, and said to be', async () => {
    render(island);
    type('Retail');
    await screen.findByText('Keeping …');
    fireEvent.blur(box());
    expect($log.get().events).toMatchObject([{ kind: 'note', field, text: 'Retail' }]);
    await screen.findByText('Kept on this device.');
  });

  test('is kept after a pause in writing', () => {
    vi.useFakeTimers();
    render(island);
    type('Re');
    vi.advanceTimersByTime(1000);
    type('Retail');
    vi.advanceTimersByTime(1400);
    expect(texts()).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(texts()).toEqual(['Retail']);
  });

  test('is kept when the page is left, and once only', () => {
    render(island);
    type('Retail');
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pagehide'));
    fireEvent.blur(box());
    expect(texts()).toEqual(['Retail']);
  });

  test('keeps its earlier versions', () => {
    render(island);
    for (const text of ['Retail', 'Retail and care', '']) {
      type(text);
      fireEvent.blur(box());
    }
    expect(texts().sort()).toEqual(['', 'Retail', 'Retail and care']);
  });

  test('stands there again at the next visit, without a new version', async () => {
    importEvents([exampleNote({ field, text: 'Banks' })]);
    const { unmount } = render(island);
    await vi.waitFor(() => expect(box().value).toBe('Banks'));
    fireEvent.blur(box());
    unmount();
    expect(texts()).toEqual(['Banks']);
  });

  test('goes when everything is erased, and comes back with undo', async () => {
    importEvents([exampleNote({ field, text: 'Banks' })]);
    render(island);
    await vi.waitFor(() => expect(box().value).toBe('Banks'));
    const undo = eraseAll();
    await vi.waitFor(() => expect(box().value).toBe(''));
    undo();
    await vi.waitFor(() => expect(box().value).toBe('Banks'));
  });
});

describe('what was written elsewhere', () => {
  test('replaces an untouched text', async () => {
    importEvents([exampleNote({ field, text: 'Banks' })]);
    render(island);
    await vi.waitFor(() => expect(box().value).toBe('Banks'));
    importEvents([exampleNote({ id: 'n2', at: Date.UTC(2026, 10, 22, 11), field, text: 'Shops' })]);
    await vi.waitFor(() => expect(box().value).toBe('Shops'));
  });

  test('is followed by what is written here, even if its clock was ahead', async () => {
    importEvents([exampleNote({ at: Date.now() + 1e9, field, text: 'Banks' })]);
    render(island);
    await vi.waitFor(() => expect(box().value).toBe('Banks'));
    type('Shops');
    fireEvent.blur(box());
    await screen.findByText('Kept on this device.');
    expect(texts()).toEqual(['Banks', 'Shops']);
  });

  test('never replaces what is being written', async () => {
    importEvents([exampleNote({ field, text: 'Banks' })]);
    render(island);
    render(<YourTurn field={field} prompt="Another tab" />);
    const other = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Another tab' });
    await vi.waitFor(() => expect([box().value, other.value]).toEqual(['Banks', 'Banks']));
    type('Banks and care homes');
    importEvents([exampleNote({ id: 'n2', at: Date.UTC(2026, 10, 22, 11), field, text: 'Shops' })]);
    await vi.waitFor(() => expect(other.value).toBe('Shops'));
    expect(box().value).toBe('Banks and care homes');
  });
});

describe('text typed before the script ran', () => {
  const hydrated: HTMLElement[] = [];
  afterEach(() => {
    for (const container of hydrated.splice(0)) {
      renderInto(null, container);
      container.remove();
    }
  });
  const hydrateWith = (typed: string) => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(island);
    document.body.append(container);
    hydrated.push(container);
    const area = container.querySelector('textarea');
    if (area) area.value = typed;
    hydrate(island, container);
  };

  test('stays, and is kept', async () => {
    hydrateWith('Early');
    await screen.findByText('Keeping …');
    expect(box().value).toBe('Early');
    fireEvent.blur(box());
    expect(texts()).toEqual(['Early']);
  });

  test('is added to what was kept', async () => {
    importEvents([exampleNote({ field, text: 'Banks' })]);
    hydrateWith('Early');
    await vi.waitFor(() => expect(box().value).toBe('Banks\n\nEarly'));
  });

  test('is not doubled where the browser put it back itself', async () => {
    importEvents([exampleNote({ field, text: 'Banks' })]);
    hydrateWith('Banks');
    await screen.findByText('Kept on this device.');
    expect(box().value).toBe('Banks');
  });
});

test('says gently how much room is left, in steps', async () => {
  render(island);
  type('x'.repeat(18_999));
  await screen.findByText('Keeping …');
  expect(screen.getByRole('status').textContent).toBe('');
  type('x'.repeat(19_950));
  await screen.findByText('Room for 100 more characters.');
  type('x'.repeat(20_000));
  await screen.findByText(/20,000 characters, as much as this box holds/);
});

test('is meaningful without script, and without inline style', () => {
  const html = renderToString(island);
  expect(html).toContain('What you write is kept on this device as you go.');
  expect(html).not.toContain('style=');
});
