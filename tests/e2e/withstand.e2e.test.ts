// Is a page that is odd, strict, late or restless read as well as it can be, with one sidebar and nothing lost?
import type { Tab } from './driver/tab.ts';
import { lostSentences } from '../generator/invariant.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { bodyReplaced, documentWrite, lateContent, noByline, noRepeat, renderedAgain, rightToLeft, strictPolicy, stubborn, twoArticles } from '../pages/riac/withstand.ts';
import { boxOf, click, copiesShown, expect, html, isGone, isRead, missing, OFF, shownLines, test, textOf, traces } from './article.ts';
import { stateOf } from './answer.ts';
import { cardOf, pointAt, restOn } from './mentions.ts';

const foldSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();
const hosts = async (tab: Tab) => (await traces(tab)).filter((trace) => trace.startsWith('dramatis-') && ['dramatis-ui', 'dramatis-fold'].includes(trace));

/** Waits until of each paragraph of the short version only the second copy is on screen. */
async function isFolded(tab: Tab, hidden: string[]): Promise<void> {
  await expect.poll(() => copiesShown(tab, hidden), { timeout: 15_000 }).toEqual(hidden.map(() => [false, true]));
}

test.for([twoArticles(), noByline(), documentWrite(), rightToLeft()].map((page) => [page.id, page] as const))('%s: what is expected is hidden, nothing is lost, all comes back', async ([, page], { extension, openPage, store }) => {
  const { hidden, widgets, kept } = page.expected;
  await store(OFF);
  const tab = await openPage(page);
  const [before, served] = [await shownLines(tab), await html(tab)];
  await stateOf(extension, page.url);
  await store(null);
  await isRead(tab);
  const after = await shownLines(tab);
  expect(lostSentences(before, [...after, ...widgets])).toEqual([]);
  for (const text of kept) expect(after).toContain(foldSpaces(text));
  expect(missing(before, after)).toEqual([...hidden, ...widgets].map(foldSpaces).toSorted());
  await store(OFF);
  await isGone(tab);
  expect(await html(tab)).toBe(served);
});

test('no byline: the sidebar says that nobody is named', async ({ openPage }) => {
  const tab = await openPage(noByline());
  await boxOf(tab, { css: '.dr-none', text: 'No author is named on this page.' });
});

test('no repeat: nothing of the text is hidden, in words', async ({ openPage }) => {
  const page = noRepeat();
  const tab = await openPage(page);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-hidden-none', text: 'Nothing of the text is hidden.' });
  expect(await textOf(tab, { css: '.dr-ctl' })).toContain('Hide the short version none found');
  expect(await tab.run(() => document.querySelector('[data-dramatis-hidden=repeat], dramatis-fold'))).toBe(null);
  expect(await copiesShown(tab, page.expected.kept)).toEqual(page.expected.kept.map(() => [true]));
});

test('a strict policy: everything works and looks as it should, and nothing of ours is reported', async ({ openPage, store }) => {
  const page = strictPolicy();
  const tab = await openPage(page);
  await isRead(tab);
  await isFolded(tab, page.expected.hidden);
  const look = await tab.run(() => {
    const root = document.querySelector('dramatis-ui')!.shadowRoot!;
    const fold = document.querySelector('dramatis-fold')!.shadowRoot!.querySelector('.dr-fold')!;
    return [getComputedStyle(root.querySelector('.dr-side')!).position, getComputedStyle(fold).display];
  });
  expect(look).toEqual(['fixed', 'flex']);
  await restOn(tab, await pointAt(tab, page.expected.kept[1], 'Kazakhstan'));
  expect((await cardOf(tab)).name).toBe('Kazakhstan');
  // The page's own scripts and styles are blocked and reported; of ours nothing is.
  await store(OFF);
  const own = await (await openPage(page)).consoleWarnings();
  expect((await tab.consoleWarnings()).filter((warning) => !own.includes(warning))).toEqual([]);
});

test('right to left: the sidebar stands beside the text there too', async ({ openPage }) => {
  const tab = await openPage(rightToLeft());
  const side = await boxOf(tab, { css: '.dr-side' });
  const text = await tab.run(() => {
    const { left, right } = [...document.querySelectorAll('.article__text p')].findLast((one) => one.checkVisibility())!.getBoundingClientRect();
    return { left, right };
  });
  expect(text.right <= side.left || text.left >= side.right).toBe(true);
  expect(text.right - text.left).toBeGreaterThanOrEqual(480);
});

