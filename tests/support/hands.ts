import type { Locator, Page } from 'playwright-core';

/** One way of using a page. A test that is given one hand uses no other. */
export interface Hand {
  /** Ticks a radio or checkbox. */
  readonly tick: (input: Locator) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Chooses the option with this value. */
  readonly choose: (select: Locator, value: string) => Promise<void>;
}

/** Taps, and a keyboard only where there is something to type. */
export function tapping(page: Page): Hand {
  return {
    tick: (input) => input.tap(),
    press: (button) => button.tap(),
    type: async (field, text) => {
      await field.tap();
      await page.keyboard.type(text);
    },
    // What a phone opens for a list is its own and out of reach; the page hears of the choice alone.
    choose: async (select, value) => {
      await select.tap();
      await select.selectOption(value);
    },
  };
}

/** Tab, arrows, Space and Enter. */
export function typing(page: Page): Hand {
  const isFocused = (place: Locator) => place.evaluate((one) => one === document.activeElement);
  const reach = async (place: Locator) => {
    const key = await place.evaluate(directionTo);
    for (let presses = 0; presses < 150; presses += 1) {
      if (await isFocused(place)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The keyboard never reached ${place}`);
  };
  const reachRadio = async (radio: Locator) => {
    const group = radio.page().locator(`input[name="${await radio.getAttribute('name')}"]`);
    const values = await group.evaluateAll((all) => all.length);
    for (let presses = 0; presses < 150; presses += 1) {
      if (await group.evaluateAll((all) => all.includes(document.activeElement as never))) break;
      await page.keyboard.press(await radio.evaluate(directionTo));
    }
    await page.keyboard.press('Space');
    for (let moves = 0; moves < values && !(await isFocused(radio)); moves += 1) {
      await page.keyboard.press('ArrowDown');
    }
  };
  return {
    tick: async (input) => {
      if ((await input.getAttribute('type')) === 'radio') return reachRadio(input);
      await reach(input);
      await page.keyboard.press('Space');
    },
    press: async (button) => {
      await reach(button);
      await page.keyboard.press('Enter');
    },
    type: async (field, text) => {
      await reach(field);
      await page.keyboard.type(text);
    },
    choose: async (select, value) => {
      await reach(select);
      const options = await select
        .locator('option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      await page.keyboard.press('Home');
      for (let moves = 0; moves < options.indexOf(value); moves += 1) {
        await page.keyboard.press('ArrowDown');
      }
    },
  };
}

/** Which key leads from where the focus is to an element. */
function directionTo(target: Element): string {
  const from = document.activeElement;
  if (!from || from === document.body) return 'Tab';
  const before = from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
  return before ? 'Shift+Tab' : 'Tab';
}
