import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../graph/ontology/text.ts';
import { WORDS } from '../../web/words/useWords.ts';
import { findChromium } from '../support/chromium.ts';
import { onService } from './onService.ts';
import { openPage, pixelOf, settled, standing } from './openPage.ts';

const executablePath = await findChromium();

/** A busy machine answers late, not wrongly. */
const PATIENCE_MS = 20_000;
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: PATIENCE_MS });

const CDMZ = 'programme:cdmz-innovation-community';
const CDMZ_CITIES = ['city:chengdu', 'city:deyang', 'city:meishan', 'city:ziyang'];

describe.skipIf(executablePath === null)('the page in a browser', () => {
  const on = onService(executablePath);

  describe.each(LANGUAGES)('in %s', (language) => {
    const words = WORDS[language];
    const open = (fragment = '') => openPage(on.browser, on.service.origin, `#lang=${language}${fragment}`);

    it('shows on first sight how the innovation community and its siblings link the cities', async () => {
      const { page, faults, close } = await open();
      const shown = await standing(page);
      expect(Object.keys(shown)).toEqual(expect.arrayContaining([CDMZ, ...CDMZ_CITIES]));
      const row = page.locator(`[data-row="${CDMZ}"]`);
      for (const city of await page.locator(CDMZ_CITIES.map((id) => `.canvas-text [data-entity="${id}"] .entity-name`).join(', ')).allTextContents()) {
        expect(await row.locator('.row-cities').textContent()).toContain(city);
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
      expect(faults).toEqual([]);
      await close();
    });

    it('goes from a search to neighbours, an expansion, a citation, and shows the same picture after a reload', async () => {
      const { page, faults, close } = await open();
      await page.keyboard.press('/');
      await page.keyboard.type('deyang');
      const first = page.locator('.suggestion').first();
      await eventually(() => first.getAttribute('data-id')).toBe('city:deyang');
      await page.keyboard.press('Enter');
      await page.locator('.desk[data-question="EXPLORE"]').waitFor();
      await settled(page);
      await eventually(async () => Object.values(await standing(page)).filter((place) => place.includes('undefined')).length).toBe(0);
      const before = Object.keys(await standing(page));
      expect(before).toContain('city:deyang');
      expect(before.length).toBeGreaterThan(10);

      const other = before.find((id) => id.startsWith('industry:')) ?? '';
      const pixel = await pixelOf(page, other);
      await page.mouse.click(pixel.x, pixel.y);
      await eventually(async () => Object.keys(await standing(page)).length).toBeGreaterThan(before.length);
      await settled(page);
      await page.locator('.inspector .citation').first().waitFor();
      expect(await page.locator('.inspector .citation-article').first().textContent()).not.toBe('');

      await eventually(() => page.evaluate(() => window.location.hash)).toContain(`sel=${other}`);
      await eventually(async () => (await page.evaluate(() => window.location.hash)).match(/@/g)?.length).toBe(Object.keys(await standing(page)).length);
      const drawn = await standing(page);
      await page.reload();
      await settled(page);
      await eventually(() => standing(page)).toEqual(drawn);
      expect(await page.locator('.inspector h2').textContent()).not.toBe('');
      expect(faults).toEqual([]);
      await close();
    });

    it('answers which programmes cities share, the same in the list as on the canvas', async () => {
      const { page, faults, close } = await open('&view=shared');
      for (const city of ['city:deyang', 'city:mianyang']) await page.locator(`[data-city="${city}"]`).click();
      await settled(page);
      const rows = await page.locator('[data-row]').evaluateAll((items) => items.map(({ dataset }) => dataset.row ?? ''));
      expect(rows.length).toBeGreaterThan(1);
      const { data } = await (
        await page.request.post(`${on.service.origin}/graphql`, {
          data: { query: '{ sharedProgrammes(cities: ["city:deyang", "city:mianyang"]) { programme { id } } }' },
        })
      ).json();
      expect(rows).toEqual(data.sharedProgrammes.map(({ programme }: { programme: { id: string } }) => programme.id));
      expect(await page.locator('.legend [data-type="PROGRAMME"] .count').textContent()).toBe(String(rows.length));
      await page.locator('[data-row] > .entity').first().click();
      await page.locator('[data-row][data-open] .citation').first().waitFor();
      expect(faults).toEqual([]);
      await close();
    });

    it('traces an industry in columns that agree with the list', async () => {
      const { page, faults, close } = await open('&view=trace&industry=industry:equipment-manufacturing');
      const rows = await page.locator('[data-row]').evaluateAll((items) => items.map(({ dataset }) => dataset.row ?? ''));
      const shown = await standing(page);
      expect(rows.length).toBeGreaterThan(0);
      const platforms = Object.keys(shown).filter((id) => id.startsWith('platform:'));
      expect(platforms.toSorted()).toEqual(rows.toSorted());
      const column = (prefix: string) => Object.entries(shown).flatMap(([id, place]) => (id.startsWith(prefix) ? [Number(place.split(',')[0])] : []));
      expect(Math.max(...column('industry:'))).toBeLessThan(Math.min(...column('platform:')));
      expect(Math.max(...column('platform:'))).toBeLessThan(Math.min(...column('city:')));
      expect(faults).toEqual([]);
      await close();
    });

    it('compares what cities have promised and shows where a figure is stated', async () => {
      const { page, faults, close } = await open('&view=targets');
      const figure = page.locator('[data-metric="metric:high-tech-enterprises"] .figure').first();
      await figure.click();
      await page.locator('.inspector .citation').first().waitFor();
      expect(await page.locator('.inspector h2').textContent()).toMatch(/\d/);
      const all = await page.locator('tbody tr').count();
      await page.locator('input[type="checkbox"]').check();
      await settled(page);
      await eventually(() => page.locator('tbody tr').count()).toBeLessThan(all);
      expect(faults).toEqual([]);
      await close();
    });

    it('hides a type from the canvas by its legend, and shows it again', async () => {
      const { page, faults, close } = await open();
      const chip = page.locator('.legend [data-type="PROGRAMME"]');
      await chip.click();
      expect(await chip.getAttribute('aria-pressed')).toBe('false');
      await page.locator('.legend [data-type="CITY"]').click();
      await page.getByText(words.canvas.filtered).waitFor();
      await page.getByRole('button', { name: words.canvas.showAll }).click();
      expect(await chip.getAttribute('aria-pressed')).toBe('true');
      expect(faults).toEqual([]);
      await close();
    });
  });

  it('draws the same first picture every time', async () => {
    const first = await openPage(on.browser, on.service.origin);
    const second = await openPage(on.browser, on.service.origin);
    expect(await standing(first.page)).toEqual(await standing(second.page));
    await first.close();
    await second.close();
  });

  it('keeps the language when another question is asked, and returns with back', async () => {
    const { page, close } = await openPage(on.browser, on.service.origin);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: WORDS.en.questions.TARGETS, exact: true }).click();
    await settled(page);
    await page.getByRole('heading', { name: WORDS.en.targets.headline }).waitFor();
    await page.goBack();
    await page.locator('.desk[data-question="OVERVIEW"]').waitFor();
    await page.goForward();
    await page.locator('.desk[data-question="TARGETS"]').waitFor();
    await close();
  });

  it('shows what still makes sense of a broken link, and says so', async () => {
    const { page, faults, close } = await openPage(on.browser, on.service.origin, '#view=shared&lang=en&cities=city:deyang&min=many&sel=%%%&on=<script>');
    await page.getByText(WORDS.en.state.broken).waitFor();
    expect(await page.locator('[data-city="city:deyang"]').getAttribute('aria-pressed')).toBe('true');
    expect(faults).toEqual([]);
    await close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, faults, close } = await openPage(on.browser, on.service.origin);
    await page.keyboard.press('/');
    await page.keyboard.type('cdmz');
    await eventually(() => page.locator('.suggestion').first().getAttribute('data-id')).toBe(CDMZ);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.desk[data-question="EXPLORE"]').waitFor();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.evaluate(() => window.location.hash)).not.toContain(`sel=${CDMZ}`);
    // On to a mark that hides something: only that can be expanded.
    const hiding = page.locator('.canvas-text .entity[aria-pressed="true"] .note');
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight'])
      if ((await hiding.count()) === 0) await page.keyboard.press(key);
    const before = Object.keys(await standing(page)).length;
    await page.keyboard.press('Enter');
    await eventually(async () => Object.keys(await standing(page)).length).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await eventually(async () => Object.keys(await standing(page)).length).toBe(before);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.inspector').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['', '#view=shared', '#view=trace', '#view=targets', '#view=paths'])('fits a telephone without scrolling sideways: %s', async (fragment) => {
    const { page, faults, close } = await openPage(on.browser, on.service.origin, fragment, { viewport: { width: 390, height: 844 } });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(faults).toEqual([]);
    await close();
  });

  it('says when the service is away, and comes back by itself', async () => {
    const { page, close } = await openPage(on.browser, on.service.origin, '#lang=en');
    const away = await page.context().newPage();
    await away.route('**/graphql', (route) => route.abort());
    await away.goto(`${on.service.origin}/#lang=en`);
    await away.getByText(WORDS.en.state.failed).waitFor();
    await away.unroute('**/graphql');
    await away.getByRole('heading', { level: 2 }).waitFor();
    expect(await away.getByText(WORDS.en.state.failed).count()).toBe(0);
    expect(await page.getByText(WORDS.en.state.failed).count()).toBe(0);
    await close();
  });
});
