// @vitest-environment node
// Is every test page read as it states itself: authors, what to hide, widgets, and the text that stays?
import { describe, expect, test } from 'vitest';
import { inspectHtml, namesOf } from '../../scripts/inspect.ts';
import type { Reading } from '../../utils/model.ts';
import type { TestPage } from './riac/article.ts';
import { articlePages, pagesOf } from './riac/arrangements.ts';
import { articleEn, interviewEn } from './riac/articles.ts';
import { otherPages } from './riac/others.ts';
import { samplePage } from './riac/sample.ts';
import { seedArticle } from './riac/seed.ts';
import { withstandPages } from './riac/withstand.ts';

const readingOf = (page: TestPage) => inspectHtml(page.html, page.url, namesOf);
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The facts of a reading in the form in which pages state them. */
function factsOf(reading: Reading) {
  const text = new Map(reading.blocks.map((block) => [block.id, block.text]));
  return {
    authors: reading.authors.map(({ name, degrees, affiliations }) => ({ name, degrees, affiliations })),
    hidden: reading.repeats.flatMap((repeat) => repeat.hidden).map((id) => text.get(id)),
    widgets: reading.widgets.flatMap((widget) => widget.text.split('\n')).flatMap((line) => line.split(/(?<=\)) (?=\()/)),
  };
}

/** Texts that must stay and do not, or stay elsewhere than inside the article. */
function lostOf(page: TestPage, reading: Reading): string[] {
  const hidden = new Set(reading.repeats.flatMap((repeat) => repeat.hidden));
  const left = new Set(reading.blocks.filter((block) => block.shown && !hidden.has(block.id)).map((block) => block.text));
  return page.expected.kept.map(fold).filter((text) => !left.has(text));
}

function expectAsStated(page: TestPage): Reading {
  const reading = readingOf(page);
  const { authors, hidden, widgets } = page.expected;
  expect(factsOf(reading)).toEqual({ authors, hidden: hidden.map(fold), widgets });
  expect(lostOf(page, reading)).toEqual([]);
  for (const { reason } of [...reading.repeats, ...reading.widgets]) expect(reason).toMatch(/\p{L}{3}/u);
  return reading;
}

describe('articles in every arrangement', () => {
  test.each(articlePages.map((page) => [page.id, page] as const))('%s', (_, page) => expect(expectAsStated(page).layout?.id).toBe('riac'), 30_000);
  test.each(['en', 'ru'] as const)('the sample, %s', (lang) => {
    const reading = expectAsStated(samplePage(lang));
    expect(reading.actors.map((actor) => actor.id)).toEqual(expect.arrayContaining(['kazakhstan', 'china', 'russia', 'csto', 'moscow', 'beijing']));
  }, 30_000);
});

describe('pages that are no articles', () => {
  test.each(otherPages.map((page) => [page.id, page] as const))('%s', (_, page) => {
    const reading = readingOf(page);
    expect(reading.layout).toBeNull();
    expect([reading.authors, reading.repeats, reading.widgets, reading.actors, reading.paragraphs]).toEqual([[], [], [], [], []]);
  }, 30_000);
});

describe('pages to withstand', () => {
  // What their own scripts write is not there without a browser: those are read in the end-to-end tests.
  const scripted = ['body replaced', 'late content', 'rendered again', 'document.write'];
  const still = withstandPages.filter(({ id }) => id !== 'two articles' && !scripted.includes(id));
  test.each(still.map((page) => [page.id, page] as const))('%s', (_, page) => expect(expectAsStated(page).layout?.id).toBe('riac'), 30_000);

  test.each(withstandPages.filter(({ id }) => scripted.slice(0, 3).includes(id)).map((page) => [page.id, page] as const))('%s: nothing before its script has run', (_, page) => expect(readingOf(page).layout).toBeNull());

  test('document.write: what its script would write changes nothing', () => {
    const page = withstandPages.find(({ id }) => id === 'document.write')!;
    expect(expectAsStated(page).repeats).toHaveLength(1);
  }, 30_000);

  test('two articles: the first is read; only its repeat is hidden, and nothing of the second', () => {
    const page = withstandPages.find(({ id }) => id === 'two articles')!;
    const reading = readingOf(page);
    expect(reading.layout?.id).toBe('riac');
    expect(factsOf(reading).hidden).toEqual(articleEn.short.map((index) => articleEn.full[index]!.text));
    const texts = new Set(reading.blocks.map((block) => block.text));
    for (const { text } of interviewEn.full) expect(texts.has(text)).toBe(false);
    expect(reading.authors.map((author) => author.name)).toEqual(articleEn.authors.map((author) => author.name));
  }, 30_000);
});

const seed = seedArticle();
describe.skipIf(seed === null)('the seed article; skipped where ../shared/seed is not beside the project', () => {
  test.each(seed ? pagesOf(seed).map((page) => [page.id, page] as const) : [])('%s', (_, page) => {
    const reading = expectAsStated(page);
    expect(reading.layout?.id).toBe('riac');
    if (page.id.includes('tabs-short-open')) return;
    const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
    expect([...actors.keys()]).toEqual(expect.arrayContaining([
      'kazakhstan', 'china', 'russia', 'csto', 'eurasian-economic-union', 'belt-and-road-initiative', 'nursultan-nazarbayev', 'kassym-jomart-tokayev', 'vladimir-putin', 'moscow', 'beijing',
    ]));
    const said = new Set(actors.get('csto')!.mentions.map((mention) => mention.text));
    expect(said.size).toBeGreaterThan(1);
  }, 30_000);
});
