// Does the reader get the version that he wants, on this site and from then on, and can he see what differs?
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { reworded } from '../pages/riac/living.ts';
import type { Tab } from './driver/tab.ts';
import { boxOf, click, copiesShown, expect, html, isGone, isRead, isSeen, OFF, test, textOf } from './article.ts';
import { stateOf } from './answer.ts';

const PAGE = testPage(articleEn);
const SHORT = PAGE.expected.hidden;
const ONLY_FULL = PAGE.expected.kept.filter((text) => !SHORT.includes(text));

const choose = (tab: Tab, words: string) => click(tab, { css: '.dr-radio', text: words });

/** For the short version's texts and the others: how many copies of each are on screen, where all have as many; else null. */
async function shownTimes(tab: Tab): Promise<[short: number | null, others: number | null]> {
  const of = async (texts: string[]) => {
    const counts = new Set((await copiesShown(tab, texts)).map((copies) => copies.filter(Boolean).length));
    return counts.size === 1 ? [...counts][0]! : null;
  };
  return [await of(SHORT), await of(ONLY_FULL)];
}

test('the short version, both, the full one: at once, after a reload, and all comes back', async ({ extension, openPage, store }) => {
  await store(OFF);
  const tab = await openPage(PAGE);
  const served = await html(tab);
  await stateOf(extension, PAGE.url);
  await store(null);
  await isRead(tab);
  expect(await shownTimes(tab)).toEqual([1, 1]);

  await choose(tab, 'the short version');
  await expect.poll(() => shownTimes(tab), { timeout: 15_000 }).toEqual([1, 0]);
  expect((await copiesShown(tab, SHORT)).map(([first]) => first), 'the short version is the one that stays').toEqual(SHORT.map(() => true));
  expect(await textOf(tab, { in: 'dramatis-fold', css: '.dr-fold' })).toContain('Full version');
  await tab.reload();
  await isRead(tab);
  await expect.poll(() => shownTimes(tab), { timeout: 15_000 }).toEqual([1, 0]);

  await choose(tab, 'both');
  await expect.poll(() => shownTimes(tab), { timeout: 15_000 }).toEqual([2, 1]);
  await choose(tab, 'the full version');
  await expect.poll(() => shownTimes(tab), { timeout: 15_000 }).toEqual([1, 1]);
  await store(OFF);
  await isGone(tab);
  expect(await html(tab)).toBe(served);
});

test('a folded full version can be shown in place', async ({ openPage, store }) => {
  await store({ versions: { 'russiancouncil.ru': 'short' } } as never);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await expect.poll(() => shownTimes(tab), { timeout: 15_000 }).toEqual([1, 0]);
  await click(tab, { in: 'dramatis-fold', css: 'button' });
  await expect.poll(() => shownTimes(tab), { timeout: 15_000 }).toEqual([2, 1]);
});

test('a hidden paragraph can be looked at beside the place of its twin', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await click(tab, { css: '.dr-hidden button', text: 'Peek' });
  await boxOf(tab, { css: '.dr-look .dr-gloss', text: SHORT[0]!.slice(0, 60) });
});

test('paragraphs with other words stay, and their words can be compared', async ({ openPage }) => {
  const page = reworded();
  const tab = await openPage(page);
  await isRead(tab);
  const changed = [SHORT[0]!.replace('three days', 'four days'), SHORT[1]!.replace('the largest landlocked state', 'a very large landlocked state')].filter((text) => page.html.includes(text.slice(0, 40)));
  expect((await copiesShown(tab, changed)).flat()).toEqual(changed.map(() => true));
  await click(tab, { css: '.dr-hidden button', text: 'Compare' });
  await boxOf(tab, { css: '.dr-diff del', text: 'four' });
  expect(await isSeen(tab, { css: '.dr-diff ins', text: 'three' })).toBe(true);
});
