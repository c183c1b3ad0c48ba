// Articles to cite: one with everything, and what is left where the page says less.
import type { Author, TakenArticle } from '../../utils/model.ts';

export const author = (name: string, more: Partial<Author> = {}): Author => ({ name, degrees: [], affiliations: [], source: 'byline', sources: ['byline'], blocks: [], ...more });

export const ENGLISH: TakenArticle = {
  url: 'https://forum.example/en/corridor_1/?id=5&utm_source=mail&x=50%25#part',
  title: 'Corridors & Costs: 100% of {What} “They” Carry',
  published: '2025-09-12',
  accessed: '2025-10-01',
  lang: 'en',
  site: 'Altai Forum',
  authors: [
    author('Danara Toksanbay', { degrees: ['PhD'], affiliations: [{ role: 'Senior Fellow', organisation: 'Altai Centre' }, { role: 'Lecturer', organisation: '' }] }),
    author('Ivan S. Petrov'),
  ],
  blocks: [],
  leftOut: { paragraphs: 0, isFullVersion: false, isClosed: false },
  cast: [],
  passage: null,
};

export const RUSSIAN: TakenArticle = {
  ...ENGLISH,
  url: 'https://forum.example/koridor/', title: 'Коридор и соседи', lang: 'ru', site: 'Алтайский форум',
  authors: [
    author('Сафранчук Иван Алексеевич', { degrees: ['к.полит.н.'], affiliations: [{ role: 'директор', organisation: 'Центр «Алтай»' }] }),
    author('Центр степных исследований, Семей', { isInstitution: true }),
  ],
};

export const NAMELESS: TakenArticle = { ...ENGLISH, authors: [], site: '' };
export const DATELESS: TakenArticle = { ...ENGLISH, published: null };
/** Nothing but an address and the day it was seen. */
export const BARE: TakenArticle = { ...ENGLISH, title: '', published: null, authors: [], site: '', lang: '' };
