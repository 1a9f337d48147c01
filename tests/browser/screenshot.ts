import { statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { startService } from '../support/startService.ts';
import { openPage } from './openPage.ts';

/** Takes the README's picture: the first sight, as a person sees it. */
const FILE = 'web/screenshot.png';

const executablePath = await findChromium();
if (executablePath !== null) {
  const service = await startService();
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS], headless: true });
  const { page, close } = await openPage(browser, service.origin, '', { viewport: { width: 1280, height: 800 } });
  await page.screenshot({ path: FILE });
  await close();
  await browser.close();
  await service.stop();
  process.stdout.write(`${FILE}: ${Math.round(statSync(FILE).size / 1000)} kB\n`);
}
