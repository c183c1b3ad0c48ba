// Does an article go along: cited with the right authors, saved with no sentence twice, linked where the reader had selected?
import { articleEn, articleRu } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { complaints } from './axe.ts';
import { click, expect, isRead } from './article.ts';
import type { Browser, Tab } from './driver/tab.ts';
import { catchFiles, press, savedFile, test } from './options.ts';

const PAGE = testPage(articleEn);
const { hidden, kept, widgets } = PAGE.expected;

const keys = (extension: Tab): Promise<string[]> => extension.run(async () => Object.keys((await (window as any).chrome.storage.session.get('taken')).taken ?? {}));
const tabIds = (extension: Tab): Promise<number[]> => extension.run(async () => (await (window as any).chrome.tabs.query({})).map(({ id }: any) => id));

/** Waits for the window that an act opens, closes it, and opens what it showed in a tab that can be driven. */
async function windowOf(browser: Browser, extension: Tab, act: () => Promise<void>): Promise<Tab> {
  const [tabs, known] = [await tabIds(extension), await keys(extension)];
  await act();
  await expect.poll(async () => (await tabIds(extension)).length, { timeout: 10_000 }).toBe(tabs.length + 1);
  const opened = (await tabIds(extension)).find((id) => !tabs.includes(id));
  await extension.run((id) => (window as any).chrome.tabs.remove(id), opened);
  const [key] = (await keys(extension)).filter((one) => !known.includes(one));
  const tab = await browser.openExtensionPage(`take.html?key=${key}`, { width: 820, height: 760 });
  await tab.waitFor(() => document.querySelector('.dr-taken'));
  return tab;
}

const textOut = (tab: Tab, id: string, wanted: string): Promise<string> =>
  tab.waitFor((part, words) => {
    const text = document.querySelector(`#${part} pre`)?.textContent;
    return text?.includes(words) ? text : null;
  }, id, wanted);

/** Selects, in the page, from one text to the end of another. */
const select = (tab: Tab, from: string, to: string): Promise<void> =>
  tab.run((first, last) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const [start, end] = [first, last].map((words) => nodes.findLast((node) => node.data.includes(words))!);
    document.getSelection()!.setBaseAndExtent(start!, start!.data.indexOf(first), end!, end!.data.indexOf(last) + last.length);
  }, from, to);

test('from the sidebar: each citation, both files, the link to what was selected', async ({ browser, extension, openPage, store }) => {
  await store(null);
  const page = await openPage(PAGE);
  await isRead(page);
  const [first, last] = [kept[1]!.split(' ').slice(0, 6).join(' '), kept[1]!.split(' ').slice(-6).join(' ')];
  await select(page, first, last);
  const tab = await windowOf(browser, extension, () => click(page, { css: 'button', text: 'Cite and save' }));
  await catchFiles(tab);

  const link = await textOut(tab, 'passage', '#:~:text=');
  expect(link.startsWith(`${PAGE.url}#:~:text=`)).toBe(true);
  expect(await tab.run(() => document.querySelector('blockquote')!.textContent)).toContain(first);

  const families = articleEn.authors.map(({ name }) => name.split(' ').at(-1)!);
  const apa = await textOut(tab, 'citation', families[0]!);
  for (const family of families) expect(apa).toContain(`${family}, `);
  expect(apa).toContain(`${articleEn.title}. Russian International Affairs Council. ${PAGE.url}`);
  await press(tab, 'BibTeX');
  const bibtex = await textOut(tab, 'citation', '@misc{');
  expect(bibtex).toContain(articleEn.authors[0]!.affiliations[0]!.organisation);
  await press(tab, 'Save as a file');
  const saved = await savedFile(tab);
  expect([saved.text, saved.name]).toEqual([bibtex, `${articleEn.title.replaceAll(':', '')}.bib`]);

  const markdown = await textOut(tab, 'article', `# ${articleEn.title}`);
  for (const { name } of articleEn.authors) expect(markdown).toContain(`- **${name}**`);
  const counts = (text: string) => kept.map((one) => text.split(one).length - 1);
  expect(counts(markdown)).toEqual(kept.map(() => 1));
  expect(widgets.filter((words) => markdown.includes(words))).toEqual([]);
  expect(markdown).toContain(`Left out are ${hidden.length} paragraphs`);
  await press(tab, 'With the cast as a glossary');
  await textOut(tab, 'article', '- **Kazakhstan** (State): ');
  await press(tab, 'HTML');
  expect(counts(await textOut(tab, 'article', '<!doctype html>')).every((count) => count === 1)).toBe(true);

  for (const dark of [false, true]) {
    await tab.emulate({ dark });
    expect(await complaints(tab, 'html')).toEqual([]);
  }
  await tab.resize({ width: 380, height: 700 });
  expect(await tab.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await tab.close();
});

test('from the popup: a Russian article with Russian names; nothing is sent; an article that is gone is told', async ({ browser, extension, openPage, store }) => {
  await store(null);
  const russian = testPage(articleRu);
  const page = await openPage(russian);
  await isRead(page);
  // What the popup sends; it closes itself after that, and here it is the tab that watches.
  const tab = await windowOf(browser, extension, () => extension.run(async (url) => {
    const { tabs } = (window as any).chrome;
    for (const { id } of await tabs.query({})) {
      const state = await tabs.sendMessage(id, { name: 'page-state' }).catch(() => null);
      if (state?.url === url) await tabs.sendMessage(id, { name: 'take-page' });
    }
  }, russian.url));
  const [given, family] = articleRu.authors[0]!.name.split(' ') as [string, string];
  await press(tab, 'Chicago');
  const chicago = await textOut(tab, 'citation', `${family}, ${given}`);
  expect(chicago).toContain(`“${articleRu.title}.” Российский совет по международным делам`);
  expect(await tab.run(() => document.querySelector('#passage'))).toBeNull();
  expect([...new Set(browser.pages.requests)].filter((url) => !url.endsWith('/favicon.ico'))).toEqual([russian.url]);
  expect(await tab.consoleWarnings()).toEqual([]);
  await tab.goto(browser.extensionUrl('take.html?key=none'));
  expect(await tab.waitFor(() => document.querySelector('[role=alert]')?.textContent)).toBe('This article is no longer at hand.');
  await tab.close();
});
