import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_FLAGS } from '../support/chromium.ts';
import { type Service, startService } from '../support/startService.ts';

/** The service and a browser, there while the tests of a `describe` run. */
export interface OnService {
  readonly service: Service;
  readonly browser: Browser;
}

/** Starts both before the tests around the call and stops them after; what it gives is filled when they begin. */
export const onService = (executablePath: string | null): OnService => {
  let service: Service;
  let browser: Browser;
  beforeAll(async () => {
    service = await startService();
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...CHROMIUM_FLAGS], headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  return {
    get service() {
      return service;
    },
    get browser() {
      return browser;
    },
  };
};
