// Does a reader of a language beyond the glossary's two get all of the interface in it, and the rest marked as what it is?
import { expect, inject, test } from 'vitest';
import { createSource } from '../../components/tongue.ts';
import { parseMessages } from '../../utils/locales/parse.ts';
import { samplePage } from '../pages/riac/sample.ts';
import { click, textOf } from './article.ts';
import { launchBrowser } from './driver/launch.ts';
import { extensionDirOf } from './driver/test.ts';

const kind = inject('browserKind');

test.each([
  { lang: 'kk' as const, cast: 'Қатысушылар', state: 'Қазақстан', definition: 'ru', hides: 'Қысқа нұсқаны жасыру 7 абзац', date: /2024 ж\. 14 қазан|14\.10\.2024/, options: 'Баптаулар, Dramatis', faces: 6 },
  { lang: 'zh-CN' as const, cast: '行为体', state: '哈萨克斯坦', definition: 'en', hides: '隐藏简版 7 段', date: /2024年10月14日/, options: '设置, Dramatis', faces: 2 },
])('$lang', async ({ lang, cast, state, definition, hides, date, options, faces }) => {
  const browser = await launchBrowser(kind, { extensionDir: extensionDirOf(kind), lang });
  try {
    const page = samplePage('en');
    browser.pages.serve(page.url, page.html);
    const tab = await browser.open(page.url, { width: 1280, height: 900 });
    await tab.waitFor(() => document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-row'));
    expect(await tab.run(() => [...document.querySelectorAll('dramatis-ui, dramatis-fold')].map((host) => host.shadowRoot!.querySelector('.dr')!.closest('[lang]')!.getAttribute('lang'))))
      .toEqual(expect.arrayContaining([lang]));
    expect(await textOf(tab, { css: '.dr-ctl' })).toContain(hides);
    expect(await textOf(tab, { css: '.dr-over' })).toMatch(date);
    expect(await tab.run(() => [...document.querySelector('dramatis-ui')!.shadowRoot!.querySelectorAll('h2')].map((one) => one.textContent))).toContain(cast);

    await click(tab, { css: '.dr-row', text: state });
    const entry = await tab.waitFor(() => {
      const root = document.querySelector('dramatis-ui')!.shadowRoot!;
      const name = root.querySelector('.dr-entry-name');
      return name && [name.textContent, name.getAttribute('lang'), root.querySelector('.dr-entry-text')!.getAttribute('lang')];
    });
    expect(entry).toEqual([state, null, definition]);
    // What the reader's letters need is there, and no more.
    await tab.waitFor((wanted) => [...document.fonts].filter(({ family, status }) => family.includes('Dramatis') && status === 'loaded').length === wanted, faces);

    const own = await browser.openExtensionPage('options.html');
    await own.waitFor(() => document.querySelector('.dr-options'));
    expect(await own.run(() => [document.documentElement.lang, document.title])).toEqual([lang, options]);

    // Whoever chooses this language in another browser reads the same.
    const [file, said] = await own.run(async (folder) => {
      const messages = await (await fetch(`/_locales/${folder}/messages.json`)).json();
      return [messages, Object.keys(messages).map((name) => [name, (window as any).chrome.i18n.getMessage(name, ['A', '$1', 'C'])])] as [unknown, [string, string][]];
    }, lang.replace('-', '_'));
    const source = createSource(parseMessages(file, lang), () => 'not in the file');
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter(([name, words]) => source(name, ['A', '$1', 'C']) !== words)).toEqual([]);
  } finally {
    await browser.close();
  }
});
