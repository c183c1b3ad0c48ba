// Which blocks are taken for widgets of RIAC: by whole strings only, and only before and after the body?
import { describe, expect, test } from 'vitest';
import { findWidgets } from '../../utils/find/widgets.ts';
import { riac } from '../../utils/sites/riac.ts';
import { blocksOf, heading, paragraph } from './literals.ts';

/** Kinds of the widgets among lines before the body. */
const kindsOf = (...lines: Parameters<typeof blocksOf>) => findWidgets(blocksOf(...lines, paragraph(1)), riac, { first: lines.length, last: lines.length }).map((widget) => `${widget.kind}: ${widget.text}`);

test.each<[string[], string[]]>([
  [['Print'], ['print: Print']],
  [['PRINT '], ['print: PRINT ']],
  [['Распечатать'], ['print: Распечатать']],
  [['Rate this article', '(no votes)', '(0 votes)'], ['rating: Rate this article\n(no votes)\n(0 votes)']],
  [['(votes: 3, rating: 5)  (3 votes)'], ['rating: (votes: 3, rating: 5)  (3 votes)']],
  [['(votes: 121, rating: 4.79)', '(1 vote)'], ['rating: (votes: 121, rating: 4.79)\n(1 vote)']],
  [['Оценить статью', '(Голосов: 28, Рейтинг: 4.79)', '(28 голосов)'], ['rating: Оценить статью\n(Голосов: 28, Рейтинг: 4.79)\n(28 голосов)']],
  [['(Нет голосов)', '(1 голос)', '(2 голоса)'], ['rating: (Нет голосов)\n(1 голос)\n(2 голоса)']],
  [['Поделиться статьёй'], ['share: Поделиться статьёй']],
  [['Share this article', 'Facebook', 'VK', 'Telegram'], ['share: Share this article\nFacebook\nVK\nTelegram']],
  [['Rate this article (no votes) Share this article'], ['rating: Rate this article (no votes) Share this article']],
  [['Print', 'Rate this article', 'Share this article'], ['print: Print', 'rating: Rate this article', 'share: Share this article']],
  [['For business', 'For researchers', 'For students'], ['audience: For business\nFor researchers\nFor students']],
  [['Бизнесу', 'Исследователям', 'Учащимся'], ['audience: Бизнесу\nИсследователям\nУчащимся']],
  [['For business For researchers'], ['audience: For business For researchers']],
])('%j', (lines, expected) => expect(kindsOf(...lines)).toEqual(expected));

test.each<[string, string[]]>([
  ['a word more', ['Print this page']],
  ['a word that begins so', ['Printing', 'Printer', 'Распечатать все']],
  ['a sentence with the words in it', ['You can rate this article (no votes) below, says the form.']],
  ['one tab alone', ['For business']],
  ['a network without a share line', ['Facebook', 'VK']],
  ['a share line of another kind between', ['Share this article and others', 'Telegram']],
  ['signs alone', ['()', '—', '']],
  ['a long line of nothing else', ['Print '.repeat(60)]],
])('not: %s', (_, lines) => expect(kindsOf(...lines)).toEqual([]));

describe('where they stand', () => {
  const blocks = blocksOf('Print', paragraph(1), 'Print', 'Rate this article', paragraph(2), 'Print', 'For business', 'For students');
  test('between the first and the last paragraph nothing is a widget', () => {
    expect(findWidgets(blocks, riac, { first: 1, last: 4 }).map((widget) => widget.blocks)).toEqual([[0], [5], [6, 7]]);
  });
  test('what is not shown is none', () => expect(kindsOf({ text: 'Print', shown: false })).toEqual([]));
  test('a title is none', () => expect(kindsOf({ text: 'Print', kind: 'title', level: 1 })).toEqual([]));
  test('a heading may be one', () => expect(kindsOf(heading('Rate this article'))).toEqual(['rating: Rate this article']));
  test('the cells of the stock vote table are one widget', () => {
    expect(kindsOf({ text: '(votes: 3, rating: 5)', kind: 'cell' }, { text: '(3 votes)', kind: 'cell' })).toEqual(['rating: (votes: 3, rating: 5)\n(3 votes)']);
  });
  test('every one has a reason', () => {
    for (const widget of findWidgets(blocks, riac, { first: 1, last: 4 })) expect(widget.reason).toMatch(/^\p{Ll}.{10,}/u);
  });
});
