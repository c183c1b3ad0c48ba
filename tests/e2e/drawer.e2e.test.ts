// Is the sidebar of a narrow window a drawer that opens on demand, keeps the focus and gives it back?
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, expect, isRead, isSeen, test } from './article.ts';

const PAGE = testPage(articleEn);
const NARROW = { width: 420, height: 700 };
const SIDE = { css: '.dr-side' };
const TAB = { css: '.dr-tab' };

/** The label or text of what has the focus among our surfaces. */
const focused = (): string => {
  const active = document.querySelector('dramatis-ui')!.shadowRoot!.activeElement;
  return active ? active.getAttribute('aria-label') ?? active.textContent ?? '' : '';
};

test('a narrow window has a tab in place of the sidebar, and keeps its width', async ({ openPage }) => {
  const tab = await openPage(PAGE, NARROW);
  await isRead(tab);
  expect([await isSeen(tab, SIDE), await isSeen(tab, TAB)]).toEqual([false, true]);
  const side = await boxOf(tab, TAB);
  expect(side.right).toBeLessThanOrEqual(NARROW.width);
  expect(await tab.run(() => [document.documentElement.hasAttribute('data-dramatis-side'), document.documentElement.scrollWidth <= innerWidth])).toEqual([false, true]);
});

test('the tab opens the drawer, Escape closes it and gives the focus back', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE, NARROW);
  await isRead(tab);
  await click(tab, TAB);
  // It slides in.
  await expect.poll(async () => (await boxOf(tab, SIDE)).right, { timeout: 10_000 }).toBeLessThanOrEqual(NARROW.width);
  expect((await boxOf(tab, SIDE)).left).toBeGreaterThanOrEqual(0);
  expect(await tab.waitFor(focused)).toBe('Close the sidebar');
  await tab.press('Escape');
  await tab.waitFor(() => !document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-side'));
  expect(await tab.waitFor(focused)).toMatch(/^Cast \d+$/);
});

test('opens by the keyboard too, and keeps Tab inside', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE, NARROW);
  await isRead(tab);
  await tab.run(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector<HTMLElement>('.dr-tab')!.focus());
  await tab.press('Enter');
  await boxOf(tab, SIDE);
  const isInside = () => document.querySelector('dramatis-ui')!.shadowRoot!.activeElement?.closest('[role=dialog]') !== null;
  await tab.press('Shift+Tab');
  expect(await tab.run(isInside)).toBe(true);
  await tab.press('Tab');
  expect(await tab.waitFor(focused)).toBe('Close the sidebar');
});

test('a click beside the drawer closes it', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE, NARROW);
  await isRead(tab);
  await click(tab, TAB);
  const drawer = await boxOf(tab, SIDE);
  await tab.click(drawer.left / 2, 300);
  await boxOf(tab, TAB);
  expect(await isSeen(tab, SIDE)).toBe(false);
});

test('a window that becomes narrow trades the sidebar for the tab, and back', async ({ openPage }) => {
  const tab = await openPage(PAGE, { width: 1280, height: 700 });
  await boxOf(tab, SIDE);
  await tab.resize(NARROW);
  await boxOf(tab, TAB);
  expect(await isSeen(tab, SIDE)).toBe(false);
  await tab.resize({ width: 1280, height: 700 });
  await boxOf(tab, SIDE);
});
