// How is Wikipedia asked for a summary, and what does it answer? https://en.wikipedia.org/api/rest_v1/#/Page%20content/get_page_summary__title_
import type { LookUpAnswer, Question } from '../model.ts';
import { type Service, plainWords } from './service.ts';

// The text of every Wikipedia is under this licence since June 2023.
const LICENCE = { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' };
/** No title is longer than 255 bytes: what is, is no name. */
const LONGEST = 120;
/** A card, not an article: longer first paragraphs end at a sentence. */
const LONGEST_TEXT = 600;

const hostOf = ({ language }: Question) => `${language}.wikipedia.org`;

export const wikipedia: Service = {
  name: 'Wikipedia',
  hosts: ['en.wikipedia.org', 'ru.wikipedia.org'],
  urlOf(question) {
    const title = plainWords(question);
    // Characters that no title has: https://en.wikipedia.org/wiki/Wikipedia:Naming_conventions_(technical_restrictions)
    if (!title || title.length > LONGEST || /[#<>[\]{}|]/.test(title)) return null;
    return new URL(`https://${hostOf(question)}/api/rest_v1/page/summary/${encodeURIComponent(title.replaceAll(' ', '_'))}`);
  },
  sentOf: (question) => [plainWords(question)],
  read: readSummary,
};

function readSummary(json: unknown, question: Question): LookUpAnswer | null {
  const { type, title, extract, content_urls: urls } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, any>;
  if (typeof type !== 'string' || typeof title !== 'string' || !title || typeof extract !== 'string') return null;
  const url = addressOf(urls?.desktop?.page, title, question);
  if (type === 'disambiguation') return { status: 'ambiguous', title, url };
  // Pages that list or only forward have no text of their own.
  if (!extract.trim()) return { status: 'missing' };
  return { status: 'found', title, text: shorten(extract.trim()), url, source: wikipedia.name, licence: LICENCE };
}

/** The page's own address, where it really is one of this Wikipedia. */
function addressOf(given: unknown, title: string, question: Question): string {
  const start = `https://${hostOf(question)}/wiki/`;
  return typeof given === 'string' && given.startsWith(start) ? given : start + encodeURIComponent(title.replaceAll(' ', '_'));
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const start = text.slice(0, LONGEST_TEXT);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => start.lastIndexOf(end)));
  return sentence > LONGEST_TEXT / 2 ? `${start.slice(0, sentence + 1)} …` : `${start.slice(0, start.lastIndexOf(' '))} …`;
}
