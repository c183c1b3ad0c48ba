// What does the page that asks for a permission know, from its own address?
import type { LookUpService, Question } from '../model.ts';
import { originOf } from './service.ts';
import { services } from './services.ts';

const isService = (name: string | undefined): name is LookUpService => name !== undefined && Object.hasOwn(services, name);

/** Read the question, what it sends, and the permission that it needs; null where the address is none of ours. */
export function parseConsent(search: string): { question: Question; sent: string[]; host: string; origin: string } | null {
  const { service, language, words, organisation } = Object.fromEntries(new URLSearchParams(search)) as Partial<Record<keyof Question, string>>;
  if (!isService(service) || (language !== 'en' && language !== 'ru') || !words) return null;
  const question: Question = { service, language, words, ...(organisation && { organisation }) };
  const host = services[service].urlOf(question)?.host;
  return host ? { question, sent: services[service].sentOf(question), host, origin: originOf(host) } : null;
}
