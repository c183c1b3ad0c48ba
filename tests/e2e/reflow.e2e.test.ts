// Does nothing get lost at 400 % (320 css px), under wide text spacing (WCAG 2.2, 1.4.10 and 1.4.12), and is all that is pressed large enough (2.5.8)?
import type { Tab } from './driver/tab.ts';
import { articleEn, articleRu } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, expect, isRead, test } from './article.ts';
import { cardOf } from './mentions.ts';

/** As 1.4.12 words it; our roots are closed to a reader's style sheet, so it is put into them. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

const space = (tab: Tab): Promise<void> => tab.run((css) => {
  for (const host of document.querySelectorAll('dramatis-ui, dramatis-fold')) host.shadowRoot!.append(Object.assign(document.createElement('style'), { textContent: css }));
}, SPACING);

/** What of our surfaces is cut off, or leads out of the window. */
const lost = (tab: Tab): Promise<string[]> => tab.run(() => {
  const all = [...document.querySelectorAll('dramatis-ui, dramatis-fold')].flatMap((host) => [...host.shadowRoot!.querySelectorAll<HTMLElement>('.dr *')]);
  const seen = all.filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest('.dr-sr') && one.textContent!.trim());
  const isCut = (one: HTMLElement) => getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
  const isOut = (one: HTMLElement) => !one.children.length && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1);
  return seen.filter((one) => isCut(one) || isOut(one)).map((one) => `${one.className || one.localName}: ${one.textContent!.slice(0, 60)}`);
});

/** What can be pressed and answers to less than 24 px in height or width; words in a sentence, and the edge, which keys move, may be smaller. */
const small = (tab: Tab): Promise<string[]> => tab.run(async () => {
  const root = document.querySelector('dramatis-ui')!.shadowRoot!;
  const found: string[] = [];
  for (const one of root.querySelectorAll<HTMLElement>('button:not(.dr-known, .dr-tab), a[href], input')) {
    if (!one.checkVisibility() || one.closest('[inert]')) continue;
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = (one.closest('label') ?? one).getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const answers = (dx: number, dy: number) => {
      const hit = root.elementFromPoint(x + dx, y + dy);
      return hit && (one.contains(hit) || one.closest('label')?.contains(hit));
    };
    if (![[-11, 0], [11, 0], [0, -11], [0, 11]].every(([dx, dy]) => answers(dx!, dy!))) found.push(`${one.getAttribute('aria-label') ?? one.textContent}: ${right - left} by ${bottom - top}`);
  }
  return found;
});

test.for([['en', articleEn], ['ru', articleRu]] as const)('card and drawer: %s', async ([, article], { browser, openPage, store }) => {
  await store(null);
  const tab = await openPage(testPage(article), { width: 320, height: 256 });
  await isRead(tab);
  await browser.command('open-mention');
  await cardOf(tab);
  expect([await lost(tab), await small(tab)]).toEqual([[], []]);
  await space(tab);
  expect(await lost(tab)).toEqual([]);
  await browser.command('open-mention');
  // The tab is away while the reader scrolls down.
  await tab.run(() => scrollBy(0, -60));
  await click(tab, { css: '.dr-tab' });
  await boxOf(tab, { css: '.dr-side' });
  await click(tab, { css: '.dr-row' });
  await boxOf(tab, { css: '.dr-open' });
  expect([await lost(tab), await small(tab)]).toEqual([[], []]);
  expect(await tab.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
