// Does the keyboard reach what the pointer reaches: from mention to mention, into the card of one, and back to where it was?
import type { Tab } from './driver/tab.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { expect, isRead, test } from './article.ts';
import { cardOf, hasCard, isCardGone, pointAt } from './mentions.ts';

const PAGE = testPage(articleEn);

/** The name that the ring stands around, once it stands in the window. */
const ringed = (tab: Tab): Promise<string> =>
  tab.waitFor(() => {
    const ring = document.querySelector('dramatis-ring')?.shadowRoot!.querySelector('path')!.getBoundingClientRect();
    const [range] = [...(CSS.highlights.get('dramatis-current') ?? [])];
    if (!ring || !range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const name = live.getBoundingClientRect();
    const isAround = ring.left < name.left && ring.right > name.right && ring.top <= name.top && ring.bottom >= name.bottom;
    return isAround && name.top >= 0 && name.bottom <= innerHeight ? live.toString() : null;
  });

/** Waits for words to be said to those who hear the page. */
const hears = (tab: Tab, words: string): Promise<boolean> =>
  tab.waitFor((wanted) => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-said')!.textContent === wanted, words);

/** What has the focus: in the page, or in our surfaces. */
const focused = (): string => {
  const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  return active?.getAttribute('aria-label') ?? active?.getAttribute('role') ?? active?.id ?? '';
};

test('steps through the marked names, opens the card of one with the focus in it, and gives the focus back', async ({ openPage, browser }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await tab.run(() => {
    const link = document.querySelector<HTMLElement>('main a, .article a, a')!;
    link.id = 'stood-here';
    link.focus();
  });
  const order = await tab.run(() => {
    const at = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    };
    const ranges = [...CSS.highlights].filter(([name]) => name !== 'dramatis-current').flatMap(([, highlight]) => [...highlight]).map(at);
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });
  await browser.command('next-mention');
  expect(await ringed(tab)).toBe(order[0]);
  const heard = await tab.waitFor(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-said')!.textContent);
  expect(heard).toMatch(/^.+, (state|capital|organisation|person|region|initiative|group|treaty)(, 1 of \d+)?$/);
  await browser.command('next-mention');
  await expect.poll(() => ringed(tab)).toBe(order[1]);
  await browser.command('previous-mention');
  await browser.command('previous-mention');
  // Before the first comes the last, far down the page.
  await expect.poll(() => ringed(tab), { timeout: 10_000 }).toBe(order.at(-1));
  expect(await tab.run(() => scrollY)).toBeGreaterThan(0);
  expect(await hasCard(tab)).toBe(false);

  await browser.command('open-mention');
  const { text } = await cardOf(tab);
  expect(text).not.toBe('');
  expect(await tab.waitFor(focused)).toBe('dialog');
  await hears(tab, '');
  await tab.press('Tab');
  await tab.press('Escape');
  await isCardGone(tab);
  expect(await tab.waitFor(focused)).toBe('stood-here');

  // An open card goes along with the steps, and the pointer does not take it away.
  await browser.command('open-mention');
  await cardOf(tab);
  await browser.command('next-mention');
  await expect.poll(() => ringed(tab), { timeout: 10_000 }).toBe(order[0]);
  expect(await tab.waitFor(focused)).toBe('dialog');
  await browser.command('open-mention');
  await isCardGone(tab);
  expect(await tab.waitFor(focused)).toBe('stood-here');
  await tab.press('Escape');
  await tab.waitFor(() => !document.querySelector('dramatis-ring'));
});

test('a tap opens the card and one beside it closes it; a tap on a name inside a link follows the link', async ({ openPage, store }) => {
  await store(null);
  const linked = PAGE.html.replace(PAGE.expected.kept[1], PAGE.expected.kept[1].replace('Kazakhstan', '<a href="#linked">Kazakhstan</a>'));
  const tab = await openPage({ ...PAGE, html: linked });
  await isRead(tab);
  const { x, y } = await pointAt(tab, PAGE.expected.kept[0], 'Uzbekistan');
  await tab.tap(x, y);
  const { name } = await cardOf(tab);
  expect(name).toBe('Uzbekistan');
  await hears(tab, 'Uzbekistan, state');
  await tab.tap(8, 60);
  await isCardGone(tab);
  const link = await tab.waitFor(() => {
    const rect = document.querySelector('a[href="#linked"]')!;
    rect.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = rect.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  await tab.tap(link.x, link.y);
  await tab.waitFor(() => location.hash === '#linked');
  expect(await hasCard(tab)).toBe(false);
});
