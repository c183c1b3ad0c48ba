// Pictures, for looking.
import path from 'node:path';
import { launchBrowser } from '../tests/e2e/driver/launch.ts';
import { samplePage } from '../tests/pages/riac/sample.ts';

for (const lang of ['en', 'ru'] as const) {
  const browser = await launchBrowser('chromium', { extensionDir: path.resolve('.output/chrome-mv3-e2e'), lang, headless: true, live: false });
  try {
    const { url, html } = samplePage(lang, { dark: false });
    browser.pages.serve(url, html);
    const ext = await browser.openExtensionPage('popup.html');
    const tab = await browser.open(url, { width: 1280, height: 800 });
    await tab.waitFor(() => document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-end'));
    await tab.run(() => { const p = [...document.querySelectorAll('.article p')].filter((one) => one.checkVisibility() && one.textContent!.length > 100)[2]!; document.getSelection()!.selectAllChildren(p); });
    await tab.run(() => { const side = document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-side')!; side.scrollTop = 99999; });
    await tab.screenshot(`/tmp/shot-${lang}-side.png`);
    await tab.run(() => { (document.querySelector('dramatis-ui')!.shadowRoot!.querySelector('.dr-take-ask button') as HTMLElement).click(); });
    const key = await ext.waitFor(async () => Object.keys((await (window as any).chrome.storage.session.get('taken')).taken ?? {})[0]);
    const take = await browser.openExtensionPage(`take.html?key=${key}`, { width: 820, height: 780 });
    await take.waitFor(() => document.querySelector('#citation pre'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const link = await take.run(() => document.querySelector('#passage pre')?.textContent);
    console.log(link);
    await take.screenshot(`/tmp/shot-${lang}-wide.png`);
    await take.resize({ width: 820, height: 1500 });
    await take.run(() => { (document.querySelector('input[value=bibtex]') as HTMLElement).click(); });
    await take.emulate({ dark: true });
    await take.screenshot(`/tmp/shot-${lang}-dark.png`);
    await take.emulate({ dark: false });
    await take.resize({ width: 380, height: 1500 });
    await take.screenshot(`/tmp/shot-${lang}-narrow.png`);
    console.log(await take.run(() => document.querySelector('#article pre')!.textContent!.slice(0, 1500)));
    if (link) {
      const there = await browser.open(link, { width: 1280, height: 800 });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      console.log('scroll', await there.run(() => [scrollY, (document as any).fragmentDirective !== undefined, location.href]));
      await there.screenshot(`/tmp/shot-${lang}-link.png`);
    }
    await take.run(() => { (document.querySelector('input[value=html]') as HTMLElement).click(); });
    const file = await take.waitFor(() => { const t = document.querySelector('#article pre')!.textContent; return t?.startsWith('<!doctype') ? t : null; });
    browser.pages.serve('https://file.example/', file!);
    const f = await browser.open('https://file.example/', { width: 900, height: 900 });
    await f.screenshot(`/tmp/shot-${lang}-file.png`);
  } finally {
    await browser.close();
  }
}
