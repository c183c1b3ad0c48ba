// Which pages of the same site are not articles? On these nothing may happen.
import type { Language } from '../../../utils/model.ts';
import type { TestPage } from './article.ts';
import { documentHtml } from './document.ts';
import { el, escape } from './html.ts';
import { aside, audience, cards, footer, header, link, widgets } from './surroundings.ts';
import { teasers } from './teasers.ts';
import { words } from './words.ts';

const TEXT = {
  en: {
    welcome: 'The Council brings together people who read timetables and people who write treaties. Choose a subject to begin.',
    latest: 'Latest',
    popular: 'Most read',
    found: 'Found: 6. Sorted by relevance | Sort by date',
    events: 'Events',
    profile: 'PhD, Senior Lecturer, Co-Founder and Director of the Centre for Steppe and Corridor Studies (CSCS)',
    bio: [
      'Alina Verescu has studied the transport policy of landlocked states since 2009. She read history and economics, drove a delivery van through two winters, and wrote her dissertation on the unwritten rules of border crossings.',
      'Her current work compares the freight tariffs of six countries over thirty years. She teaches a course on maps to students of law, and a course on law to students of geography.',
    ],
    publications: 'Publications',
    missing: 'The page you asked for is not here. It may have been moved, or it may never have existed.',
    eventDates: ['November 6, 2024', 'November 19, 2024', 'December 3, 2024'],
    register: 'Registration is open until the eve of the event. The number of seats is limited.',
  },
  ru: {
    welcome: 'Совет собирает тех, кто читает расписания, и тех, кто пишет договоры. Выберите тему, чтобы начать.',
    latest: 'Новое',
    popular: 'Самое читаемое',
    found: 'Найдено: 6. Отсортировано по релевантности | Сортировать по дате',
    events: 'Мероприятия',
    profile: 'К.полит.н., доцент кафедры регионоведения, Степной университет, директор программы «Дороги и границы», Клуб дорожной политики',
    bio: [
      'Елена Верещук с 2009 года изучает транспортную политику стран, не имеющих выхода к морю. Она училась истории и экономике, две зимы водила фургон и защитила диссертацию о неписаных правилах пограничных переходов.',
      'Сейчас она сравнивает грузовые тарифы шести стран за тридцать лет. Студентам-юристам она читает курс о картах, а студентам-географам — курс о праве.',
    ],
    publications: 'Публикации',
    missing: 'Такой страницы здесь нет. Возможно, её перенесли, а возможно, её никогда и не было.',
    eventDates: ['6 ноября 2024', '19 ноября 2024', '3 декабря 2024'],
    register: 'Регистрация открыта до кануна встречи. Число мест ограничено.',
  },
};

const NAMES = { en: 'Alina Verescu', ru: 'Елена Верещук' };

function sitePage(lang: Language, id: string, path: string, content: string): TestPage {
  const title = `${words[lang].site} :: ${id}`;
  const columns = el('div', 'class="wrap"', el('div', 'class="cols"', el('div', 'class="article"', content), aside(lang)));
  const html = documentHtml({ lang, title }, [header(lang), columns, footer(lang), audience(lang)].join('\n'));
  const url = `https://russiancouncil.ru${lang === 'en' ? '/en' : ''}${path}`;
  return { id: `${id} ${lang}`, url, html, isArticle: false, expected: { authors: [], hidden: [], widgets: [], kept: [] } };
}

/** The start page: the same cards stand under two headings. */
export function homePage(lang: Language): TestPage {
  const { welcome, latest, popular } = TEXT[lang];
  const section = (name: string, from: number): string => el('h2', '', name) + cards([...teasers[lang].slice(from), ...teasers[lang].slice(0, from)]);
  return sitePage(lang, 'home', '/', el('h1', '', words[lang].site) + el('p', '', escape(welcome)) + section(latest, 0) + section(popular, 3));
}

export function searchPage(lang: Language): TestPage {
  const form = '<form action="/search/"><input type="text" name="q" value="CSTO"><input type="submit" value="OK"></form>';
  return sitePage(lang, 'search', '/search/?q=csto', el('h1', '', 'CSTO') + form + el('p', '', escape(TEXT[lang].found)) + cards(teasers[lang]));
}

export function listPage(lang: Language): TestPage {
  return sitePage(lang, 'list', '/analytics-and-comments/analytics/', el('h1', '', words[lang].sections.analytics) + cards(teasers[lang]));
}

/** An author's page: a name, a line of roles and two paragraphs, as a byline and a short article would have. */
export function profilePage(lang: Language): TestPage {
  const { profile, bio, publications } = TEXT[lang];
  const name = el('h1', 'class="author__name"', NAMES[lang]);
  const own = teasers[lang].filter(({ author }) => author === NAMES[lang]);
  const path = lang === 'en' ? '/alina-verescu/' : '/elena-vereschuk/';
  const lines = bio.map((text) => el('p', '', escape(text))).join('\n');
  return sitePage(lang, 'profile', path, name + el('div', 'class="author__line"', escape(profile)) + lines + el('h2', '', publications) + cards(own));
}

/** Announcements: every card carries the same line on registration, and a rating box stands above them. */
export function eventsPage(lang: Language): TestPage {
  const { events, eventDates, register } = TEXT[lang];
  const box = widgets(lang, 'top', { bitrix: false, languageLink: false });
  const one = (date: string, index: number): string =>
    el('div', 'class="card"', el('div', '', date), el('div', 'class="card__title"', link(`/event-${index}/`, teasers[lang][index].title)), el('p', '', escape(register)));
  return sitePage(lang, 'events', '/activity/events/', el('h1', '', events) + box + eventDates.map(one).join('\n'));
}

export function notFoundPage(lang: Language): TestPage {
  return sitePage(lang, '404', '/analytics-and-comments/analytics/nothing-here/', el('h1', '', '404') + el('p', '', escape(TEXT[lang].missing)));
}

export function emptyPage(lang: Language): TestPage {
  return { ...sitePage(lang, 'empty', '/analytics-and-comments/analytics/empty/', ''), html: '' };
}

export const otherPages: TestPage[] = (['en', 'ru'] as const).flatMap((lang) =>
  [homePage, searchPage, listPage, profilePage, eventsPage, notFoundPage, emptyPage].map((build) => build(lang)),
);
