// Can the generated pages be trusted? The same for the same seed, of every kind, and true by their own truth.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generateLong, generatePage, kinds, type GeneratedPage } from './generate.ts';
import { lostSentences, splitSentences, wordsOf } from './invariant.ts';

const SEEDS = Array.from({ length: kinds.length * 8 }, (_, seed) => seed);
/** Parsing pages takes its time on a busy machine; nothing here is judged by it. */
const PATIENCE = 60_000;
const pages = SEEDS.map((seed) => generatePage(seed));
const parser = new (new JSDOM('').window.DOMParser)();

const textsOf = (page: GeneratedPage, which: (block: GeneratedPage['blocks'][number]) => boolean): string[] => page.blocks.filter(which).map(({ text }) => text);
const nameOf = ({ seed, kind, language }: GeneratedPage): string => `seed ${seed}: ${kind}, ${language}`;
const fold = (text: string | null): string => (text ?? '').replace(/[ \n]+/g, ' ').trim();

describe('generator of pages', () => {
  it('gives the same page for the same seed, and another for another', () => {
    expect(generatePage(7)).toEqual(generatePage(7));
    expect(new Set(pages.map(({ html }) => html)).size).toBe(pages.length);
  });

  it('reaches 28 kinds or more, each in both languages, of which 44 per cent of the pages are legitimate', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(28);
    expect(new Set(pages.map(({ kind, language }) => `${kind} ${language}`)).size).toBe(kinds.length * 2);
    expect(pages.filter(({ legitimate }) => legitimate).length / pages.length).toBeGreaterThanOrEqual(0.44);
  });

  it('loses nothing when the blocks to hide are hidden, nor when their other copies are instead', () => {
    for (const page of pages) {
      const shown = textsOf(page, (block) => block.shown);
      expect(lostSentences(shown, textsOf(page, (block) => block.shown && !block.hide)), nameOf(page)).toEqual([]);
      expect(lostSentences(shown, textsOf(page, (block) => block.shown && !block.alternative)), nameOf(page)).toEqual([]);
    }
  });

  it('hides nothing on legitimate pages, two blocks or more on others, and never a heading, a trap or what is closed', () => {
    for (const page of pages) {
      const hidden = page.blocks.filter(({ hide }) => hide);
      const isJudged = !page.legitimate && !page.blocks.some(({ free }) => free);
      expect(hidden.length, nameOf(page)).toBeGreaterThanOrEqual(isJudged ? 2 : 0);
      if (page.legitimate) expect(hidden, nameOf(page)).toEqual([]);
      for (const { tag, trap, shown } of hidden) expect([['p', 'li', 'div'].includes(tag), trap, shown], nameOf(page)).toEqual([true, false, true]);
    }
  });

  it('would lose a sentence with every trap that is hidden', () => {
    const trapped = pages.filter(({ blocks }) => blocks.some(({ trap }) => trap));
    expect(trapped.length).toBeGreaterThan(10);
    for (const page of trapped) {
      for (const trap of page.blocks.filter((block) => block.trap)) {
        expect(lostSentences([trap.text], textsOf(page, (block) => block !== trap)), nameOf(page)).toHaveLength(1);
      }
    }
  });

  it('prints its blocks, and nothing else, in the article root', () => {
    for (const page of pages.slice(0, kinds.length)) {
      const root = parser.parseFromString(page.html, 'text/html').querySelector('article');
      expect(fold(root?.textContent ?? null).replaceAll(' ', ''), nameOf(page)).toBe(page.blocks.map(({ text }) => fold(text).replaceAll(' ', '')).join(''));
    }
  }, PATIENCE);

  it('puts other boxes around the same blocks when asked to', () => {
    for (const seed of SEEDS.slice(0, kinds.length)) {
      const [plain, wrapped] = [generatePage(seed), generatePage(seed, undefined, { wrapping: 1 })];
      expect(wrapped.blocks).toEqual(plain.blocks);
      expect(wrapped.html.replace(/<[^>]*>|\s/g, '')).toBe(plain.html.replace(/<[^>]*>|\s/g, ''));
    }
  });

  it.each([[1700, 'en'], [10_000, 'ru'], [100_000, 'en']] as const)('writes %i words when asked to (%s)', (words, language) => {
    const { blocks } = generateLong(words, language);
    const count = blocks.flatMap(({ text }) => text.split(' ')).length;
    expect(Math.abs(count / words - 1)).toBeLessThan(0.2);
  });

  it('writes thousands of different sentences', () => {
    const sentences = new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ text }) => splitSentences(text))));
    expect(sentences.size).toBeGreaterThan(5000);
  });
});

describe('lostSentences', () => {
  it.each<[string, string, string[]]>([
    ['The same. Twice.', 'The same. Twice.', []],
    ['“Ready,” he said — at last.', '"Ready," he said - at\u00a0last.', []],
    ['Всё ещё идёт.', 'Все еще иде\u00adт.', []],
    ['It was ready.', 'It was not ready.', ['It was ready.']],
    ['It cost 14 million.', 'It cost 15 million.', ['It cost 14 million.']],
    ['It fell to -5 degrees.', 'It fell to 5 degrees.', ['It fell to -5 degrees.']],
    ['They left?', 'They left.', ['They left?']],
    ['A. B.', 'A.', ['B.']],
  ])('%s / %s', (before, after, lost) => {
    expect(lostSentences([before], [after])).toEqual(lost);
  });

  it('hears words, not letters: й stays й', () => {
    expect(wordsOf('Мой'.normalize('NFD'))).toBe('мой');
    expect(wordsOf('Мои')).not.toBe('мой');
  });
});
