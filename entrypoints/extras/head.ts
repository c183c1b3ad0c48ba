// What stands over an article wherever it is printed: its address, title, site, date and authors.
import type { TakenArticle } from '../../utils/model.ts';
import { readPublisher } from '../../utils/read/publisher.ts';
import type { PageReading } from '../../utils/reading.ts';
import { siteFor } from '../../utils/sites/sites.ts';
import { primaryLanguage } from '../../utils/text/language.ts';

export type ArticleHead = Pick<TakenArticle, 'url' | 'title' | 'published' | 'lang' | 'authors' | 'site'>;

/** Give the head of an article that has been read. */
export function headOf({ reading: { title, published, lang, authors } }: PageReading): ArticleHead {
  const site = siteFor(location.href)?.name[primaryLanguage(lang)] ?? readPublisher(document);
  return { url: location.href.replace(/#.*$/s, ''), title, published, lang, authors, site: site || location.hostname.replace(/^www\./, '') };
}
