import type { Locator, Page, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../web/graphiql/examples.ts';
import { findChromium } from '../support/chromium.ts';
import { onService } from './onService.ts';
import { watchFaults } from './openPage.ts';

const executablePath = await findChromium();

/** The editor is a large program, and a busy machine takes its time. */
const PATIENCE = { timeout: 60_000 };

/** A click that comes before the editor has taken over what the tab shows is lost; who sees nothing happen clicks again. */
const CLICK_AGAIN_MS = 5_000;

const isAnswer = (response: Response): boolean => response.url().endsWith('/graphql') && !(response.request().postData() ?? '').includes('__schema');

/** What comes of a click on the button that runs; null where nothing does. */
const answerTo = async (page: Page, run: Locator) => {
  try {
    const [response] = await Promise.all([page.waitForResponse(isAnswer, { timeout: CLICK_AGAIN_MS }), run.click({ timeout: CLICK_AGAIN_MS })]);
    const { data, errors } = await response.json();
    return { errors, answered: Object.values(data ?? {}).every((part) => part !== null) };
  } catch {
    return null;
  }
};

describe.skipIf(executablePath === null)('GraphiQL in a browser', () => {
  const on = onService(executablePath);

  it('comes from our own files and runs an example for each use, without a fault in the console', async () => {
    const page = await on.browser.newPage();
    const faults = watchFaults(page, on.service.origin);
    await page.goto(`${on.service.origin}/graphiql`);
    const run = page.locator('.graphiql-execute-button');
    await run.waitFor(PATIENCE);
    const tabs = page.getByRole('tab');
    expect(await tabs.count()).toBe(EXAMPLES.length);
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect.poll(() => answerTo(page, run), PATIENCE).toEqual({ errors: undefined, answered: true });
      await expect.poll(() => page.locator('.graphiql-response').innerText(), PATIENCE).toContain('"data"');
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
