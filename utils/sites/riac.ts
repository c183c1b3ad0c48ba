// Russian International Affairs Council, in English and Russian.
import type { SiteProfile } from '../model.ts';

// Strings confirmed in stored texts of the site's articles; «(Нет голосов)» is likely, not seen.
export const riac: SiteProfile = {
  id: 'riac',
  name: { en: 'Russian International Affairs Council', ru: 'Российский совет по международным делам' },
  entry: 'russian-international-affairs-council',
  hosts: ['russiancouncil.ru'],
  example: 'https://russiancouncil.ru/en/analytics-and-comments/',
  articlePath: /^\/(en\/)?(analytics-and-comments\/[^/]+|blogs\/[^/]+|activity\/[^/]+)\/[^/]+\/?$/,
  hints: { chrome: '.side-wrap', widget: '.not-print, [id^="vote_"], [id^="wait_vote_"]' },
  widgets: {
    print: [/print/, /распечатать/],
    rating: [
      /rate this article/, /\(no votes\)/, /\(votes: ?\d+, rating: ?[\d.,]+\)/, /\(\d+ votes?\)/,
      /оценить статью/, /\(нет голосов\)/, /\(голосов: ?\d+, рейтинг: ?[\d.,]+\)/, /\(\d+ голос(?:а|ов)?\)/,
    ],
    share: [/share this article/, /поделиться статьей/],
    audience: [/for business/, /for researchers/, /for students/, /бизнесу/, /исследователям/, /учащимся/],
  },
};
