import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { configureLog, record } from '../../stores/log.ts';
import { StorageNotice } from './StorageNotice.tsx';

// The one log of the page, on a storage that has room or not.
test('says when work is not kept and what to do, and stops when it is', async () => {
  let reason: string | undefined = 'QuotaExceededError';
  const attempt = async () => {
    if (reason) throw Object.assign(new Error(reason), { name: reason });
  };
  configureLog({ storage: { readAll: async () => [], write: attempt } });
  render(<StorageNotice href="/progress/" />);
  expect(screen.getByRole('status').textContent).toBe('');

  record({ kind: 'lesson', lesson: 'ccs14/sectors' });
  await screen.findByText(/Your device has no room left/);
  const remedy = screen.getByRole('link', { name: 'Save a progress file to keep it.' });
  expect(remedy.getAttribute('href')).toBe('/progress/');

  reason = 'InvalidStateError';
  record({ kind: 'lesson', lesson: 'ccs14/sectors' });
  await screen.findByText(/does not let this site store anything/);

  reason = undefined;
  record({ kind: 'lesson', lesson: 'ccs14/sectors' });
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});
