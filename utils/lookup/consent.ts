// What does the page that asks for a permission know, from its own address?
import type { Question } from '../model.ts';
import { originOf } from './service.ts';
import { services } from './services.ts';

/** Read the question and the permission that it needs; null where the address is none of ours. */
export function parseConsent(search: string): { question: Question; host: string; origin: string } | null {
  const { service, language, words } = Object.fromEntries(new URLSearchParams(search)) as Partial<Record<keyof Question, string>>;
  if (service !== 'wikipedia' || (language !== 'en' && language !== 'ru') || !words) return null;
  const question: Question = { service, language, words };
  const host = services[service].urlOf(question)?.host;
  return host ? { question, host, origin: originOf(host) } : null;
}
