// Do the drivers do what they say? Every method is tried on a small extension of its own, in the language that is not the default.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { writeFixtureExtension } from './driver/fixture-extension.ts';
import { launchBrowser } from './driver/launch.ts';
import { createScratch } from './driver/scratch.ts';
import type { Browser, Tab } from './driver/tab.ts';

const ARTICLE = 'https://russiancouncil.ru/en/article/';
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const PAGE = `<!doctype html><html lang="en"><title>Article</title><style>
  body { margin: 0; height: 3000px } #button { display: block; width: 100px; height: 50px }
</style><button id="button">Button</button><input id="field"><p>Text</p></html>`;

const kind = inject('browserKind');
const scratch = createScratch('dramatis-smoke-');
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  writeFixtureExtension(path.join(scratch.dir, 'extension'), kind);
  browser = await launchBrowser(kind, { extensionDir: path.join(scratch.dir, 'extension'), lang: 'ru' });
});
afterAll(async () => {
  await browser?.close();
  await scratch.remove();
});
afterEach(() => tab?.close());

async function openArticle(): Promise<void> {
  browser.pages.clear();
  browser.pages.serve(ARTICLE, { body: PAGE, headers: STRICT });
  tab = await browser.open(ARTICLE, { width: 700, height: 500 });
}

/** Records every event of a type as the page sees it. */
const record = (type: string, property: string) =>
  tab.run(
    (name, key) => {
      const seen: unknown[] = ((window as any)[name] = []);
      addEventListener(name, (event) => seen.push((event as any)[key]), true);
    },
    type,
    property,
  );
const seen = (type: string, count: number) =>
  tab.waitFor((name, least) => (window as any)[name].length >= least && (window as any)[name], type, count);

test('serves the real address and runs the content script there, under a strict policy', async () => {
  await openArticle();
  expect(await tab.run(() => location.href)).toBe(ARTICLE);
  expect(await tab.waitFor(() => document.documentElement.dataset.fixture)).toBe('слово');
  expect(await tab.run(() => isSecureContext)).toBe(true);
});

test('runs functions with arguments, promises, page state and failures', async () => {
  await openArticle();
  await tab.run(() => void ((window as any).kept = { deep: ['ж'] }));
  expect(await tab.run(async (key) => (window as any)[key], 'kept')).toEqual({ deep: ['ж'] });
  await expect(tab.run(() => (undefined as any).missing)).rejects.toThrow(/undefined/);
});

test('leaves other sites alone, answers 404 where nothing is served, and logs every request', async () => {
  browser.pages.clear();
  browser.pages.serve(/^https:\/\/www\.example\.org\//, '<!doctype html><img src="http://plain.example/x.png">');
  tab = await browser.open('https://www.example.org/page?q=1#part');
  expect(await tab.run(() => document.documentElement.dataset.fixture ?? 'none')).toBe('none');
  await tab.goto('https://nowhere.example/');
  expect(await tab.run(() => document.title)).toBe('Not served');
  expect(browser.pages.requests).toEqual(['https://www.example.org/page?q=1', expect.stringMatching(/^https?:\/\/plain\.example\/x\.png$/), 'https://nowhere.example/']);
});

test('moves, clicks, presses, types and scrolls with real events', async () => {
  await openArticle();
  await record('mousemove', 'clientX');
  await record('click', 'isTrusted');
  await record('keydown', 'key');
  await tab.move(20, 30);
  expect(await seen('mousemove', 1)).toContain(20);
  expect(await tab.run(() => document.querySelector('#button')!.matches(':hover'))).toBe(true);
  await tab.click(20, 30);
  expect(await seen('click', 1)).toEqual([true]);
  await tab.press('Tab');
  await tab.type('aя');
  expect(await tab.run(() => document.querySelector<HTMLInputElement>('#field')!.value)).toBe('aя');
  await tab.press('Shift+Tab');
  await tab.press('Escape');
  expect(await seen('keydown', 5)).toEqual(expect.arrayContaining(['Tab', 'a', 'Shift', 'Escape']));
  expect(await tab.run(() => document.activeElement!.id)).toBe('button');
  await tab.scroll(400);
  await tab.waitFor(() => scrollY > 0);
});

test('resizes, emulates, reloads and takes pictures', async () => {
  await openArticle();
  await tab.resize({ width: 360, height: 640 });
  expect(await tab.run(() => [innerWidth, innerHeight])).toEqual([360, 640]);
  const media = () =>
    tab.run(() =>
      ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches),
    );
  await tab.emulate({ dark: true, reducedMotion: true });
  expect(await media()).toEqual([true, false, false, true]);
  await tab.emulate({ forcedColors: true, print: true });
  expect((await media()).slice(1)).toEqual([true, true, false]);
  await tab.emulate({});
  expect(await media()).toEqual([false, false, false, false]);
  await tab.run(() => void ((window as any).before = true));
  await tab.reload();
  expect(await tab.run(() => (window as any).before ?? 'gone')).toBe('gone');
  const picture = path.join(scratch.dir, 'picture.png');
  await tab.screenshot(picture);
  expect(fs.readFileSync(picture).readUInt32BE(16)).toBe(360);
});

test('dispatches a command to the background, which reaches the tab', async () => {
  await openArticle();
  await tab.waitFor(() => document.documentElement.dataset.fixture);
  await browser.command('toggle');
  expect(await tab.waitFor(() => document.documentElement.dataset.command)).toBe('toggle');
});

test('opens a page of the extension, with the extension’s own powers', async () => {
  tab = await browser.openExtensionPage('popup.html', { width: 320, height: 400 });
  expect(await tab.run(() => document.title)).toBe('Popup');
  expect(await tab.run(() => (window as any).chrome.storage.local.get(['command', 'hasTab']))).toEqual({ command: 'toggle', hasTab: true });
});

test('hears what content scripts and pages write to the console, and what they throw', async () => {
  await openArticle();
  await tab.run(() => {
    console.error('an error of the page');
    setTimeout(() => {
      throw new Error('thrown by the page');
    });
  });
  const expected = ['a warning of the content script', 'thrown by the content script', 'an error of the page', 'thrown by the page'];
  await expect.poll(() => tab.consoleWarnings()).toEqual(expect.arrayContaining(expected.map((text) => expect.stringContaining(text))));
});
