// Does the popup of the toolbar say what was found on the page in front, and switch it at each of its three scopes?
import type { Tab } from './driver/tab.ts';
import { articleEn } from '../pages/riac/articles.ts';
import { testPage } from '../pages/riac/build.ts';
import { homePage } from '../pages/riac/others.ts';
import { expect, isGone, isRead, test } from './article.ts';
import { openPopup } from './popup.ts';

const PAGE = testPage(articleEn);

const words = (popup: Tab) => popup.run(() => document.querySelector<HTMLElement>('.dr-pop')!.innerText.replace(/\s+/g, ' '));

/** Presses a switch of the popup, which stands behind the page's tab here and gets no mouse. */
const flip = (popup: Tab, label: string) =>
  popup.waitFor((name) => {
    const line = [...document.querySelectorAll('label')].find((one) => one.textContent.includes(name));
    line?.querySelector('button')!.click();
    return line !== undefined;
  }, label);

const isOn = (popup: Tab, label: string, on: boolean) =>
  popup.waitFor((name, state) => [...document.querySelectorAll('label')].find((one) => one.textContent.includes(name))?.querySelector('button')!.ariaChecked === String(state), label, on);

test('tells what was found', async ({ openPage, extension }) => {
  const tab = await openPage(PAGE);
  await isRead(tab);
  await openPopup(extension, PAGE.url);
  const said = await words(extension);
  expect(said).toContain('russiancouncil.ru');
  expect(said).toMatch(/Article recognised; \d\d actors, 2 authors/);
  expect(said).toContain('Hide the short version 7 paragraphs');
  expect(said).toContain('Hide share and rating boxes 6 boxes');
});

test.for(['On this page', 'On this site', 'On all its sites'])('switches off and on: %s', async (scope, { openPage, extension, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await openPopup(extension, PAGE.url);
  await isOn(extension, scope, true);
  await flip(extension, scope);
  await isOn(extension, scope, false);
  expect(await words(extension)).toContain(scope.replace('On ', 'Off on '));
  await isGone(tab);
  await flip(extension, scope);
  await isOn(extension, scope, true);
  await isRead(tab);
});

test('moves the same switches as the sidebar', async ({ openPage, extension, store }) => {
  await store(null);
  const tab = await openPage(PAGE);
  await isRead(tab);
  await openPopup(extension, PAGE.url);
  await flip(extension, 'Mark actors');
  await tab.waitFor(() => CSS.highlights.size === 0);
  const switchInSidebar = () => [...document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('label')].find((one) => one.textContent.includes('Mark actors'))!.querySelector('button')!.ariaChecked;
  await tab.waitFor(`() => (${switchInSidebar})() === 'false'` as never);
});

test('says so where there is no article', async ({ openPage, extension }) => {
  const home = homePage('en');
  await openPage(home);
  await openPopup(extension, home.url);
  expect(await words(extension)).toContain('No article recognised on this page');
});
