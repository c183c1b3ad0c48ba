// Does all that is open go on in the language that the reader chooses, at once and without a reload, and does what is opened later speak it from its first word?
import { samplePage } from '../pages/riac/sample.ts';
import { click, expect, isRead, textOf } from './article.ts';
import type { Tab } from './driver/tab.ts';
import { test } from './options.ts';
import { openPopup } from './popup.ts';

const PAGE = samplePage('en');

const choose = (options: Tab, tag: string) => options.run((lang) => document.querySelector<HTMLElement>(lang ? `#language label[lang="${lang}"] input` : '#language label:not([lang]) input')!.click(), tag);
/** Waits until a page of ours is in a language, and gives its words. */
const speaks = (tab: Tab, lang: string) => tab.waitFor((tag) => document.documentElement.lang === tag && [document.title, document.body.innerText.replace(/\s+/g, ' ')].join(' · '), lang);
/** Waits until all that is ours in an article's page is in a language. */
const isIn = (tab: Tab, lang: string) => tab.waitFor((tag) => {
  const roots = [...document.querySelectorAll('dramatis-ui, dramatis-fold')].map((host) => host.shadowRoot!.querySelector('.dr')!.closest('[lang]')!.getAttribute('lang'));
  // On a slow machine the page is painted before it is read, and its line waits until it is out of sight.
  return roots.length > 0 && roots.every((one) => one === tag);
}, lang);
const foldSays = (tab: Tab) => tab.run(() => document.querySelector('dramatis-fold')!.shadowRoot!.querySelector('.dr-fold')!.textContent);

test('a chosen language is spoken at once everywhere, and by what is opened later, until the browser’s is again', async ({ browser, openPage, open, openOptions, extension, store }) => {
  await store(null);
  const tab = await openPage(PAGE, { width: 1280, height: 900 });
  await isRead(tab);
  await click(tab, { css: '.dr-row', text: 'Kazakhstan' });
  await tab.run(() => document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-side')!.setAttribute('data-same', ''));
  await openPopup(extension, PAGE.url);
  const options = await openOptions();
  expect(await speaks(extension, 'en')).toContain('On this page');

  await choose(options, 'kk');
  expect(await speaks(options, 'kk')).toMatch(/^Баптаулар, Dramatis · .*Мақаланы дауыстап оқу немесе тоқтату/);
  expect(await speaks(extension, 'kk')).toMatch(/Осы бетте.*7 абзац/);
  await isIn(tab, 'kk');
  expect(await textOf(tab, { css: '.dr-ctl' })).toContain('Қысқа нұсқаны жасыру 7 абзац');
  expect(await foldSays(tab)).toMatch(/^Қысқа нұсқа:.*7 абзац/);
  // The same sidebar, with the same entry open; states in Kazakh, definitions in Russian.
  expect(await tab.run(() => {
    const root = document.querySelector('dramatis-ui')!.shadowRoot!;
    const [name, text] = [root.querySelector('.dr-side[data-same] .dr-entry-name')!, root.querySelector('.dr-entry-text')!];
    return [name.textContent, name.getAttribute('lang'), text.getAttribute('lang'), /[а-я]/.test(text.textContent!), root.querySelectorAll('h2').length > 1 && !/[A-Z]/.test(root.querySelectorAll('h2')[1]!.textContent!)];
  })).toEqual(['Қазақстан', null, 'ru', true, true]);
  await tab.waitFor(() => [...document.fonts].filter(({ family, status }) => family.includes('Dramatis') && status === 'loaded').length === 6);

  // What is opened now speaks it from its first word.
  const later = await open(PAGE.url, { width: 1280, height: 900 });
  await isIn(later, 'kk');
  const consent = await browser.openExtensionPage('consent.html?service=wikipedia&language=en&words=Altai');
  expect(await speaks(consent, 'kk')).toMatch(/^Dramatis мына сайттан сұрай ала ма: en\.wikipedia\.org\?/);
  const welcome = await browser.openExtensionPage('welcome.html');
  expect(await speaks(welcome, 'kk')).toContain('талдау мақалаларын оқуға көмекші');

  await choose(options, 'zh-CN');
  await Promise.all([speaks(options, 'zh-CN'), speaks(extension, 'zh-CN'), speaks(consent, 'zh-CN'), isIn(tab, 'zh-CN'), isIn(later, 'zh-CN')]);
  expect(await speaks(welcome, 'zh-CN')).toContain('A timetable');
  await welcome.close();
  await consent.close();

  await choose(options, '');
  expect(await speaks(options, 'en')).toContain('Settings, Dramatis');
  expect(await speaks(extension, 'en')).toContain('On this page');
  await Promise.all([isIn(tab, 'en'), isIn(later, 'en')]);
  expect(await foldSays(tab)).toMatch(/^Short version:/);
  expect([...(await tab.consoleWarnings()), ...(await options.consoleWarnings())].filter((line) => line.includes('Dramatis'))).toEqual([]);
});

test('what stands beside the text speaks the chosen language from the first frame on', async ({ openPage, store }) => {
  await store({ language: 'ru' });
  const note = `<script>
    window.spoken = [];
    (function note() {
      const side = document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-side');
      const lang = side?.closest('[lang]').lang;
      if (lang && spoken.at(-1) !== lang) spoken.push(lang);
      requestAnimationFrame(note);
    })();
  </script>`;
  const tab = await openPage({ ...PAGE, html: PAGE.html.replace('<head>', `<head>${note}`) }, { width: 1280, height: 900 });
  await isIn(tab, 'ru');
  await tab.waitFor(() => (window as any).spoken.length > 0);
  expect(await tab.run(() => (window as any).spoken)).toEqual(['ru']);
});
