// Which articles are there to build pages of?
import type { Article } from './article.ts';
import { articleEn } from './article-en.ts';
import { articleRu } from './article-ru.ts';
import { interviewEn } from './interview-en.ts';
import { interviewRu } from './interview-ru.ts';

export { articleEn, articleRu, interviewEn, interviewRu };

export const articles: Article[] = [articleEn, articleRu, interviewEn, interviewRu];
