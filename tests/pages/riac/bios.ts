// What does an article look like that says more of its authors: sentences under the text, structured data, institutions that a glossary knows?
import type { Language } from '../../../utils/model.ts';
import type { Article, TestAuthor, TestPage } from './article.ts';
import { articleEn, articleRu } from './articles.ts';
import { testPage } from './build.ts';
import type { BuildOptions } from './options.ts';
import { el, escape } from './html.ts';

interface Told {
  authors: TestAuthor[];
  heading: string;
  bios: string[];
}

const author = (name: string, line: string, href: string, degrees: string[], ...affiliations: [role: string, organisation: string][]): TestAuthor =>
  ({ name, line, href, degrees, affiliations: affiliations.map(([role, organisation]) => ({ role, organisation })) });

// The people are invented; of the organisations they name, only the existence is true.
const TOLD: Record<Language, Told> = {
  en: {
    authors: [
      author('Alina Verescu', 'PhD, Research Fellow, Russian International Affairs Council', '/en/alina-verescu/', ['PhD'], ['Research Fellow', 'Russian International Affairs Council']),
      author('Timur Askarbekov', 'PhD in Political Science, Lecturer, Faculty of Transit, Al-Farabi Kazakh National University', '/en/timur-askarbekov/', ['PhD in Political Science'], ['Lecturer', 'Faculty of Transit, Al-Farabi Kazakh National University']),
    ],
    heading: 'About the authors',
    bios: [
      'Alina Verescu is a research fellow at the Russian International Affairs Council. She read history and economics, drove a delivery van through two winters, and wrote her dissertation on the unwritten rules of border crossings. Her current work compares the freight tariffs of six countries over thirty years.',
      'Timur Askarbekov is a visiting fellow at the Stimson Center.',
    ],
  },
  ru: {
    authors: [
      author('Елена Верещук', 'К.полит.н., научный сотрудник РСМД', '/elena-vereschuk/', ['К.полит.н.'], ['научный сотрудник', 'РСМД']),
      author('Тимур Аскарбеков', 'Доцент, МГУ имени М.В. Ломоносова', '/timur-askarbekov/', [], ['Доцент', 'МГУ имени М.В. Ломоносова']),
    ],
    heading: 'Об авторах',
    bios: ['Елена Верещук является научным сотрудником РСМД. Она училась истории и экономике, две зимы водила фургон и защитила диссертацию о неписаных правилах пограничных переходов. Сейчас она сравнивает грузовые тарифы шести стран за тридцать лет и читает курс о картах.'],
  },
};

const ARTICLES: Record<Language, Article> = { en: articleEn, ru: articleRu };

/** The bios of a page, in order. */
export const biosOf = (lang: Language): string[] => TOLD[lang].bios;

/** Build the page with its bios under the text, against the boxes of the site. */
export function biosPage(lang: Language, options: BuildOptions = {}): TestPage {
  const { authors, heading, bios } = TOLD[lang];
  const page = testPage({ ...ARTICLES[lang], authors, slug: `${ARTICLES[lang].slug}-with-bios` }, options);
  const people = authors.map(({ name, href }) => ({ '@type': 'Person', name, url: `https://russiancouncil.ru${href}` }));
  const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: people })}</script>`;
  const box = el('div', 'class="article__about"', el('h3', '', heading), ...bios.map((bio) => el('p', '', escape(bio))));
  const at = page.html.lastIndexOf('<div class="tools ');
  if (at < 0) throw new Error('The page has no boxes under its text to put the bios among.');
  const html = page.html.slice(0, at) + box + page.html.slice(at);
  return { ...page, id: `${page.id} bios`, html: html.replace('</head>', `${data}</head>`) };
}
