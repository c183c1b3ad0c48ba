// What is a test article, before any page is built of it? Plain data: its pieces in order, its authors, its short version.
import type { Affiliation, Language } from '../../../utils/model.ts';

export type PieceKind = 'prose' | 'heading' | 'item' | 'question';

export interface Piece {
  kind: PieceKind;
  text: string;
}

export interface TestAuthor {
  name: string;
  /** The line of degrees, roles and organisations as the page prints it; empty where the page has none. */
  line: string;
  /** The path of the author's page. */
  href: string;
  degrees: string[];
  affiliations: Affiliation[];
}

export interface Article {
  id: string;
  lang: Language;
  title: string;
  /** ISO 8601 date, and the same as the page prints it. */
  date: string;
  dateShown: string;
  section: 'analytics' | 'interview';
  slug: string;
  authors: TestAuthor[];
  full: Piece[];
  /** The pieces of `full` that make the short version, in order; empty where the article has none. */
  short: number[];
  /** The caption of the picture at the top. */
  caption: string;
}

export interface ExpectedAuthor {
  name: string;
  degrees: string[];
  affiliations: Affiliation[];
}

/** What a reading of a page must come to; texts are exact, white space folded. */
export interface Expected {
  authors: ExpectedAuthor[];
  /** The texts to put away, in order, one per paragraph or list item. */
  hidden: string[];
  /** The texts of the widgets, in order, one per line. */
  widgets: string[];
  /** The texts that must stay shown, in order: the full version with its headings. */
  kept: string[];
}

/** A page with its address, its headers where they matter, and what is expected of it. */
export interface TestPage {
  id: string;
  url: string;
  html: string;
  headers?: Record<string, string>;
  /** Whether it is an article at all: where not, nothing may happen on it. */
  isArticle: boolean;
  expected: Expected;
}

export const prose = (text: string): Piece => ({ kind: 'prose', text });
export const heading = (text: string): Piece => ({ kind: 'heading', text });
export const item = (text: string): Piece => ({ kind: 'item', text });
export const question = (text: string): Piece => ({ kind: 'question', text });

/** The numbers of the first `head` and the last `tail` paragraphs of an article, headings not counted. */
export function headAndTail(full: Piece[], head: number, tail: number): number[] {
  const paragraphs = full.flatMap((piece, index) => (piece.kind === 'heading' ? [] : [index]));
  return [...paragraphs.slice(0, head), ...paragraphs.slice(-tail)];
}

/** The address of an article on the site. */
export function urlOf(article: Article): string {
  const language = article.lang === 'en' ? '/en' : '';
  return `https://russiancouncil.ru${language}/analytics-and-comments/${article.section}/${article.slug}/`;
}
