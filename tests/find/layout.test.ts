// Which pages are taken for articles?
import { describe, expect, test } from 'vitest';
import { findBody, isParagraph } from '../../utils/find/body.ts';
import { type Evidence, detectLayout } from '../../utils/find/layout.ts';
import type { Widget, WidgetKind } from '../../utils/model.ts';
import { riac } from '../../utils/sites/riac.ts';
import { blocksOf, heading, item, paragraph } from './literals.ts';

const widget = (kind: WidgetKind): Widget => ({ kind, blocks: [0], text: '', reason: '' });
const article = [1, 2, 3, 4].map(paragraph);
const PATH = '/en/analytics-and-comments/analytics/a-title/';

function evidence(texts: Parameters<typeof blocksOf>, given: Partial<Evidence> = {}): Evidence {
  const blocks = blocksOf(...texts);
  return { blocks, body: findBody(blocks, new Set()), credits: 0, widgets: [], path: '/', ...given };
}

describe('an article', () => {
  test.each<[string, Partial<Evidence>]>([
    ['has a rating', { widgets: [widget('rating')] }],
    ['has a share box and a byline', { widgets: [widget('share')], credits: 2 }],
    ['has an address of articles and a byline', { path: PATH, credits: 2 }],
    ['has an address of articles and a print button', { path: PATH, widgets: [widget('print')] }],
  ])('%s', (_, given) => expect(detectLayout(evidence(article, given), riac)?.id).toBe('riac'));

  test('has an address of articles and much text', () => {
    expect(detectLayout(evidence([1, 2, 3, 4, 5, 6, 7].map(paragraph), { path: PATH }), riac)?.id).toBe('riac');
    expect(detectLayout(evidence(article, { path: PATH }), riac)).toBeNull();
  });

  test('of a site without a profile is told from its text alone', () => expect(detectLayout(evidence(article), null)?.id).toBe('generic'));

  const link = (text: string, hint: 'chrome' | null = null): Parameters<typeof blocksOf>[0] => ({ text, linked: 1, kind: 'other', hint });
  test.each<[string, Parameters<typeof blocksOf>]>([
    ['with its contents in a menu', [paragraph(1), ...[1, 2, 3, 4].map((n) => link(`Part ${n}`, 'chrome')), paragraph(2), paragraph(3), paragraph(4)]],
    ['with a box of links to other articles between its paragraphs', [paragraph(1), ...[1, 2, 3, 4].map((n) => link(`Another article ${n}`)), paragraph(2), paragraph(3), paragraph(4)]],
    ['with a signed comment or two under it', [...article, ...[5, 6].flatMap((n) => [link(`Reader ${n}`), link('3 May'), paragraph(n)])]],
    ['of which the page shows the short version only', [paragraph(1), ...[2, 3, 4].map((n) => ({ text: paragraph(n), shown: false }))]],
  ])('is told from its text %s', (_, texts) => expect(detectLayout(evidence(texts), null)?.id).toBe('generic'));
});

describe('no article', () => {
  const teaser = (n: number): Parameters<typeof blocksOf> => [{ text: `Teaser ${n}`, linked: 1, kind: 'other' }, paragraph(n)];
  test.each<[string, Evidence]>([
    ['without text', evidence([], { widgets: [widget('rating')] })],
    ['with two paragraphs', evidence(article.slice(0, 2), { widgets: [widget('rating')] })],
    ['with a share box alone', evidence(article, { widgets: [widget('share')] })],
    ['with a byline alone', evidence(article, { credits: 2 })],
    ['as a list of teasers', evidence([1, 2, 3, 4].flatMap(teaser), { path: PATH, credits: 2, widgets: [widget('share')] })],
  ])('%s', (_, given) => expect(detectLayout(given, riac)).toBeNull());

  test('whose text is all closed', () => expect(detectLayout(evidence(article.map((text) => ({ text: text as string, shown: false }))), null)).toBeNull());

  test('as a list of teasers, without a profile either', () => expect(detectLayout(evidence([1, 2, 3, 4].flatMap(teaser)), null)).toBeNull());
});

describe('the body', () => {
  test('goes from the first to the last paragraph of the root', () => {
    const blocks = blocksOf('A label', paragraph(1), heading('Part'), item('A point.'), paragraph(2), 'Another label', { text: paragraph(3), inRoot: false });
    expect(findBody(blocks, new Set())).toEqual({ first: 1, last: 4, paragraphs: 2, words: 80 });
  });
  test('leaves the byline out', () => expect(findBody(blocksOf(paragraph(1), paragraph(2)), new Set([0]))?.first).toBe(1));
  test('is null without a paragraph', () => expect(findBody(blocksOf('One.', heading('Two')), new Set())).toBeNull());
  test.each<[string, boolean, Parameters<typeof blocksOf>[0]]>([
    ['prose', true, paragraph(1)],
    ['with a quotation mark at its end', true, `${paragraph(1).slice(0, -1)}.”`],
    ['without an end mark', false, paragraph(1).slice(0, -1)],
    ['of few words', false, 'It was over.'],
    ['of links', false, { text: paragraph(1), linked: 0.9 }],
    ['of a menu', false, { text: paragraph(1), hint: 'chrome' }],
    ['a caption', false, { text: paragraph(1), kind: 'caption' }],
  ])('paragraph %s: %s', (_, expected, written) => expect(isParagraph(blocksOf(written)[0]!)).toBe(expected));
});
