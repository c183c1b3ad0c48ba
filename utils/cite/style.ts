// How does a style of the CSL project write a record?
import CSL from 'citeproc';
import type { CitedItem } from '../model.ts';

/** The files of a style: XML, as the project publishes them. */
export interface StyleFiles {
  style: string;
  locale: string;
}

/** The processor takes `<i>` and the like in a text for markup; a sign that no text has stands in for the bracket meanwhile. */
const BRACKET = '\uE000';
const conceal = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('<', BRACKET) : value);

/** Print a record as an entry of a bibliography, in plain text. */
export function printStyled(item: CitedItem, { style, locale }: StyleFiles): string {
  const names = (list: CitedItem['author']) => list?.map((name) => Object.fromEntries(Object.entries(name).map(([key, value]) => [key, conceal(value)])));
  const concealed = { ...Object.fromEntries(Object.entries(item).map(([key, value]) => [key, conceal(value)])), author: names(item.author), interviewer: names(item.interviewer) };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => concealed }, style, 'en-US', true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography();
  return entries.join('').replaceAll(BRACKET, '<').trim();
}
