// Is the name of a file one that every system takes, and still the title?
import { expect, test } from 'vitest';
import { fileName } from '../../utils/files/fileName.ts';

test.each([
  ['Corridors and Costs', 'Corridors and Costs.md'],
  ['Коридор: «соседи»?', 'Коридор «соседи».md'],
  ['a/b\\c|d*e<f>g"h', 'a b c d e f g h.md'],
  ['Ends in dots...', 'Ends in dots.md'],
  ['...hidden', 'hidden.md'],
  ['con', '_con.md'],
  ['LPT1.old', '_LPT1.old.md'],
  ['Contact', 'Contact.md'],
  ['two\nlines\u202Eexe', 'two lines exe.md'],
  ['', 'article.md'],
  ['???', 'article.md'],
  ['📰 News', '📰 News.md'],
])('%j', (title, name) => expect(fileName(title, 'md', 'article')).toBe(name));

test('a long title is cut between words, short enough for 255 bytes', () => {
  const name = fileName('Слово '.repeat(60), 'md', 'article');
  expect(name).toMatch(/^(?:Слово )+Слово\.md$/);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});
