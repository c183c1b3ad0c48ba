// Can the sidebar be made wider and narrower by hand and by keys, opened and closed by keys, and does the line that is read stay where it is?
import type { Tab } from './driver/tab.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, expect, isRead, isSeen, test, textOf } from './article.ts';
import { stored } from './store.ts';

const PAGE = testPage(articleEn);
const SIDE = { css: '.dr-side' };
const EDGE = { css: '.dr-edge' };

/** Where the page's text ends and how wide it is, and the width of the sidebar as seen and as told. */
const measure = (tab: Tab): Promise<{ text: number; side: number; told: number; isApart: boolean }> =>
  tab.run(() => {
    const root = document.querySelector('dramatis-ui')!.shadowRoot!;
    const [side, text] = [root.querySelector('.dr-side')!, [...document.querySelectorAll('.article__text p')].find((one) => one.getClientRects().length)!].map((one) => one.getBoundingClientRect());
    return { text: text.width, side: side.width, told: Number(root.querySelector('.dr-edge')!.getAttribute('aria-valuenow')), isApart: text.right <= side.left };
  });

/** Scrolls to the middle of a paragraph inside the article. */
const scrollInto = (tab: Tab) =>
  tab.run((text) => {
    const p = [...document.querySelectorAll('p')].findLast((one) => one.textContent === text)!;
    scrollBy({ top: p.getBoundingClientRect().top - innerHeight * 0.3 + p.offsetHeight / 2, behavior: 'instant' });
  }, PAGE.expected.kept[6]!);

/** Marks a letter on the line where the reader looks, and gives the way to ask how far it has moved (px). */
async function watchLine(tab: Tab): Promise<() => Promise<number>> {
  await tab.run(async (text) => {
    const p = [...document.querySelectorAll('p')].findLast((one) => one.textContent === text)!;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { left } = p.getBoundingClientRect();
    const { offsetNode, offset } = document.caretPositionFromPoint(left + 240, innerHeight * 0.3)!;
    const range = document.createRange();
    range.setStart(offsetNode, Math.min(offset, (offsetNode as Text).length - 1));
    range.setEnd(offsetNode, Math.min(offset, (offsetNode as Text).length - 1) + 1);
    Object.assign(window, { line: range, lineTop: range.getBoundingClientRect().top });
  }, PAGE.expected.kept[6]!);
  return () => tab.run(() => Math.abs((window as any).line.getBoundingClientRect().top - (window as any).lineTop));
}

const focused = (): string => {
  const active = document.querySelector('dramatis-ui')!.shadowRoot!.activeElement;
  return active ? active.getAttribute('aria-label') ?? active.textContent ?? '' : '';
};
const focus = (tab: Tab, css: string) => tab.run((selector) => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector<HTMLElement>(selector)!.focus(), css);

test('takes another width by keys and by hand, keeps 480 px of text, and remembers it', async ({ extension, openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  expect(await measure(tab)).toMatchObject({ side: 340, told: 340, isApart: true });
  await scrollInto(tab);
  const moved = await watchLine(tab);
  await focus(tab, '.dr-edge');
  await tab.press('ArrowRight');
  await expect.poll(() => measure(tab)).toMatchObject({ side: 320, told: 320, isApart: true });
  expect(await moved()).toBeLessThanOrEqual(1);
  const movedAgain = await watchLine(tab);
  await tab.press('End');
  await expect.poll(async () => (await measure(tab)).told).toBeGreaterThan(340);
  const widest = await measure(tab);
  expect([widest.text >= 480, widest.side <= 480, widest.isApart]).toEqual([true, true, true]);
  expect(await movedAgain()).toBeLessThanOrEqual(1);
  await tab.press('Home');
  await expect.poll(() => measure(tab)).toMatchObject({ side: 280, told: 280 });

  const edge = await boxOf(tab, EDGE);
  await tab.drag({ x: edge.x, y: 500 }, { x: edge.x - 38, y: 520 });
  await expect.poll(() => measure(tab)).toMatchObject({ side: 320, told: 320, isApart: true });
  // Drawn at once, and written a moment later.
  await expect.poll(async () => (await stored(extension)).sidebarWidth, { timeout: 10_000 }).toBe(320);
  await tab.reload();
  await isRead(tab);
  expect(await measure(tab)).toMatchObject({ side: 320, told: 320 });
});

test('opens and closes by keys without moving the line that is read, and hands the focus on', async ({ openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await boxOf(tab, SIDE);
  await scrollInto(tab);
  const moved = await watchLine(tab);
  await focus(tab, '.dr-top button');
  await tab.press('Enter');
  await boxOf(tab, { css: '.dr-tab' });
  expect(await isSeen(tab, SIDE)).toBe(false);
  expect(await tab.waitFor(focused)).toMatch(/^Cast \d+$/);
  expect(await moved()).toBeLessThanOrEqual(1);
  const movedBack = await watchLine(tab);
  await tab.press('Enter');
  await boxOf(tab, SIDE);
  expect(await tab.waitFor(focused)).toBe('Close the sidebar');
  expect(await movedBack()).toBeLessThanOrEqual(1);
});

test('sums the article up, sorts the cast and remembers the order, and lists the reader’s own terms with the way to them', async ({ openPage, store, extension }) => {
  await store({ terms: [{ name: 'timetable', aliases: ['timetables'], definition: 'When a train leaves.' }, { name: 'Nowhere Named', aliases: [], definition: 'x' }] });
  const tab = await openPage(PAGE);
  await isRead(tab);
  // Boxes in sight wait to be hidden where the page was painted before it was read.
  expect(await textOf(tab, { css: '.dr-over' })).toMatch(/^\d+ min to read instead of \d+ [\d,]+ of [\d,]+ words · English · 14 October 2024 Hidden: a repeat of \d+ words, \d+ box(es)?$/);
  const counts = () => tab.run(() => [...document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('.dr-group')].map((group) => [...group.querySelectorAll('.dr-row-n')].map((one) => Number(one.textContent))));
  const isSorted = (groups: number[][]) => groups.every((group) => group.every((n, index) => index === 0 || n <= group[index - 1]!));
  expect(isSorted(await counts())).toBe(false);
  await click(tab, { css: '.dr-sec-title button', text: 'in order of appearance' });
  await expect.poll(async () => isSorted(await counts()), { timeout: 10_000 }).toBe(true);
  await tab.reload();
  await isRead(tab);
  expect(isSorted(await counts())).toBe(true);

  await click(tab, { css: '.dr-terms-here .dr-row', text: 'timetable' });
  await boxOf(tab, { css: '.dr-terms-here .dr-open', text: 'When a train leaves.' });
  expect(await isSeen(tab, { css: '.dr-cast .dr-row', text: 'timetable' })).toBe(false);
  const tabs = () => extension.run(async () => (await (window as any).chrome.tabs.query({})).map(({ id }: { id: number }) => id));
  const before = await tabs();
  await click(tab, { css: '.dr-sec-title button', text: 'Edit' });
  await expect.poll(async () => (await tabs()).length, { timeout: 10_000 }).toBe(before.length + 1);
  await extension.run(async (known) => {
    for (const { id } of await (window as any).chrome.tabs.query({})) if (!known.includes(id)) await (window as any).chrome.tabs.remove(id);
  }, before);
});
