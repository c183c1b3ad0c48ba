// Does axe find nothing to object to in our surfaces, light and dark?
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { complaints } from './axe.ts';
import { boxOf, click, expect, isRead, test } from './article.ts';
import { cardOf, pointAt, restOn } from './mentions.ts';
import { openPopup } from './popup.ts';

const OURS = 'dramatis-ui, dramatis-fold';

test.for(['light', 'dark'])('%s: sidebar, entry, fold and card', async (theme, { openPage }) => {
  const page = testPage(articleEn, { dark: theme === 'dark' });
  const tab = await openPage(page);
  await tab.emulate({ dark: theme === 'dark', reducedMotion: true });
  await isRead(tab);
  expect(await tab.run(() => document.querySelector('dramatis-ui')!.getAttribute('data-theme'))).toBe(theme);
  expect(await complaints(tab, OURS)).toEqual([]);
  await click(tab, { css: '.dr-row', text: 'Kazakhstan' });
  await boxOf(tab, { css: '.dr-open' });
  await click(tab, { css: '.dr-hidden button', text: 'Short version' });
  await boxOf(tab, { css: '.dr-hidden button', text: 'Hide: Short version' });
  await restOn(tab, await pointAt(tab, page.expected.kept[1], 'Astana', 0.4));
  await cardOf(tab);
  expect(await complaints(tab, OURS)).toEqual([]);
});

test.for(['light', 'dark'])('%s: tab, drawer and docked card', async (theme, { openPage, store }) => {
  await store(null);
  const page = testPage(articleEn, { dark: theme === 'dark' });
  const tab = await openPage(page, { width: 420, height: 700 });
  await tab.emulate({ dark: theme === 'dark', reducedMotion: true });
  await isRead(tab);
  expect(await complaints(tab, OURS)).toEqual([]);
  await restOn(tab, await pointAt(tab, page.expected.kept[1], 'Astana', 0.3));
  await cardOf(tab);
  expect(await complaints(tab, OURS)).toEqual([]);
  await tab.press('Escape');
  // The tab is away while the reader scrolls down.
  await tab.run(() => scrollBy(0, -60));
  await click(tab, { css: '.dr-tab' });
  await boxOf(tab, { css: '.dr-side' });
  expect(await complaints(tab, OURS)).toEqual([]);
});

test.for(['light', 'dark'])('%s: popup', async (theme, { openPage, extension }) => {
  const page = testPage(articleEn);
  await isRead(await openPage(page));
  await extension.emulate({ dark: theme === 'dark' });
  await extension.reload();
  await extension.waitFor(() => document.querySelector('.dr-pop'));
  expect(await complaints(extension, 'html'), 'where it cannot reach').toEqual([]);
  await openPopup(extension, page.url);
  await extension.waitFor(() => document.querySelector('.dr-pop-open'));
  expect(await complaints(extension, 'html'), 'on an article').toEqual([]);
  await extension.emulate({});
});
