// Does nothing leave the browser in a whole session, is nothing thrown, and does a page that cannot be read stay as it was?
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { boxOf, click, copiesShown, expect, html, isRead, test, traces } from './article.ts';
import { cardOf, isCardGone, letTimersRun, pointAt, restOn } from './mentions.ts';

const PAGE = testPage(articleEn, { meta: true });
const { hidden, kept } = PAGE.expected;

test('a whole session asks nothing of any host but the page’s own, and throws nothing', async ({ browser, openPage, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await restOn(tab, await pointAt(tab, kept[1], 'Kazakhstan'));
  await cardOf(tab);
  await tab.move(5, 5);
  await isCardGone(tab);
  await click(tab, { css: '.dr-row', text: 'China' });
  await click(tab, { css: '.dr-open button', text: 'Next place' });
  await click(tab, { css: '.dr-hidden button', text: 'Short version' });
  await boxOf(tab, { css: '.dr-hidden button', text: 'Hide: Short version' });
  await tab.run(() => { document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-scroll')!.scrollTop = 0; });
  await click(tab, { css: 'label.dr-ctl-line', text: 'Hide share' });
  await tab.waitFor(() => !document.querySelector('[data-dramatis-hidden=widget]'));
  await browser.command('toggle');
  await tab.waitFor(() => !document.querySelector('dramatis-ui'));
  await browser.command('toggle');
  await isRead(tab);
  await tab.reload();
  await isRead(tab);
  await letTimersRun(tab);
  expect([...new Set(browser.pages.requests)].filter((url) => !url.endsWith('/favicon.ico'))).toEqual([PAGE.url]);
  expect(browser.pages.requests.every((url) => new URL(url).hostname === 'russiancouncil.ru')).toBe(true);
  expect(await tab.consoleWarnings()).toEqual([]);
});

test('a page that breaks its own DOM does not break the reading', async ({ openPage }) => {
  const breaking = `<script>
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'setAttribute', 'checkVisibility', 'append', 'before', 'attachShadow', 'closest'])
      Element.prototype[name] = () => { throw new Error('broken by the page'); };
    Array.prototype.toJSON = () => 'broken'; window.MutationObserver = undefined; CSS.highlights.set = undefined;
    Object.defineProperty(document, 'createElement', { value: () => { throw new Error('broken by the page'); } });
  </script>`;
  const tab = await openPage({ ...PAGE, html: PAGE.html.replace('<head>', `<head>${breaking}`) });
  await expect.poll(() => copiesShown(tab, hidden), { timeout: 15_000 }).toEqual(hidden.map(() => [false, true]));
  await expect.poll(() => tab.run(() => document.getElementsByTagName('dramatis-ui').length), { timeout: 15_000 }).toBe(1);
  expect(await tab.consoleWarnings()).toEqual([]);
});

test('a form that shadows the methods of its own element costs no sentence', async ({ openPage }) => {
  const names = ['getAttribute', 'hasAttribute', 'setAttribute', 'children', 'childNodes', 'parentElement', 'textContent', 'tagName', 'closest', 'matches', 'nodeType', 'firstChild'];
  const form = `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}`;
  const tab = await openPage({ ...PAGE, html: PAGE.html.replace('<div class="wrap">', `${form}<div class="wrap">`).replace('<footer', '</form><footer') });
  await tab.waitFor(() => document.readyState === 'complete');
  await letTimersRun(tab);
  const shown = await copiesShown(tab, kept);
  expect(shown.every((copies) => copies.at(-1))).toBe(true);
  // Either it is read, or it is left as it was: nothing in between.
  const found = await traces(tab);
  if (!found.includes('dramatis-ui')) expect(found).toEqual([]);
});

test('half a megabyte of nested garbage is left as it was', async ({ openPage }) => {
  const nested = '<div><table><tr><td><b>'.repeat(200) + 'x'.repeat(1000);
  const garbage = (nested + '&#0;<p>\u0007 <svg><foreignObject><p>'.repeat(300)).padEnd(1 << 19, '<i>?</i>');
  const url = 'https://russiancouncil.ru/en/analytics-and-comments/analytics/garbage/';
  const tab = await openPage({ url, html: `<!doctype html><title>?</title>${garbage}` });
  await tab.waitFor(() => document.readyState === 'complete');
  const served = await html(tab);
  await letTimersRun(tab);
  expect(await traces(tab)).toEqual([]);
  expect(await html(tab)).toBe(served);
  expect(await tab.consoleWarnings()).toEqual([]);
});
