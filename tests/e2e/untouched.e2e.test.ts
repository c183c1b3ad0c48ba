// Is a page that is none of our business left as it was served: other pages of the site, the same article on another site?
import type { Tab } from './driver/tab.ts';
import type { TestPage } from '../pages/riac/article.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { otherPages } from '../pages/riac/others.ts';
import { expect, html, test, traces } from './article.ts';
import { stateOf } from './answer.ts';
import { letTimersRun } from './mentions.ts';

/** A page whose first script notes every change from the end of parsing on. */
const watched = (page: TestPage): TestPage => ({
  ...page,
  html: page.html.replace('<head>', `<head><script>
    window.changes = [];
    // At the address of an article room is kept for the sidebar until the page is read; giving it back is no change.
    const isRoom = ({ attributeName }) => attributeName === 'data-dramatis-side';
    const observer = new MutationObserver((list) => changes.push(...list.filter((one) => !isRoom(one)).map(({ type, target }) => type + ' ' + target.nodeName)));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('DOMContentLoaded', () => { observer.takeRecords(); changes.length = 0; });
  </script>`),
});

const changes = (tab: Tab) => tab.run(() => (window as any).changes ?? []);

test.for(['en', 'ru'])('leaves other pages of the site alone: %s', async (lang, { browser, openPage, extension }) => {
  const pages = otherPages.filter(({ id }) => id.endsWith(lang)).map(watched);
  for (const page of pages) browser.pages.serve(page.url, page.html);
  const tab = await openPage(pages[0]);
  for (const page of pages) {
    await tab.goto(page.url);
    expect(await stateOf(extension, page.url), page.id).toMatchObject({ article: false });
    expect(await traces(tab), page.id).toEqual([]);
    expect(await changes(tab), page.id).toEqual([]);
  }
});

test('leaves a long page alone that has the address of an article and is none', async ({ openPage, extension }) => {
  const list = otherPages.find(({ id }) => id === 'list en')!;
  const cards = Array.from({ length: 6000 }, (_, index) => `<div class="card"><a href="/card-${index}/">A title of a report, number ${index}</a> <span>by A. Person</span></div>`).join('');
  const url = testPage(articleEn).url;
  const tab = await openPage({ url, html: list.html.replace('<h1>', () => `${cards}<h1>`) });
  const served = await html(tab);
  // Read with pauses, so that the first answer may come before the reading is over.
  await stateOf(extension, url);
  await tab.waitFor(() => !document.documentElement.hasAttribute('data-dramatis-side'));
  await letTimersRun(tab);
  expect(await stateOf(extension, url)).toMatchObject({ article: false });
  expect(await traces(tab)).toEqual([]);
  expect(await html(tab)).toBe(served.replace(' data-dramatis-side=""', ''));
});

test('leaves the same article on another site alone', async ({ browser, openPage, store }) => {
  const page = watched(testPage(articleEn, { meta: true }));
  const hosts = ['example.test', 'notrussiancouncil.ru', 'russiancouncil.ru.example.test'];
  const tabs: Tab[] = [];
  for (const host of hosts) tabs.push(await openPage({ ...page, url: page.url.replace('russiancouncil.ru', host) }));
  const served = await Promise.all(tabs.map(html));
  // An article of ours, opened last, has been read and has followed a change: what would happen on the others has happened.
  const ours = await openPage(testPage(articleEn, { widgets: 'top' }));
  await ours.waitFor(() => document.querySelector('[data-dramatis-hidden=widget]'));
  await store({ switches: { widgets: false } });
  await ours.waitFor(() => document.querySelector('dramatis-ui') && !document.querySelector('[data-dramatis-hidden=widget]'));
  for (const [index, tab] of tabs.entries()) {
    expect(await traces(tab), hosts[index]).toEqual([]);
    expect(await html(tab), hosts[index]).toBe(served[index]);
    expect(await changes(tab), hosts[index]).toEqual([]);
  }
  expect(browser.pages.requests.map((url) => new URL(url).hostname)).toEqual(expect.arrayContaining(hosts));
});

test('works on a subdomain', async ({ openPage }) => {
  const page = testPage(articleEn);
  const tab = await openPage({ ...page, url: page.url.replace('russiancouncil.ru', 'beta.russiancouncil.ru') });
  await tab.waitFor(() => document.querySelector('dramatis-ui'));
});
