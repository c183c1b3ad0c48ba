// Which answers are kept, and for how long? Arithmetic on a plain list; whoever has the storage reads and writes it.
import type { LookUpAnswer, LookUpFound, Question } from '../model.ts';
import { plainWords } from './service.ts';

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
export const keyOf = (question: Question): string => `${question.service} ${question.language} ${plainWords(question)}`;

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
  if (answer.status !== 'found' && answer.status !== 'ambiguous') return false;
  const { title, url } = answer;
  if (typeof title !== 'string' || typeof url !== 'string' || !url.startsWith('https://')) return false;
  const { text, source, licence } = answer as Partial<LookUpFound>;
  return answer.status === 'ambiguous' || (typeof text === 'string' && typeof source === 'string' && typeof licence?.name === 'string' && String(licence.url).startsWith('https://'));
}

/** Find what was answered, if that is not too long ago. A clock that was set back makes nothing last longer. */
export function findKept(kept: readonly Kept[], question: Question, now: number): LookUpAnswer | null {
  return kept.find((one) => one.key === keyOf(question) && isFresh(one, now))?.answer ?? null;
}

/** Keep an answer, if it is about the name and not about the connection; the oldest and the stale leave. */
export function withKept(kept: readonly Kept[], question: Question, answer: LookUpAnswer, now: number): Kept[] {
  const others = kept.filter((one) => one.key !== keyOf(question) && isFresh(one, now));
  const isLasting = answer.status === 'found' || answer.status === 'ambiguous' || answer.status === 'missing';
  return (isLasting ? [...others, { key: keyOf(question), at: now, answer }] : others).slice(-MOST_KEPT);
}

const isFresh = ({ at }: Kept, now: number) => at <= now && now - at < DAYS_KEPT * DAY;
