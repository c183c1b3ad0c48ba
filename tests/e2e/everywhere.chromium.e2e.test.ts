// Is nothing lost with the build that reads everywhere, whatever the page; and is it the only build that goes beyond the site?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageCheck, checkPage } from '../../scripts/reading-check/check.ts';
import { generatePage } from '../generator/generate.ts';
import { samplePage } from '../pages/riac/sample.ts';
import { launchBrowser } from './driver/launch.ts';
import type { Browser, Tab } from './driver/tab.ts';

const SITE = ['*://*.russiancouncil.ru/*', '*://russiancouncil.ru/*'];

describe('the manifest', () => {
  test.each<[string, string[]]>([
    ['chrome-mv3', SITE],
    ['chrome-mv3-e2e', SITE],
    ['chrome-mv3-everywhere', ['http://*/*', 'https://*/*']],
  ])('of %s says which pages it is for', (build, expected) => {
    const manifest = JSON.parse(readFileSync(path.resolve('.output', build, 'manifest.json'), 'utf8'));
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches.toSorted())).toEqual([expected]);
    expect([manifest.permissions, manifest.host_permissions.toSorted(), manifest.optional_host_permissions]).toEqual([['storage', 'contextMenus', 'scripting', 'activeTab'], expected, ['https://en.wikipedia.org/*', 'https://ru.wikipedia.org/*', 'https://pub.orcid.org/*', 'https://api.openalex.org/*', 'https://api.ror.org/*']]);
  });
});

describe('the check of a page', () => {
  let browser: Browser;
  let extension: Tab;
  beforeAll(async () => {
    browser = await launchBrowser('chromium', { extensionDir: path.resolve('.output/chrome-mv3-everywhere') });
    extension = await browser.openExtensionPage('popup.html');
  });
  afterAll(() => browser?.close());

  const check = (name: string, url: string, html: string): Promise<PageCheck> => checkPage(browser, extension, { name, url, body: html });
  const NOTHING_WRONG = { lost: [], errors: [], badRoom: [] };

  test.each(['short before full', 'desktop and mobile, stacked', 'interview'])('hides what stands twice and loses nothing: %s', async (kind) => {
    const page = generatePage(0, kind);
    const found = await check(kind, 'https://twice.example.test/article/', page.html);
    expect(found).toMatchObject(NOTHING_WRONG);
    expect(found.note?.layout?.id).toBe('generic');
    expect(found.hidden).toHaveLength(found.note!.repeats.flatMap(({ hidden }) => hidden).length);
    expect(found.hidden.length).toBeGreaterThan(1);
  });

  test.each(['meal plan', 'full version in a closed tab', 'accordion answers'])('leaves alone: %s', async (kind) => {
    const found = await check(kind, 'https://once.example.test/article/', generatePage(1, kind).html);
    expect(found).toMatchObject({ ...NOTHING_WRONG, hidden: [] });
    expect(found.note).not.toBeNull();
  });

  test.each(['en', 'ru'] as const)('reads the sample: %s', async (lang) => {
    const { url, html } = samplePage(lang);
    const found = await check(lang, url, html);
    expect(found).toMatchObject(NOTHING_WRONG);
    expect(found.note?.layout?.id).toBe('riac');
    expect(found.hidden).toEqual(expect.arrayContaining(found.note!.repeats.flatMap(({ hidden }) => hidden)));
    expect(found.note!.repeats).not.toEqual([]);
  });

  test('tells of a sentence that a page loses', async () => {
    // What the page itself puts away as soon as we have read it looks to the check like a loss of ours.
    const losing = '<style>html[data-dramatis-report] #lost { display: none }</style><p id="lost">This sentence is going to be lost.</p>';
    const found = await check('losing', 'https://losing.example.test/', generatePage(0, 'no repeat').html.replace('</body>', `${losing}</body>`));
    expect(found.lost).toEqual(['This sentence is going to be lost.']);
  });
});
