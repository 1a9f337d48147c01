import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that remembers what it must never do. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests to another origin: empty on a sound page. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

const DESKTOP = { width: 1440, height: 900 } as const;

/** From now on, what the page does that it must never do. */
export const watchFaults = (page: Page, origin: string): string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request to ${asked}`);
  });
  return faults;
};

/** Opens the page with a fresh profile and waits until it has answered. */
export const openPage = async (browser: Browser, origin: string, fragment = '', options: BrowserContextOptions = {}): Promise<WatchedPage> => {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const faults = watchFaults(page, origin);
  await page.goto(`${origin}/${fragment}`);
  await settled(page);
  return { page, faults, close: () => context.close() };
};

/** Waits until the question is answered and drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('.stage[aria-busy="false"]').waitFor();
};

/** Everything on the canvas by id with its place, from the canvas's text alternative. */
export const standing = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('.canvas-text [data-entity]')
    .evaluateAll((items) => Object.fromEntries(items.map(({ dataset }) => [dataset.entity ?? '', `${dataset.x},${dataset.y}`])));

/** Where an entity is drawn, in pixels of the window. */
export const pixelOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const place = await page.locator(`.canvas-text [data-entity="${id}"]`).evaluate(({ dataset }) => ({ x: Number(dataset.x), y: Number(dataset.y) }));
  const canvas = page.locator('.canvas');
  const box = await canvas.boundingBox();
  const [panX = 0, panY = 0, zoom = 1] = ((await canvas.getAttribute('data-viewport')) ?? '').split(' ').map(Number);
  if (box === null) throw new Error('there is no canvas');
  return { x: box.x + panX + place.x * zoom, y: box.y + panY + place.y * zoom };
};
