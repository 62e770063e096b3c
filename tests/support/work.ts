import type { Page } from 'playwright-core';
import type { WorkEvent } from '../../src/domain/attempt.ts';
import { yourTurnMessages } from '../../src/messages/kept.ts';
import { toolMessages as messages } from '../../src/messages/tools.ts';

/** Opens the page of a tool and begins a piece with it. */
export async function beginPiece(page: Page, tool: string): Promise<void> {
  await page.goto(`/tools/${tool}/`);
  await page.getByRole('button', { name: messages.begin, exact: true }).click();
  await page.locator('.work-form').waitFor();
  await kept(page);
}

/** Waits until everything that was entered is in the log. */
export async function kept(page: Page): Promise<void> {
  await page.locator('.work-kept', { hasText: yourTurnMessages.keptAs('kept') }).waitFor();
}

/** Opens the first piece in the list of its tool's page. */
export async function openPiece(page: Page): Promise<void> {
  await page.locator('.piece-title button').first().click();
  await page.locator('.work-form').waitFor();
}

/** Begins a piece, gives it these values as if they had been typed, and opens it. */
export async function makePiece(
  page: Page,
  tool: string,
  changes: WorkEvent['changes'],
): Promise<void> {
  await beginPiece(page, tool);
  await page.evaluate(addChanges, JSON.stringify(changes));
  await page.reload();
  await openPiece(page);
}

/** Runs in the page: one more event of the piece that was begun first. */
async function addChanges(changes: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('attain:site:self');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const store = database.transaction('events', 'readwrite').objectStore('events');
  await new Promise<void>((resolve, reject) => {
    store.transaction.oncomplete = () => resolve();
    store.transaction.onabort = () => reject(store.transaction.error);
    const request = store.getAll();
    request.onsuccess = () => {
      const begun = request.result.find((event) => event.kind === 'work');
      store.put({ ...begun, id: 'made', at: begun.at + 1, changes: JSON.parse(changes) });
    };
  });
  database.close();
}
