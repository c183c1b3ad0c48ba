// Does the first look find all that hiding needs, and the second the rest, of the same page?
import { expect, test } from 'vitest';
import { styleView } from '../../utils/read/view.ts';
import { completeReading, isSameReading, isWhole, readPage } from '../../utils/reading.ts';
import { finish } from '../../utils/text/steps.ts';
import { paragraph as p } from '../find/literals.ts';
import { pageOf } from './pages.ts';

const FULL = [1, 2, 3, 4, 5, 6, 7, 8].map(p);
/** A short version, one paragraph of which the full one words differently, before the full one. */
const texts = [p(1), p(2), p(4).replace('harbour41', 'haven41'), p(7), p(8), ...FULL];
const article = () => pageOf(`<time>12 September 2025</time><article><h1>Title</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`);
const look = (document: Document) => finish(readPage(document, 'https://example.org/a', styleView(window)));

test('the first look finds what is hidden, without the reasons', () => {
  const page = look(article());
  expect(isWhole(page)).toBe(false);
  expect(page.reading.repeats.map(({ kind, hidden, reason }) => [kind, hidden.length, reason])).toEqual([['short-version', 4, '']]);
  expect(page.reading.paragraphs).toHaveLength(9);
});

test('the second look puts the rest into the same page', () => {
  const document = article();
  const page = look(document);
  const whole = finish(completeReading(document, page));
  expect(whole).toBe(page);
  expect(isWhole(page)).toBe(true);
  const { published, nearCopies, repeats, words, searched } = whole.reading;
  expect([published, nearCopies.length, repeats[0]!.reason]).toEqual(['2025-09-12', 1, 'same text as paragraphs 2–3 and 8–9']);
  expect(words.shown).toBeGreaterThan(words.kept);
  expect(searched).toEqual(whole.reading.paragraphs);
  expect(whole.clues!.before.length).toBeGreaterThan(0);
});

test('a page that is whole is not looked at again', () => {
  const document = article();
  const page = look(document);
  const { reading } = finish(completeReading(document, page));
  const before = structuredClone(reading);
  document.body.replaceChildren();
  expect(finish(completeReading(document, page)).reading).toEqual(before);
});

test('a second look that was given up can be taken again', () => {
  const document = article();
  const page = look(document);
  completeReading(document, page).next();
  expect(isWhole(page)).toBe(false);
  expect(finish(completeReading(document, page)).reading.nearCopies).toHaveLength(1);
});

test('a first look is the same reading as a whole one of the same page, and another where the page has changed', () => {
  const document = article();
  const before = finish(completeReading(document, look(document)));
  expect(isSameReading(before, look(document))).toBe(true);
  document.querySelector('p')!.firstChild!.nodeValue += ' Today.';
  expect(isSameReading(before, look(document))).toBe(false);
});

test('a page that is no article has nothing at the second look but its date', () => {
  const document = pageOf('<time>12 September 2025</time><p>Nothing here.</p>');
  const { reading, clues } = finish(completeReading(document, look(document)));
  expect([reading.layout, reading.published, reading.searched, clues]).toEqual([null, '2025-09-12', [], null]);
});
