// Which answers are kept, and for how long? Arithmetic on a plain list; whoever has the storage reads and writes it.
import type { Candidate, LookUpAnswer, LookUpCandidates, LookUpFound, Question } from '../model.ts';
import { plainOrganisation, plainWords } from './service.ts';

/** An answer that was given, with the time of it in milliseconds. */
export interface Kept {
  key: string;
  at: number;
  answer: LookUpAnswer;
}

export const MOST_KEPT = 200;
export const DAYS_KEPT = 30;
const DAY = 86_400_000;

/** Tell questions apart: what the service would be asked. */
export const keyOf = (question: Question): string => [question.service, question.language, plainWords(question), plainOrganisation(question)].join(' ').trimEnd();

/** Make a cache of whatever the storage holds. */
export function parseKept(value: unknown): Kept[] {
  return Array.isArray(value) ? value.filter(isKept) : [];
}

function isKept(value: unknown): value is Kept {
  const { key, at, answer } = (value ?? {}) as Partial<Kept>;
  return typeof key === 'string' && typeof at === 'number' && typeof answer === 'object' && answer !== null && (isWhole(answer) || answer.status === 'missing');
}

/** What is drawn from the cache later must be all there, and its links must lead to the web. */
function isWhole(answer: LookUpAnswer): boolean {
  if (answer.status === 'candidates') return isSourced(answer) && Array.isArray(answer.candidates) && answer.candidates.length > 0 && typeof answer.total === 'number' && answer.candidates.every(isCandidate);
  if (answer.status !== 'found' && answer.status !== 'ambiguous') return false;
  return typeof answer.title === 'string' && isAddress(answer.url) && (answer.status === 'ambiguous' || (typeof answer.text === 'string' && isSourced(answer)));
}

const isAddress = (url: unknown) => typeof url === 'string' && url.startsWith('https://');
const isSourced = ({ source, licence }: Partial<LookUpFound | LookUpCandidates>) => typeof source === 'string' && typeof licence?.name === 'string' && isAddress(licence.url);

function isCandidate(value: unknown): boolean {
  const { name, id, url, also, institutions, place, since } = (value ?? {}) as Partial<Candidate>;
  const isList = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return typeof name === 'string' && typeof id === 'string' && isAddress(url) && isList(also) && isList(institutions) && ['string', 'undefined'].includes(typeof place) && ['number', 'undefined'].includes(typeof since);
}

/** Find what was answered, if that is not too long ago. A clock that was set back makes nothing last longer. */
export function findKept(kept: readonly Kept[], question: Question, now: number): LookUpAnswer | null {
  return kept.find((one) => one.key === keyOf(question) && isFresh(one, now))?.answer ?? null;
}

/** Keep an answer, if it is about the name and not about the connection; the oldest and the stale leave. */
export function withKept(kept: readonly Kept[], question: Question, answer: LookUpAnswer, now: number): Kept[] {
  const others = kept.filter((one) => one.key !== keyOf(question) && isFresh(one, now));
  const isLasting = ['found', 'candidates', 'ambiguous', 'missing'].includes(answer.status);
  return (isLasting ? [...others, { key: keyOf(question), at: now, answer }] : others).slice(-MOST_KEPT);
}

const isFresh = ({ at }: Kept, now: number) => at <= now && now - at < DAYS_KEPT * DAY;
