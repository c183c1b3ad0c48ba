// What does the site put around an article: header, breadcrumbs, cards, footer, audience tabs, and its widgets?
import type { Language } from '../../../utils/model.ts';
import { el, escape } from './html.ts';
import { teasers, type Teaser } from './teasers.ts';
import { counters, words } from './words.ts';

export const link = (href: string, text: string): string => el('a', `href="${href}"`, escape(text));

/** The band at the top with the menu. */
export function header(lang: Language): string {
  const { site, nav } = words[lang];
  const root = lang === 'en' ? '/en/' : '/';
  const menu = nav.map((name, index) => el('li', '', link(`${root}menu-${index}/`, name))).join('');
  return el('header', 'class="top not-print"', el('div', 'class="top__in"', el('a', `class="top__logo" href="${root}"`, site), el('ul', 'class="menu"', menu)));
}

/** The login box that one stored rendering shows near the top of the body. */
export function loginBox(lang: Language): string {
  const [name, password, remember, send, forgot] = words[lang].login;
  return el(
    'form',
    'class="login not-print" method="post" action="/auth/"',
    el('label', '', escape(name), ' <input type="text" name="USER_LOGIN">'),
    el('label', '', escape(password), ' <input type="password" name="USER_PASSWORD">'),
    el('label', '', '<input type="checkbox" name="USER_REMEMBER"> ', escape(remember)),
    `<input type="submit" value="${escape(send)}">`,
    link('/auth/?forgot_password=yes', forgot),
  );
}

/** The trail of links above an article. */
export function breadcrumbs(lang: Language, section: 'analytics' | 'interview'): string {
  const { home, sections } = words[lang];
  return el('ul', 'class="crumbs not-print"', el('li', '', link('/', home)), el('li', '', link(`/${section}/`, sections[section])));
}

function card({ title, author, text }: Teaser, index: number): string {
  return el(
    'div',
    'class="card"',
    el('div', 'class="card__title"', link(`/card-${index}/`, title)),
    el('div', 'class="card__author"', escape(author)),
    el('p', '', escape(text)),
  );
}

/** Cards with a title, an author and a teaser of two or three sentences. */
export const cards = (chosen: Teaser[]): string => chosen.map(card).join('\n');

/** The box beside the article. */
export function aside(lang: Language): string {
  return el('aside', 'class="aside not-print"', el('div', 'class="aside__title"', words[lang].readAlso), cards(teasers[lang].slice(0, 3)));
}

export function footer(lang: Language): string {
  const [note, contacts, terms] = words[lang].footer;
  return el('footer', 'class="foot not-print"', el('div', 'class="foot__in"', escape(note), '<br>', link('/contacts/', contacts), ' · ', link('/terms/', terms)));
}

/** The audience tabs, which the site prints last in the body, after the footer. */
export function audience(lang: Language): string {
  const items = words[lang].audience.map((name, index) => el('div', 'class="side__item"', link(`/audience-${index}/`, name)));
  return el('div', 'class="side-wrap not-print"', el('div', 'class="side js-side-wrap" style="display:contents"', ...items));
}

export interface WidgetOptions {
  bitrix: boolean;
  votes?: { count: number; rating: number };
  languageLink: boolean;
}

function rating(lang: Language, { bitrix, votes }: WidgetOptions, place: string): string {
  const [first, second] = counters(lang, votes);
  const label = el('div', '', words[lang].rate);
  if (!bitrix) return el('div', 'class="tools__rate"', label, '<span class="stars"></span>', el('div', '', first), el('div', '', ` ${second}`));
  const id = place === 'top' ? 20417 : 20418;
  const stars = el('td', '', el('div', `id="vote_${id}"`, '<div class="stars"></div>'), `<div id="wait_vote_${id}"></div>`);
  return el('div', 'class="tools__rate"', label, el('table', 'class="bx_item_detail_rating"', '<tbody>', el('tr', '', stars, el('td', '', first), el('td', '', ` ${second}`)), '</tbody>'));
}

/** The boxes above the byline (`top`, with the print link) or under the text (`bottom`, without it). */
export function widgets(lang: Language, place: 'top' | 'bottom', options: WidgetOptions): string {
  const { print, share, otherLanguage } = words[lang];
  const printLink = el('div', 'class="tools__print"', el('a', 'href="?print=Y" onclick="window.print();return false"', print));
  const shareBox = el('div', 'class="tools__share"', share, ...['vk', 'telegram', 'mail'].map((net) => `<a href="/share/${net}/" aria-label="${net}"></a>`));
  const parts = [rating(lang, options, place), shareBox];
  if (place === 'top') parts.unshift(printLink);
  if (place === 'top' && options.languageLink) parts.unshift(el('div', '', link('/other/', otherLanguage)));
  return el('div', 'class="tools not-print"', ...parts);
}

/** The texts of the widgets of one place, in order. */
export function widgetTexts(lang: Language, place: 'top' | 'bottom', options: WidgetOptions): string[] {
  const { print, rate, share } = words[lang];
  const texts = [rate, ...counters(lang, options.votes), share];
  if (place === 'top') texts.unshift(print);
  return texts;
}
