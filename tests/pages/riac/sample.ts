// Which page shows the extension off? One article with both versions, widgets, two authors and a full cast.
import type { Language } from '../../../utils/model.ts';
import type { TestPage } from './article.ts';
import { articleEn, articleRu } from './articles.ts';
import { testPage } from './build.ts';

/** Build the showcase page of a language, at a realistic address. */
export function samplePage(lang: Language, { dark = false }: { dark?: boolean } = {}): TestPage {
  return testPage(lang === 'en' ? articleEn : articleRu, { meta: true, dark, languageLink: lang === 'en', votes: { count: 3, rating: 5 } });
}
