// Does a page that changes under the reader keep every sentence in reach, and does nothing jump?
import { articleEn, articleRu, interviewEn } from '../pages/riac/articles.ts';
import type { TestPage } from '../pages/riac/article.ts';
import { testPage } from '../pages/riac/build.ts';
import { inPageNavigation, readMore, textsOf } from '../pages/riac/living.ts';
import type { Tab } from './driver/tab.ts';
import { boxOf, click, copiesShown, expect, isGone, isRead, OFF, test } from './article.ts';

/** Texts of which no copy is on screen. */
const outOfReach = async (tab: Tab, texts: string[]) => {
  const copies = await copiesShown(tab, texts);
  return texts.filter((_, k) => !copies[k]!.includes(true));
};

/** Waits until each of the texts has as many copies on screen as said. */
const showsTimes = async (tab: Tab, texts: string[], times: number) => {
  await expect.poll(async () => (await copiesShown(tab, texts)).map((copies) => copies.filter(Boolean).length), { timeout: 15_000 }).toEqual(texts.map(() => times));
};

const FULL = textsOf(articleEn);

test.for(['hidden', 'style', 'class'] as const)('tabs of the page, the closed one by %s: whichever it opens is read whole', async (closedBy, { openPage, store }) => {
  const page = testPage(articleEn, { layout: 'tabs-short-open', closedBy });
  const { hidden } = page.expected;
  await store(null);
  const tab = await openPage(page);
  await isRead(tab);
  await showsTimes(tab, hidden.length ? hidden : articleEn.short.map((index) => FULL[index]!), 1);
  for (const open of ['full', 'short', 'full', 'short', 'full']) {
    await tab.run((name) => document.querySelector<HTMLElement>(`[data-open=${name}]`)!.click(), open);
    const wanted = open === 'full' ? FULL : articleEn.short.map((index) => FULL[index]!);
    await showsTimes(tab, wanted, 1);
    // Time for a late reading of ours to take something away.
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await outOfReach(tab, wanted)).toEqual([]);
  }
});

test.for([readMore('hidden', false), readMore('style', false), readMore('class', true), readMore('hidden', true)].map((page) => [page.id, page] as const))('%s: the full text is there once it is opened', async ([, page], { openPage, store }) => {
  const short = articleEn.short.map((index) => FULL[index]!);
  await store(null);
  const tab = await openPage(page);
  await isRead(tab);
  await showsTimes(tab, short, 1);
  await tab.run(() => document.querySelector<HTMLElement>('#more')!.click());
  // Where the page leaves both on show, the short version goes, once: each text stands exactly once.
  await showsTimes(tab, FULL, 1);
  await store(OFF);
  await isGone(tab);
  expect(await outOfReach(tab, FULL)).toEqual([]);
  await store(null);
  await isRead(tab);
  await showsTimes(tab, FULL, 1);
});

test('a page that shows only its short version says so, opens the full one, and gives it back closed', async ({ openPage, store }) => {
  const page = readMore('hidden', true);
  await store(null);
  const tab = await openPage(page);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-closed', text: 'This page shows only the short version.' });
  await click(tab, { css: '.dr-closed button', text: 'Open the full version' });
  await expect.poll(() => outOfReach(tab, FULL), { timeout: 15_000 }).toEqual([]);
  await store(OFF);
  await isGone(tab);
  const long = FULL.filter((_, k) => !articleEn.short.includes(k));
  expect(await outOfReach(tab, long)).toEqual(long);
});

test('navigation inside the page starts over: the next article is read, nothing of the last one is left', async ({ openPage, store }) => {
  const page = inPageNavigation();
  await store(null);
  const tab = await openPage(page);
  await isRead(tab);
  const nameOf = (name: string) => ({ css: '.dr-author', text: name });
  await boxOf(tab, nameOf(page.expected.authors[0]!.name));
  await tab.run(() => void dispatchEvent(new Event('go')));
  await boxOf(tab, nameOf(page.next.expected.authors[0]!.name));
  const { hidden, kept } = page.next.expected;
  await expect.poll(() => copiesShown(tab, kept), { timeout: 15_000 }).toEqual(kept.map((text) => (hidden.includes(text) ? [false, true] : [true])));
  expect(await tab.run(() => document.querySelectorAll('dramatis-ui').length)).toBe(1);
  await store(OFF);
  await isGone(tab);
  expect(await outOfReach(tab, [...kept, ...textsOf(interviewEn)])).toEqual([]);
});

test.for([testPage(articleEn), testPage(articleRu, { bitrix: true }), testPage(interviewEn, { layout: 'containers' })].map((page) => [page.id, page] as const))('%s: loading with us shifts nothing, by the count of the browser', async ([, page], { browser, openPage, skip }) => {
  skip(browser.kind === 'firefox', 'Firefox has no layout-shift entries.');
  const tab = await openPage(page);
  const shiftOfLoad = async () => {
    await isRead(tab);
    return tab.run(async () => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return sum;
    });
  };
  // A busy machine paints before anything of ours has had its turn: that says nothing of what we do when we have.
  let shift = await shiftOfLoad();
  for (let load = 1; load < 8 && shift > 0.01; load++) {
    await tab.reload();
    shift = Math.min(shift, await shiftOfLoad());
  }
  expect(shift).toBeLessThanOrEqual(0.01);
});

/** A page that comes in two parts, the second once the first has been painted. The element that `text` begins is the first of the second. */
function inTwoParts(page: TestPage, text: string): { url: string; html: string; rest: { body: string; after: string } } {
  const after = new URL('/painted', page.url).href;
  const found = page.html.indexOf(`>${text.slice(0, 40)}`);
  if (found < 0) throw new Error(`The page has no element that begins with "${text}".`);
  const at = page.html.lastIndexOf('<', found);
  const tell = `<script>requestAnimationFrame(function look() { if (performance.getEntriesByType('paint').length) fetch('${after}').catch(() => {}); else requestAnimationFrame(look); })</script>`;
  return { url: page.url, html: page.html.slice(0, at) + tell, rest: { body: page.html.slice(at), after } };
}

test('a short version that was painted before the full one came stays while it is in sight, and goes when it no longer is', async ({ openPage, store }) => {
  const page = testPage(articleEn);
  const { hidden, kept } = page.expected;
  const later = kept.find((text) => !hidden.includes(text))!;
  await store(null);
  const tab = await openPage(inTwoParts(page, later), { width: 1280, height: 1000 });
  await isRead(tab);
  expect(await copiesShown(tab, hidden)).toEqual(hidden.map(() => [true, true]));
  await tab.run(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => copiesShown(tab, hidden), { timeout: 15_000 }).toEqual(hidden.map(() => [false, true]));
});

test('a short version that comes after the first paint of the page is hidden before it is painted', async ({ browser, openPage, store }) => {
  const page = testPage(articleEn);
  const { hidden } = page.expected;
  await store(null);
  const tab = await openPage(inTwoParts(page, hidden[0]!));
  const isHidden = async () => {
    await isRead(tab);
    return (await copiesShown(tab, hidden)).every((copies) => String(copies) === 'false,true');
  };
  // A busy machine may paint the second part while it still comes in: then it has to stay.
  let isDone = await isHidden();
  for (let load = 1; load < 8 && !isDone; load++) {
    browser.pages.requests.length = 0;
    await tab.reload();
    isDone = await isHidden();
  }
  expect(isDone).toBe(true);
});
