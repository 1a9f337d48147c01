import { accessSync, constants } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** Where people have a Chromium of their own; the packaged one runs on Linux only. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser for tests makes no request of its own and leaves nothing behind. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const find = async (): Promise<string | null> => {
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
  return INSTALLED.find(executable) ?? null;
};

/** The Chromium to test with, or null where there is none: then browser tests are skipped with a word, and fail where CI=true. */
export const findChromium = async (): Promise<string | null> => {
  const path = await find();
  if (path !== null) return path;
  const advice = 'No Chromium for the browser tests: install Chromium or Google Chrome.';
  if (process.env.CI === 'true') throw new Error(advice);
  process.stderr.write(`SKIPPED: ${advice}\n`);
  return null;
};
