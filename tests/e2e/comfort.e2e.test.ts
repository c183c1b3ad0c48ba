// Does everything but the article step aside and come back, is the article set as wished, and is the way out at hand?
import type { Tab } from './driver/tab.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, copiesShown, expect, html, isGone, isRead, test } from './article.ts';
import { complaints } from './axe.ts';
import { openPopup } from './popup.ts';

const PAGE = testPage(articleEn);
const SWITCH = { css: '.dr-comfort [role=switch]' };
const AROUND = ['.top', '.crumbs', '.aside', '.foot', '.side-wrap'];

const seen = (tab: Tab, selectors: string[]): Promise<string[]> =>
  tab.run((list) => list.filter((selector) => document.querySelector(selector)!.checkVisibility() || [...document.querySelector(selector)!.children].some((one) => one.checkVisibility())), selectors);
const isFocused = (tab: Tab): Promise<boolean> => tab.waitFor(() => document.documentElement.hasAttribute('data-dramatis-focus'));
const isWhole = (tab: Tab): Promise<boolean> => tab.waitFor(() => !document.querySelector('[data-dramatis-aside], [data-dramatis-stage], [data-dramatis-focus]'));
/** What is ours in the page by attributes of the focus; without them the page is as the other effects leave it. */
const ours = (tab: Tab): Promise<string> => tab.run(() => {
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelectorAll('dramatis-ui').forEach((one) => one.remove());
  return copy.outerHTML;
});

test('all but the article steps aside at a switch, and is as it was at the same one; Escape is the page’s', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  expect(await seen(tab, AROUND)).toEqual(AROUND.filter((one) => one !== '.side-wrap'));
  await tab.run((text) => {
    const p = [...document.querySelectorAll('p')].findLast((one) => one.textContent === text)!;
    scrollBy({ top: p.getBoundingClientRect().top - innerHeight * 0.28, behavior: 'instant' });
    Object.assign(window, { p });
  }, PAGE.expected.kept[4]!);
  const top = () => tab.run(() => (window as any).p.getBoundingClientRect().top);
  await boxOf(tab, SWITCH);
  const [before, topBefore] = [await ours(tab), await top()];
  await click(tab, SWITCH);
  await isFocused(tab);
  expect(await seen(tab, AROUND)).toEqual([]);
  expect((await copiesShown(tab, PAGE.expected.kept)).every((copies) => copies.at(-1))).toBe(true);
  expect(await seen(tab, ['.article h1', '.article__date', '.article__picture', '.author'])).toHaveLength(4);
  await expect.poll(async () => Math.abs(await top() - topBefore)).toBeLessThan(30);
  await tab.press('Escape');
  expect(await seen(tab, AROUND)).toEqual([]);
  expect(await complaints(tab, 'dramatis-ui')).toEqual([]);

  await click(tab, { css: '.dr-segment', text: 'Sepia' });
  await click(tab, { css: '.dr-segment', text: 'Legible' });
  await click(tab, { css: '.dr-stepper-by', text: 'More: Text size' });
  await tab.waitFor(() => [...document.fonts].some(({ family, status }) => /Dramatis Legible/.test(family) && status === 'loaded'));
  const look = () => tab.run(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle((window as any).p).fontFamily, document.documentElement.getAttribute('data-dramatis-size')]);
  await expect.poll(look).toEqual(['rgb(245, 236, 217)', expect.stringContaining('Dramatis Legible'), '110']);
  await click(tab, { css: '.dr-segment', text: 'Dark' });
  await tab.waitFor(() => document.querySelector('dramatis-ui')!.getAttribute('data-theme') === 'dark' && document.documentElement.getAttribute('data-dramatis-theme') === 'dark');
  expect(await complaints(tab, 'dramatis-ui')).toEqual([]);

  await click(tab, SWITCH);
  await isWhole(tab);
  await expect.poll(() => ours(tab)).toBe(before);
  expect(await tab.run(() => [...document.fonts].filter(({ family }) => /Dramatis Legible/.test(family)).length)).toBe(0);
  // Firefox tells of its own affairs there too.
  expect((await tab.consoleWarnings()).filter((one) => one.includes('Dramatis'))).toEqual([]);
});

test('is remembered by site, follows a page that puts its header in anew, and can be left by command and in the popup', async ({ browser, openPage, store, extension }) => {
  await store({ focusOn: ['russiancouncil.ru'], type: { size: 100, measure: 'medium', leading: 'open', face: 'page', paper: 'page' } });
  const tab = await openPage(PAGE);
  await isRead(tab);
  await isFocused(tab);
  expect(await seen(tab, AROUND)).toEqual([]);
  await tab.run(() => document.querySelector('.top')!.replaceWith(document.querySelector('.top')!.cloneNode(true)));
  await tab.run(() => document.querySelector('.top')!.removeAttribute('data-dramatis-aside'));
  await tab.waitFor(() => !document.querySelector('.top')!.checkVisibility());
  await browser.command('focus');
  await isWhole(tab);
  expect(await seen(tab, ['.top', '.aside'])).toHaveLength(2);
  await openPopup(extension, PAGE.url);
  const isOn = () => extension.run(() => [...document.querySelectorAll('[role=switch]')].at(-1)!.getAttribute('aria-checked'));
  expect(await isOn()).toBe('false');
  await extension.run(() => [...document.querySelectorAll<HTMLElement>('[role=switch]')].at(-1)!.click());
  await isFocused(tab);
  await expect.poll(isOn).toBe('true');
  await store({ everywhere: false, focusOn: ['russiancouncil.ru'] });
  await isGone(tab);
  await isWhole(tab);
  expect(await html(tab)).not.toContain('data-dramatis');
});

test('reading aloud says in words what keeps it from starting, or reads with its sentence marked; by command too', async ({ browser, openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, { css: '.dr-comfort button', text: 'Start: Read aloud' });
  // Which of the two is the machine's: it has voices, or none.
  const outcome = () => tab.waitFor(() => {
    const words = document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-comfort')?.textContent ?? '';
    return CSS.highlights.has('dramatis-spoken') ? 'reads' : words.includes('no voice for this language: English') && 'words';
  });
  const first = await outcome();
  if (first === 'reads') await click(tab, { css: '.dr-comfort button', text: 'Stop: Read aloud' });
  // That the voice is told to end stands in the tests of the player: Firefox says of one whose system has died that it speaks on.
  const isSilent = () => tab.waitFor(() => {
    const comfort = document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-comfort');
    return !CSS.highlights.has('dramatis-spoken') && (!comfort || comfort.querySelector('[aria-label="Start: Read aloud"]') !== null);
  });
  await isSilent();
  // Nobody sees words in a sidebar that is closed: they open it.
  await click(tab, { css: 'button', text: 'Close the sidebar' });
  await boxOf(tab, { css: '.dr-tab' });
  await browser.command('read-aloud');
  expect(await outcome()).toBe(first);
  if (first === 'reads') await browser.command('read-aloud');
  await isSilent();
});
