// Which words does the site itself print around an article, in each language?
import type { Language } from '../../../utils/model.ts';

export interface SiteWords {
  site: string;
  nav: string[];
  sections: Record<'analytics' | 'interview', string>;
  home: string;
  print: string;
  rate: string;
  share: string;
  otherLanguage: string;
  audience: string[];
  short: string;
  full: string;
  readAlso: string;
  login: string[];
  footer: string[];
}

const en: SiteWords = {
  site: 'RIAC',
  nav: ['Analytics', 'Interviews', 'Events', 'Experts', 'About'],
  sections: { analytics: 'Analytics', interview: 'Interviews' },
  home: 'Home',
  print: 'Print',
  rate: 'Rate this article',
  share: 'Share this article',
  otherLanguage: 'Читать на русском',
  audience: ['For business', 'For researchers', 'For students'],
  short: 'Short version',
  full: 'Full version',
  readAlso: 'Read also',
  login: ['Login', 'Password', 'Remember me', 'Sign in', 'Forgot your password?'],
  footer: ['This is a test page: its text is invented and was not published by anybody.', 'Contacts', 'Terms of use'],
};

const ru: SiteWords = {
  site: 'РСМД',
  nav: ['Аналитика', 'Интервью', 'Мероприятия', 'Эксперты', 'О совете'],
  sections: { analytics: 'Аналитика', interview: 'Интервью' },
  home: 'Главная',
  print: 'Распечатать',
  rate: 'Оценить статью',
  share: 'Поделиться статьей',
  otherLanguage: 'Read in English',
  audience: ['Бизнесу', 'Исследователям', 'Учащимся'],
  short: 'Краткая версия',
  full: 'Полная версия',
  readAlso: 'Читайте также',
  login: ['Логин', 'Пароль', 'Запомнить меня', 'Войти', 'Забыли пароль?'],
  footer: ['Это проверочная страница: её текст вымышлен и никем не публиковался.', 'Контакты', 'Условия использования'],
};

export const words: Record<Language, SiteWords> = { en, ru };

const VOTES_RU = { one: 'голос', few: 'голоса', many: 'голосов' };

function votesRu(count: number): string {
  const tens = count % 100;
  const ones = count % 10;
  if (ones === 1 && tens !== 11) return `${count} ${VOTES_RU.one}`;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? `${count} ${VOTES_RU.few}` : `${count} ${VOTES_RU.many}`;
}

/** The two counters of the rating as the site prints them. */
export function counters(lang: Language, votes: { count: number; rating: number } | undefined): [string, string] {
  const count = votes?.count ?? 0;
  if (lang === 'ru') {
    return [votes ? `(Голосов: ${count}, Рейтинг: ${votes.rating})` : '(Нет голосов)', `(${votesRu(count)})`];
  }
  return [votes ? `(votes: ${count}, rating: ${votes.rating})` : '(no votes)', `(${count} ${count === 1 ? 'vote' : 'votes'})`];
}