test('a stubborn page: folded, with a dark sidebar that stays, covers no header, leads to headings and keeps the line; then as served', async ({ extension, openPage, store }) => {
  const page = stubborn();
  await store(OFF);
  const tab = await openPage(page);
  const served = await html(tab);
  await stateOf(extension, page.url);
  await store(null);
  await isRead(tab);
  await isFolded(tab, page.expected.hidden);
  const side = await boxOf(tab, { css: '.dr-side' });
  expect(await tab.run(() => document.querySelector('dramatis-ui')!.getAttribute('data-theme'))).toBe('dark');
  await expect.poll(() => tab.run(() => document.querySelector('.top')!.getBoundingClientRect().right)).toBeLessThanOrEqual(side.left + 1);
  const heading = () => tab.run(() => Math.round([...document.querySelectorAll('h2')].filter((one) => one.checkVisibility())[2]!.getBoundingClientRect().top));
  await click(tab, { css: '.dr-outline button', text: 'What the great powers want' });
  await expect.poll(heading).toBe(Math.round((await tab.run(() => innerHeight)) * 0.3));
  await boxOf(tab, { css: '.dr-outline [aria-current]', text: 'What the great powers want' });
  const before = await heading();
  await click(tab, { css: '.dr-brand .dr-icon', text: 'Close' });
  await boxOf(tab, { css: '.dr-tab' });
  expect(Math.abs(await heading() - before)).toBeLessThan(30);
  await store(OFF);
  await isGone(tab);
  expect(await html(tab)).toBe(served);
});

test('a body that is replaced after load is read anew', async ({ openPage }) => {
  const page = bodyReplaced();
  const tab = await openPage(page);
  await tab.waitFor(() => document.body.dataset.replaced === '');
  await isRead(tab);
  await isFolded(tab, page.expected.hidden);
  expect(await hosts(tab)).toEqual(['dramatis-fold', 'dramatis-ui']);
});

test('content that comes late is read when it comes', async ({ openPage }) => {
  const page = lateContent();
  const tab = await openPage(page);
  expect(await traces(tab)).toEqual([]);
  await tab.run(() => void document.dispatchEvent(new Event('late')));
  await isRead(tab);
  await isFolded(tab, page.expected.hidden);
});

test('a page that renders itself anew is folded again, with one sidebar', async ({ openPage }) => {
  const page = renderedAgain();
  const tab = await openPage(page);
  await isFolded(tab, page.expected.hidden);
  await tab.click(20, 400);
  await tab.click(20, 400);
  await tab.waitFor(() => document.getElementById('root')!.dataset.renders === '2');
  await isFolded(tab, page.expected.hidden);
  await tab.waitFor(() => document.querySelectorAll('dramatis-fold').length === 1);
  // The sidebar comes in a script of its own, after the line.
  await expect.poll(() => hosts(tab)).toEqual(['dramatis-fold', 'dramatis-ui']);
});

test('what an earlier copy of us left behind gives way: one sidebar, and the page as served once switched off', async ({ extension, openPage, store }) => {
  const page = testPage(articleEn);
  await store(OFF);
  const clean = await openPage(page);
  const served = await html(clean);
  await stateOf(extension, page.url);
  await store(null);
  await isRead(clean);
  const dirty = page.html
    .replace('<html lang="en">', '<html lang="en" data-dramatis-side="">')
    .replace('<h1>', '<h1 data-dramatis-hidden="repeat">')
    .replace('<div class="article__text">', '<div class="article__text"><dramatis-fold data-theme="light"></dramatis-fold>')
    .replace('</body>', '<dramatis-ui data-theme="light"></dramatis-ui></body>');
  const tab = await openPage({ ...page, html: dirty });
  await isRead(tab);
  expect(await hosts(tab)).toEqual(['dramatis-fold', 'dramatis-ui']);
  expect(await tab.run(() => document.querySelector('h1')!.checkVisibility())).toBe(true);
  await store(OFF);
  await isGone(tab);
  expect(await html(tab)).toBe(served);
});
