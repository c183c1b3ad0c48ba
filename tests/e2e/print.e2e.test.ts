// Does paper get the clean text, and nothing of ours?
import type { Tab } from './driver/tab.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, copiesShown, expect, isRead, test } from './article.ts';

const PAGE = testPage(articleEn);

/** How many boxes our hosts and what is in them have. */
const boxesOfOurs = (tab: Tab) =>
  tab.run(() => [...document.querySelectorAll('dramatis-ui, dramatis-fold')].flatMap((host) => [host, ...host.shadowRoot!.querySelectorAll('*')]).filter((element) => element.getClientRects().length > 0).length);

/** The line under a mark, as the page draws it. */
const markLine = (tab: Tab) => tab.run(() => getComputedStyle(document.querySelector('.article__text p')!, '::highlight(dramatis-state)').textDecorationLine);

test('prints the article without the short version, and nothing of ours', async ({ openPage }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await boxOf(tab, { css: '.dr-side' });
  expect(await boxesOfOurs(tab)).toBeGreaterThan(0);
  expect(await markLine(tab)).toBe('underline');
  await tab.emulate({ print: true });
  expect(await boxesOfOurs(tab)).toBe(0);
  expect(await markLine(tab)).toBe('none');
  expect(await tab.run(() => getComputedStyle(document.documentElement).paddingRight)).toBe('0px');
  const { hidden, kept } = PAGE.expected;
  expect(await copiesShown(tab, kept)).toEqual(kept.map((text) => (hidden.includes(text) ? [false, true] : [true])));
  await tab.emulate({});
  expect(await boxesOfOurs(tab)).toBeGreaterThan(0);
});
