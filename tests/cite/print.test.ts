// Is a citation right in each format, whatever is missing, and do other programs read from it what was meant?
import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
/* oxlint-disable import/no-unassigned-import -- this is how its plugins are added */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
/* oxlint-enable import/no-unassigned-import */
import { describe, expect, test } from 'vitest';
import { printBibtex } from '../../utils/cite/bibtex.ts';
import { buildItem } from '../../utils/cite/item.ts';
import { printRis } from '../../utils/cite/ris.ts';
import { printStyled } from '../../utils/cite/style.ts';
import type { TakenArticle } from '../../utils/model.ts';
import { BARE, DATELESS, ENGLISH, NAMELESS, RUSSIAN, author } from './sample.ts';

const read = (name: string) => readFileSync(`assets/csl/${name}`, 'utf8');
const locale = read('locales-en-US.xml');
const styled = (article: TakenArticle, style: 'apa' | 'chicago-author-date') => printStyled(buildItem(article), { style: read(`${style}.csl`), locale });
const bibtex = (article: TakenArticle) => printBibtex(buildItem(article), article.authors);
const ris = (article: TakenArticle) => printRis(buildItem(article), article.authors);
/** What Citation.js, which has nothing to do with us, reads from a file. */
const readBack = (text: string) => plugins.input.chain(text, { generateGraph: false })[0]!;

const ADDRESS = 'https://forum.example/en/corridor_1/?id=5&x=50%25';

describe('APA', () => {
  test.each([
    ['English', ENGLISH, `Toksanbay, D., & Petrov, I. S. (2025, September 12). ${ENGLISH.title}. Altai Forum. ${ADDRESS}`],
    ['Russian', RUSSIAN, 'Сафранчук, И. А. & Центр степных исследований, Семей. (2025, September 12). Коридор и соседи. Алтайский форум. https://forum.example/koridor/'],
    ['no author', NAMELESS, `${ENGLISH.title}. (2025, September 12). ${ADDRESS}`],
    ['no date', DATELESS, `Toksanbay, D., & Petrov, I. S. (n.d.). ${ENGLISH.title}. Altai Forum. Retrieved October 1, 2025, from ${ADDRESS}`],
    ['nothing', BARE, `(N.d.). Retrieved October 1, 2025, from ${ADDRESS}`],
  ])('%s', (_, article, entry) => expect(styled(article, 'apa')).toBe(entry));
});

describe('Chicago, author-date', () => {
  test.each([
    ['English', ENGLISH, `Toksanbay, Danara, and Ivan S. Petrov. 2025. “Corridors & Costs: 100% of {What} ‘They’ Carry.” Altai Forum. September 12, 2025. ${ADDRESS}.`],
    ['Russian', RUSSIAN, 'Сафранчук, Иван Алексеевич and Центр степных исследований, Семей. 2025. “Коридор и соседи.” Алтайский форум. September 12, 2025. https://forum.example/koridor/.'],
    ['no date', DATELESS, `Toksanbay, Danara, and Ivan S. Petrov. n.d. “Corridors & Costs: 100% of {What} ‘They’ Carry.” Altai Forum. Accessed October 1, 2025. ${ADDRESS}.`],
    ['nothing', BARE, `N.d. Accessed October 1, 2025. ${ADDRESS}.`],
  ])('%s', (_, article, entry) => expect(styled(article, 'chicago-author-date')).toBe(entry));
});

test('signs of markup are words of a title, in a name too', () => {
  const odd = { ...ENGLISH, title: 'Is <i>a</i> < b?', authors: [author('Anna <b>Kim</b>')] };
  expect(styled(odd, 'apa')).toContain('Is <i>a</i> < b?');
  expect(styled(odd, 'apa')).toContain('<b>Kim</b>, A.');
});

describe('BibTeX', () => {
  test('English: what TeX takes for commands is escaped, but not in the address', () => {
    expect(bibtex(ENGLISH)).toBe(String.raw`@misc{toksanbay-2025-corridors,
  author = {Toksanbay, Danara and Petrov, Ivan S.},
  title = {{Corridors \& Costs: 100\% of \textbraceleft{}What\textbraceright{} “They” Carry}},
  howpublished = {Altai Forum},
  year = {2025},
  month = sep,
  day = {12},
  url = {https://forum.example/en/corridor_1/?id=5&x=50%25},
  urldate = {2025-10-01},
  language = {en},
  note = {Danara Toksanbay: Senior Fellow, Altai Centre; Lecturer},
}
`);
  });

  test('braces are balanced whatever the page says, and nothing ends a line', () => {
    const odd = bibtex({ ...ENGLISH, title: 'A } b { c \\ d ^ ~ $ # _\n@misc{x,', site: '}}', url: 'https://a.example/{}\\' });
    expect(odd.split('{').length).toBe(odd.split('}').length);
    expect(odd).toContain(String.raw`title = {{A \textbraceright{} b \textbraceleft{} c \textbackslash{} d \textasciicircum{} \textasciitilde{} \$ \# \_ @misc\textbraceleft{}x,}}`);
  });

  test.each([['English', ENGLISH], ['Russian', RUSSIAN], ['no author', NAMELESS], ['no date', DATELESS], ['nothing', BARE]])('another program reads it: %s', (_, article) => {
    const item = buildItem(article);
    const { title, author: names, issued, URL } = readBack(bibtex(article));
    // BibTeX has no institutions: one is a family name that nothing parts.
    const meant = item.author?.map((name) => ('literal' in name ? { family: name.literal } : name));
    expect({ title, names, issued, URL }).toEqual({ title: item.title, names: meant, issued: item.issued, URL: item.URL });
  });
});

describe('RIS', () => {
  test('Russian: affiliations have their place, lines end as the format wants', () => {
    expect(ris(RUSSIAN)).toBe([
      'TY  - ELEC', 'AU  - Сафранчук, Иван Алексеевич', 'AU  - Центр степных исследований, Семей', 'AD  - Сафранчук Иван Алексеевич: директор, Центр «Алтай»',
      'TI  - Коридор и соседи', 'T2  - Алтайский форум', 'PB  - Алтайский форум', 'PY  - 2025', 'DA  - 2025/09/12/', 'Y2  - 2025/10/01/', 'LA  - ru', 'UR  - https://forum.example/koridor/', 'ER  - ', '',
    ].join('\r\n'));
  });

  test('a line break of the page ends no line', () => {
    const lines = ris({ ...ENGLISH, title: 'One\r\nER  - two' }).split('\r\n');
    expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines).toContain('TI  - One ER - two');
  });

  test.each([['English', ENGLISH], ['no author', NAMELESS], ['no date', DATELESS], ['nothing', BARE]])('another program reads it: %s', (_, article) => {
    const item = buildItem(article);
    const { title, author: names, issued, URL } = readBack(ris(article));
    expect({ title, names, issued, URL }).toEqual({ title: item.title, names: item.author, issued: item.issued, URL: item.URL });
  });
});
