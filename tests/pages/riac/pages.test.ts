// Do the test pages hold what they claim: the texts to hide and to keep, the widgets, and nothing that contradicts itself?
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { TestPage } from './article.ts';
import { articlePages, pagesOf } from './arrangements.ts';
import { otherPages } from './others.ts';
import { samplePage } from './sample.ts';
import { seedArticle, seedLines } from './seed.ts';
import { withstandPages } from './withstand.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const parser = new (new JSDOM('').window.DOMParser)();
const BLOCKS = 'p, div, li, ul, h1, h2, br, td, table, figcaption, form, label, header, footer';

/** All text of a page by its own lines, scripts and styles left out. */
function linesOf(html: string): string[] {
  const { body } = parser.parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script')) element.remove();
  for (const element of body.querySelectorAll(BLOCKS)) {
    element.before('\n');
    element.after('\n');
  }
  return (body.textContent ?? '').split('\n').map(fold).filter(Boolean);
}

const times = (lines: string[], text: string): number => lines.filter((line) => line === text).length;

/** What is wrong with a page, as a list of sentences; empty where it is sound. */
function faultsOf({ html, expected }: TestPage): string[] {
  const lines = linesOf(html);
  const faults = [...expected.kept, ...expected.widgets].filter((text) => times(lines, fold(text)) === 0).map((text) => `not on the page: ${text}`);
  for (const text of expected.hidden) {
    if (times(lines, text) !== 2) faults.push(`not printed twice: ${text}`);
    if (!expected.kept.includes(text)) faults.push(`hidden but not kept: ${text}`);
  }
  return faults;
}

/** Parsing pages takes its time on a busy machine; nothing here is judged by it. */
const PATIENCE = 60_000;

const needsScript = ['body replaced', 'late content', 'rendered again'];

describe('test pages of the RIAC article', () => {
  const pages = [...articlePages, ...withstandPages.filter(({ id }) => !needsScript.includes(id)), samplePage('en'), samplePage('ru')];

  it('hold what is expected of them', () => {
    for (const page of pages) expect(faultsOf(page), page.id).toEqual([]);
  }, PATIENCE);

  it('carry addresses of the site, and ids of their own', () => {
    for (const { url } of [...pages, ...otherPages]) expect(new URL(url).hostname).toBe('russiancouncil.ru');
    const ids = [...articlePages, ...withstandPages, ...otherPages].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('expect nothing of pages that are not articles', () => {
    for (const { isArticle, expected } of otherPages) expect([isArticle, ...expected.hidden, ...expected.widgets]).toEqual([false]);
  });
});

describe.skipIf(seedLines() === null)('pages of the seed article', () => {
  it('hide lines 9-15 and keep lines 16-29', () => {
    const lines = seedLines()!;
    for (const page of pagesOf(seedArticle()!)) {
      expect(faultsOf(page), page.id).toEqual([]);
      if (!page.id.includes('tabs')) expect(page.expected.hidden).toEqual(lines.slice(9, 16));
      if (!page.id.includes('tabs-short-open')) expect(page.expected.kept).toEqual(lines.slice(16, 30));
    }
  }, PATIENCE);
});
