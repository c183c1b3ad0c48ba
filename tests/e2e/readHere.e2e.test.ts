// Does the popup's "Read this page" read an article on a site without a profile, that page alone, and nothing before it is pressed?
import type { Tab } from './driver/tab.ts';
import { boxOf, expect, html, isGone, isRead, test, textOf, traces } from './article.ts';
import { complaints } from './axe.ts';
import { cardOf, letTimersRun, pointAt, restOn } from './mentions.ts';
import { openPopup } from './popup.ts';

const SITE = 'https://altai.example/notes';
const SHORT = [
  'The passes of the Altai are open for ninety days a year, and in those days Kazakhstan and Mongolia move more goods over them than over all their other mountain roads together.',
  'China has offered to pay for a tunnel that would stay open through the winter; the herders of three valleys, who live from the summer trade, have asked for a bridge in its place.',
  'The SCO keeps a working group on the roads of the region, which has met four times and agreed on the width of a lane, the colour of a sign and the date of its next meeting.',
];
const REST = [
  'A lorry that leaves the steppe in May carries salt, felt and dried cheese, and comes back with timber. Its driver knows every ford, since the map that the ministry prints still shows a river that moved its bed two generations ago.',
  'Mongolia counts its lorries by hand, in a book that lies at the last house before the pass. Kazakhstan counts them by camera. The two numbers have never been the same, and nobody whom we asked on either side was surprised.',
  'Whoever wants to know what the region needs should read that book: it says who came late, what had spoiled, and how long the snow lay in the year when the road was closed for good.',
];
const p = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ninety Days</title></head>
<body style="margin:0 auto;max-width:1200px;font:18px/1.5 serif"><header><nav><a href="/">Home</a> <a href="/notes">Notes</a></nav></header>${body}<footer style="padding-bottom:1500px">Altai Notes</footer></body></html>`;
const ARTICLE = {
  url: `${SITE}/ninety-days/`,
  html: page(`<main><article style="max-width:680px"><h1>Ninety Days</h1><p>By Alina Verescu</p><p>Alina Verescu, Lecturer, Steppe University</p>
    <div class="share"><a href="#">Share</a> <a href="#">Print</a></div><div class="short">${p(SHORT)}</div><div class="full">${p([...SHORT, ...REST])}</div></article></main>`),
};
const LIST = { url: `${SITE}/`, html: page('<main><h1>Notes</h1><ul><li><a href="/notes/ninety-days/">Ninety Days</a></li><li><a href="/notes/salt/">Salt and Felt</a></li></ul></main>') };

const words = (popup: Tab) => popup.run(() => document.querySelector<HTMLElement>('.dr-pop')!.innerText.replace(/\s+/g, ' '));
const says = (popup: Tab, said: string) => popup.waitFor((text) => document.querySelector('.dr-pop [role=status]')!.textContent.includes(text), said);
/** Presses the button as often as a hand in a hurry; the popup stands behind the page's tab here and gets no mouse. */
const press = (popup: Tab, times = 1) => popup.run((count) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Read this page')!;
  for (let n = 0; n < count; n++) button.click();
}, times);
const flip = (popup: Tab, label: string) => popup.run((name) => [...document.querySelectorAll('label')].find((one) => one.textContent.includes(name))!.querySelector('button')!.click(), label);

/** What has been handed in to the first script of the page, as one of the extension's own scripts sees it there. */
const parts = (extension: Tab, url: string): Promise<string[]> =>
  extension.run(async (address) => {
    const { tabs, scripting } = (window as any).chrome;
    const { id } = (await tabs.query({})).find((tab: { url?: string }) => tab.url === address);
    const [{ result }] = await scripting.executeScript({ target: { tabId: id }, func: () => Object.keys((globalThis as any).dramatis.provided).sort() });
    return result;
  }, url);
/** Puts the first script into the page once more, as two windows would that ask in the same moment. */
const putAgain = (extension: Tab, url: string) =>
  extension.run(async (address) => {
    const { tabs, scripting } = (window as any).chrome;
    const { id } = (await tabs.query({})).find((tab: { url?: string }) => tab.url === address);
    await scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/article.js'] });
  }, url);

test('reads the page once it is asked to: cast, authors, card, focus; and gives it back as it was', async ({ browser, extension, openPage, store }) => {
  await store(null);
  const tab = await openPage(ARTICLE);
  await letTimersRun(tab);
  const served = await html(tab);
  expect(await traces(tab)).toEqual([]);

  await browser.clickAction(ARTICLE.url);
  await openPopup(extension, ARTICLE.url);
  await says(extension, 'Not a site that Dramatis works on by itself');
  expect(await words(extension)).toContain('altai.example');
  expect(await complaints(extension, 'html')).toEqual([]);
  // Opening the popup reads nothing yet.
  expect([await traces(tab), await html(tab)]).toEqual([[], served]);
  await press(extension, 3);
  await isRead(tab);
  await says(extension, 'Article recognised; 4 actors, 1 author');
  expect((await traces(tab)).filter((trace) => trace === 'dramatis-ui')).toHaveLength(1);
  const said = await textOf(tab, { css: '.dr-side' });
  for (const name of ['Alina Verescu', 'Steppe University', 'Kazakhstan', 'Mongolia', 'China', 'SCO']) expect(said).toContain(name);
  // Which boxes may go is said by profiles, and there is none.
  expect(await tab.run(() => document.querySelectorAll('[data-dramatis-hidden=widget]').length)).toBe(0);
  // What is printed twice steps aside as soon as it is out of sight, and the line that is read stays where it is.
  await tab.run((text) => [...document.querySelectorAll('p')].find((one) => one.textContent === text)!.scrollIntoView({ block: 'start', behavior: 'instant' }), REST[2]!);
  await tab.waitFor(() => document.querySelectorAll('p[data-dramatis-hidden]').length === 3);
  await letTimersRun(tab);
  await restOn(tab, await pointAt(tab, REST[1]!, 'Kazakhstan'));
  await cardOf(tab);

  expect(await parts(extension, ARTICLE.url)).toEqual(['cards', 'companion', 'readability']);
  await tab.run(() => { (document.querySelector('dramatis-ui') as any).isOld = true; });
  await putAgain(extension, ARTICLE.url);
  await tab.waitFor(() => [...document.querySelectorAll('dramatis-ui')].some((host) => !(host as any).isOld));
  await isRead(tab);
  expect(await tab.run(() => document.querySelectorAll('dramatis-ui').length)).toBe(1);

  // Loaded by the background, with what the click has granted.
  await browser.command('focus');
  await tab.waitFor(() => document.documentElement.hasAttribute('data-dramatis-focus'));
  await browser.command('focus');
  await tab.waitFor(() => !document.documentElement.hasAttribute('data-dramatis-focus'));

  // Navigation in the page has it read anew.
  await tab.run(() => {
    (document.querySelector('dramatis-ui') as any).isOld = true;
    history.pushState(null, '', '#winter');
  });
  await tab.waitFor(() => document.querySelector('dramatis-ui') && !(document.querySelector('dramatis-ui') as any).isOld);

  await flip(extension, 'On this site');
  await isGone(tab);
  expect(await html(tab)).toBe(served);
  await flip(extension, 'On this site');
  await boxOf(tab, { css: '.dr-side' });
  expect([...new Set(browser.pages.requests)].filter((url) => !url.endsWith('/favicon.ico'))).toEqual([ARTICLE.url]);
  expect(await tab.consoleWarnings()).toEqual([]);

  // The page left, the permission is gone with it, and so are we.
  await tab.reload();
  await letTimersRun(tab);
  expect([await traces(tab), await html(tab)]).toEqual([[], served]);
});

test('tells of a long article, which is read with pauses, only when it has been read', async ({ browser, extension, openPage }) => {
  const long = Array.from({ length: 1400 }, (_, n) => `In the ${n}th notebook the clerk of the pass has written down ${n + 17} lorries, the salt that each of them carried, the hour at which it crossed the ford, and what its driver said of the road and of those who keep it.`);
  const url = `${SITE}/notebooks/`;
  await openPage({ url, html: page(`<main><article><h1>The Notebooks</h1><p>By Alina Verescu</p>${p([...SHORT, ...long])}</article></main>`) });
  await browser.clickAction(url);
  // Asked from the first moment on, so that the question is there before anything is read.
  const state = await extension.run(async (address) => {
    const { tabs, scripting } = (window as any).chrome;
    const { id } = (await tabs.query({})).find((tab: { url?: string }) => tab.url === address);
    void scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/article.js'] });
    for (;;) {
      const answer = await tabs.sendMessage(id, { name: 'page-state' }).catch(() => null);
      if (answer) return answer;
    }
  }, url);
  expect(state).toMatchObject({ article: true, authors: 1, actors: 4 });
});

test('says so where there is no article, and where the browser lets nobody in', async ({ browser, extension, openPage, store }) => {
  await store(null);
  const tab = await openPage(LIST);
  const served = await html(tab);
  await browser.clickAction(LIST.url);
  await openPopup(extension, LIST.url);
  await press(extension);
  await says(extension, 'No article recognised on this page');
  expect([await traces(tab), await html(tab)]).toEqual([[], served]);

  await tab.reload();
  await browser.clickAction(LIST.url);
  await openPopup(extension, LIST.url);
  const other = ARTICLE.url.replace('altai', 'steppe');
  browser.pages.serve(other, ARTICLE.html);
  await tab.goto(other);
  await press(extension);
  await says(extension, 'The browser does not let extensions read this page');
  expect(await words(extension)).not.toContain('Read this page');
  expect(await traces(tab)).toEqual([]);
});
