// Where is a live article to be had? In the list that the site keeps of them.
import type { Browser, Tab } from '../tests/e2e/driver/tab.ts';

const LISTS = {
  en: 'https://russiancouncil.ru/en/analytics-and-comments/analytics/',
  ru: 'https://russiancouncil.ru/analytics-and-comments/analytics/',
};

/** Opens the article given, or the newest in the list. */
export async function openLiveArticle(browser: Browser, lang: 'en' | 'ru', url?: string): Promise<Tab> {
  const tab = await browser.open(url ?? LISTS[lang]);
  if (url) return tab;
  // An article stands one folder below its list.
  const article = await tab.run(
    (list) => [...document.links].map(({ href }) => href).find((href) => href.startsWith(list) && /^[^/?#]+\/$/.test(href.slice(list.length))),
    LISTS[lang],
  );
  if (!article) throw new Error(`No article was found in ${LISTS[lang]}: name one, as in \`npm start -- --live URL\`.`);
  await tab.goto(article);
  return tab;
}
